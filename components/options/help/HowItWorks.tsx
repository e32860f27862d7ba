import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';

const STEPS: readonly { title: MessageKey; body: MessageKey }[] = [
  { title: 'step_listen', body: 'help_listen' },
  { title: 'step_empathise', body: 'help_empathise' },
  { title: 'step_triage', body: 'help_triage' },
  { title: 'step_reply', body: 'help_reply' },
];

/** The four steps, a sentence each. */
export function HowItWorks() {
  return (
    <Room title={t('help_how')}>
      <p>{t('help_how_body')}</p>
      <ol class="plain-list help-steps">
        {STEPS.map(({ title, body }, index) => (
          <li key={title}>
            <span class="help-number" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <strong>{t(title)}.</strong> {t(body)}
            </p>
          </li>
        ))}
      </ol>
      <p>{t('help_how_free')}</p>
    </Room>
  );
}
