import type { Settings } from '@/lib/messages/schemas.ts';
import { shownClosing } from '@/lib/options/closing.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { registerFor } from '@/lib/replies/registers.ts';

interface SignedOffProps {
  settings: Pick<Settings, 'agentName' | 'shopName' | 'signOff' | 'registers'>;
}

/** The end of a reply, as it will be; what is not filled in yet stands there palely. */
export function SignedOff({ settings }: SignedOffProps) {
  const language = textLanguage();
  const register = registerFor(language, settings.registers);
  const lines = shownClosing(
    settings,
    { language, register },
    { agentName: t('settings_agent'), shopName: t('settings_shop') },
  );
  if (lines.length === 0) return null;
  return (
    <figure class="signed-off">
      <figcaption class="label">{t('welcome_signed')}</figcaption>
      <blockquote>
        <span class="signed-off-rest" aria-hidden="true" />
        {lines.map(({ text, missing }) => (
          <span key={text} class={missing ? 'signed-off-missing' : ''}>
            {text}
          </span>
        ))}
      </blockquote>
    </figure>
  );
}
