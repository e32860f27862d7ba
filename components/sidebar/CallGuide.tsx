import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { useKeyed } from '../shared/keys.ts';

const LINES = ['call_open', 'call_listen', 'call_give_back', 'call_ask', 'call_agree'] as const;

interface CallGuideProps {
  /** To the note field, which is empty until the person writes. */
  onWriteNote(): void;
  onClose(): void;
}

/** What helps in a call, short enough to be read while it rings. */
export function CallGuide({ onWriteNote, onClose }: CallGuideProps) {
  const keyed = useKeyed();
  return (
    <section class="card aid" aria-label={t('call_title')}>
      <h2>{t('call_title')}</h2>
      <ol class="call-lines">
        {LINES.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ol>
      <p class="aids">
        <Button {...keyed('note')} onClick={onWriteNote}>
          {t('call_note')}
        </Button>
        <Button kind="link" onClick={onClose}>
          {t('call_close')}
        </Button>
      </p>
    </section>
  );
}
