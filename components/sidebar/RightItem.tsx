import type { Country, Deadline, RightCard } from '@/lib/method/rights/types.ts';
import { type MessageKey, sayWholeDay, t } from '@/lib/platform/i18n.ts';
import { cardTexts, DATE_TEXTS } from '../shared/rights-texts.ts';

interface RightItemProps {
  card: RightCard;
  country: Country;
  today: string;
}

export function RightItem({ card, country, today }: RightItemProps) {
  const { title, text } = cardTexts(card.id, country);
  const { deadline, needs } = card;
  return (
    <li class="right">
      <h3>{t(title)}</h3>
      {deadline && (
        <p class={`right-day ${isOver(deadline) ? 'right-over' : ''}`}>
          <strong>{t(deadlineText(deadline), sayWholeDay(deadline.day, today))}</strong>
          {deadline.movedFrom !== null && (
            <small> {t('right_moved', sayWholeDay(deadline.movedFrom, today))}</small>
          )}
        </p>
      )}
      <p>{t(text)}</p>
      {needs !== null && <p class="hint">{t('right_needs', t(DATE_TEXTS[needs]))}</p>}
      <p class="meta">{t('right_source', card.article, card.directive)}</p>
    </li>
  );
}

/** What was done in time stays in time, whatever day it is today. */
function isOver({ passed, kept }: Deadline): boolean {
  return kept === null ? passed : !kept;
}

function deadlineText({ passed, kept }: Deadline): MessageKey {
  if (kept !== null) return kept ? 'right_kept' : 'right_missed';
  return passed ? 'right_passed' : 'right_until';
}
