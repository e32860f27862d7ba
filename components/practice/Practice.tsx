import '../shared/style.css';
import './practice.css';
import { useState } from 'preact/hooks';
import type { StepName } from '@/lib/method/types.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import type { PracticeMail } from '@/lib/practice/mails.ts';
import type { Progress } from '@/lib/practice/progress.ts';
import { Button } from '../shared/Button.tsx';
import { Parcel } from '../shared/Parcel.tsx';
import { Coach } from './Coach.tsx';
import { Mail } from './Mail.tsx';

interface PracticeProps {
  mail: PracticeMail;
  /** When it came, ISO 8601. */
  sentAt: string;
  progress: Progress;
  /** How the browser-wide key to the sidebar reads here; null when none is set. */
  shortcut: string | null;
  onAgain(): void;
  onDone(): void;
}

/** A small mail app with one complaint to try everything on. The sidebar comes beside it as in any inbox. */
export function Practice({ mail, sentAt, progress, shortcut, onAgain, onDone }: PracticeProps) {
  const [hints, setHints] = useState(true);
  const [skipped, setSkipped] = useState<readonly StepName[]>([]);
  return (
    <div class="practice" lang={textLanguage()} data-own-address={mail.shop.address}>
      <header class="practice-head">
        <Parcel />
        <div class="practice-what">
          <p class="practice-title">{t('practice_title')}</p>
          <p class="hint">{t('practice_what')}</p>
        </div>
        <div class="practice-buttons">
          <Button kind="link" onClick={() => setHints(!hints)}>
            {t(hints ? 'practice_hints_hide' : 'practice_hints_show')}
          </Button>
          <Button onClick={onAgain}>{t('practice_again')}</Button>
          <Button onClick={onDone}>{t('practice_done')}</Button>
        </div>
      </header>
      {hints && (
        <Coach
          progress={progress}
          skipped={skipped}
          shortcut={shortcut}
          onSkip={(step) => setSkipped([...skipped, step])}
          onDone={onDone}
        />
      )}
      <Mail mail={mail} sentAt={sentAt} />
    </div>
  );
}
