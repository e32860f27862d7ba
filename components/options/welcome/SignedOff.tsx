import type { Settings } from '@/lib/messages/schemas.ts';
import { closingOf } from '@/lib/options/closing.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { registerFor } from '@/lib/replies/registers.ts';

interface SignedOffProps {
  settings: Pick<Settings, 'agentName' | 'shopName' | 'signOff' | 'registers'>;
}

/** The end of a reply, as it will be; what is not filled in yet stands there palely. */
export function SignedOff({ settings: { agentName, shopName, signOff, registers } }: SignedOffProps) {
  const language = textLanguage();
  const register = registerFor(language, registers);
  const names = { agentName: agentName.trim(), shopName: shopName.trim() };
  const shown = {
    agentName: names.agentName || t('settings_agent'),
    shopName: names.shopName || t('settings_shop'),
  };
  const lines = closingOf({ ...shown, signOff }, { language, register });
  if (lines.length === 0) return null;
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
