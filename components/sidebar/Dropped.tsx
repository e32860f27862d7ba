import { plural, t } from '@/lib/platform/i18n.ts';
import type { DroppedPart } from '@/lib/replies/types.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import type { StepName } from './keys.ts';
import { NEED_TEXTS, SLOT_TEXTS } from './labels.ts';
import { REMEDY_DAY_FIELD, REMEDY_FIELD } from './ReplyChoices.tsx';

type Need = DroppedPart['needs'];

/** Where the answer is given: a step, a field of the reply, the options; null where nobody can give it. */
const PLACES: Readonly<Record<Need, { step: StepName } | { field: string } | 'options' | null>> = {
  points: { step: 'listen' },
  feeling: { step: 'empathise' },
  'own-share': { step: 'triage' },
  remedy: { field: REMEDY_FIELD },
  'remedy-date': { field: REMEDY_DAY_FIELD },
  'agent-name': 'options',
  'first-name': null,
  'part-confirmed': { step: 'triage' },
};

interface DroppedProps {
  dropped: DroppedPart[];
  onOpenStep(step: StepName): void;
  actions: SidebarActions;
}

/** Sentences left out, so that nothing goes missing silently, each with the way to bring it back. */
export function Dropped({ dropped, onOpenStep, actions }: DroppedProps) {
  if (dropped.length === 0) return null;
  const go = (need: Need) => {
    const place = PLACES[need];
    if (place === 'options') actions.openOptions();
    else if (place && 'step' in place) onOpenStep(place.step);
    else if (place) document.getElementById(place.field)?.focus();
  };
  return (
    <div class="dropped">
      <p class="meta">{plural('dropped', dropped.length)}</p>
      <ul class="plain-list">
        {dropped.map(({ slot, needs }) => (
          <li key={`${slot} ${needs}`}>
            {t(SLOT_TEXTS[slot])}:{' '}
            {PLACES[needs] ? (
              <Button kind="link" onClick={() => go(needs)}>
                {t(NEED_TEXTS[needs])}
              </Button>
            ) : (
              t(NEED_TEXTS[needs])
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
