/** How a template that is being written reads. */
import type { Payload } from '../messages/request.ts';
import type { Settings } from '../messages/schemas.ts';
import type { PreviewedTemplate, templatePageRequests } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import { t } from '../platform/i18n.ts';
import { spokenIn } from '../platform/spoken.ts';
import { partialsOf } from '../replies/templates/fill.ts';
import { spokenOf, writtenIn } from '../replies/templates/occasion.ts';
import { renderTemplate } from '../replies/templates/render.ts';
import { orFault, type TemplateFault } from '../replies/templates/template.ts';
import { toneOf } from '../replies/templates/tone.ts';
import { type Occasion, occasionOf } from './filling.ts';
import { speak } from './look.ts';
import { getRecent } from './session.ts';
import { getSettings } from './settings.ts';
import { templateNamed } from './shelf.ts';

/** With a made-up ticket, also where there is no last one. */
export async function previewTemplate({
  body,
  language,
  register,
  answers,
  of,
}: Payload<typeof templatePageRequests, 'template/preview'>): Promise<
  PreviewedTemplate | { fault: TemplateFault }
> {
  const settings = await getSettings();
  const last = of === 'last-ticket' ? ((await getRecent())[0] ?? null) : null;
  const occasion = last ? await occasionOf(last, settings) : null;
  const asked = spokenOf({ language, register }, occasion, null);
  const wanted = writtenIn(asked, spokenIn(settings), settings.registers);
  const data = { ...(occasion?.data ?? (await sample(settings))), ...wanted };
  return orFault(async () => ({
    ...renderTemplate(body, data, {
      today: localDay(new Date()),
      answers,
      partials: (await partialsOf(body, wanted, templateNamed)).bodies,
    }),
    sample: occasion === null,
    tone: toneOf(body, language, settings.toneOff),
  }));
}

async function sample({ agentName, shopName, country, absence }: Settings): Promise<Occasion['data']> {
  await speak();
  const name = t('template_sample_name');
  return {
    customer: { name, firstName: name.split(' ')[0] ?? null, address: t('template_sample_address') },
    orderNumber: '20418',
    trackingNumber: '3SABCD1234567',
    subject: t('template_sample_subject'),
    agentName,
    shopName,
    country,
    absentUntil: absence.on ? absence.until : null,
  };
}
