import { closingOf } from '@/lib/options/closing.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';

/** As the interface itself addresses people. */
const REGISTERS = { nl: 'informal', en: 'informal', de: 'formal', fr: 'formal' } as const;

interface SignedOffProps {
  agentName: string;
  shopName: string;
}

/** The end of a reply, as it will be; what is not filled in yet stands there palely. */
export function SignedOff({ agentName, shopName }: SignedOffProps) {
  const language = textLanguage();
  const names = { agentName: agentName.trim(), shopName: shopName.trim() };
  const shown = {
    agentName: names.agentName || t('settings_agent'),
    shopName: names.shopName || t('settings_shop'),
  };
  const lines = closingOf(shown, { language, register: REGISTERS[language] });
  const missing = [!names.agentName && shown.agentName, !names.shopName && shown.shopName];
  return (
    <figure class="signed-off">
      <figcaption class="label">{t('welcome_signed')}</figcaption>
      <blockquote>
        <span class="signed-off-rest" aria-hidden="true" />
        {lines.map((line) => (
          <span key={line} class={missing.includes(line) ? 'signed-off-missing' : ''}>
            {line}
          </span>
        ))}
      </blockquote>
    </figure>
  );
}
