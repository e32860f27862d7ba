import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { StepName } from '@/lib/method/types.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { DroppedPart, ReplyPart } from '@/lib/replies/types.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { Notice } from '../shared/Notice.tsx';
import { NEED_TEXTS, SLOT_TEXTS } from './labels.ts';
import { REMEDY_AMOUNT_FIELD, REMEDY_DAY_FIELD, REMEDY_FIELD } from './ReplyChoices.tsx';

type Need = DroppedPart['needs'];

/** Where the answer is given: a step, a field of the reply, the options; null where nobody can give it. */
const PLACES: Readonly<Record<Need, { step: StepName } | { field: string } | 'options' | null>> = {
  points: { step: 'listen' },
  feeling: { step: 'empathise' },
  'own-share': { step: 'triage' },
  remedy: { field: REMEDY_FIELD },
  'remedy-date': { field: REMEDY_DAY_FIELD },
  amount: { field: REMEDY_AMOUNT_FIELD },
  'agent-name': 'options',
  'first-name': null,
  room: null,
};

/** Where the names of the agent and the shop are asked. */
const NAMES = { room: 'settings', at: 'shop' } as const;

interface DroppedProps {
  dropped: DroppedPart[];
  /** What the reply does say. */
  parts: ReplyPart[];
  onOpenStep(step: StepName): void;
  actions: SidebarActions;
}

/** Said of a sentence that is there and lacks only this. */
const COMPLETES = {
  'remedy-date': 'complete_date',
  amount: 'complete_amount',
  'first-name': 'complete_first_name',
} as const;

/**
 * What the reply lacks, so that nothing goes missing silently, each with the way to bring it back: sentences left out,
 * and words that a sentence would be complete with.
 */
export function Dropped({ dropped, parts, onOpenStep, actions }: DroppedProps) {
  const go = (need: Need) => {
    const place = PLACES[need];
    if (place === 'options') actions.openOptions(NAMES);
    else if (place && 'step' in place) onOpenStep(place.step);
    else if (place) document.getElementById(place.field)?.focus();
  };
  const way = (need: Need, text: string) =>
    PLACES[need] ? (
      <Button kind="link" onClick={() => go(need)}>
        {text}
      </Button>
    ) : (
      text
    );
  const nameless = dropped.some(({ needs }) => needs === 'agent-name');
  const incomplete = dropped.flatMap(({ slot, needs }) =>
    isCompleting(needs) && parts.some((part) => part.slot === slot) ? [needs] : [],
  );
  const left = dropped.filter(
    ({ slot, needs }) =>
      needs !== 'agent-name' &&
      !parts.some((part) => part.slot === slot && incomplete.some((one) => one === needs)),
  );
  return (
    <>
      {nameless && (
        <Notice
          tone="warm"
          actions={<Button onClick={() => actions.openOptions(NAMES)}>{t('needs_agent_name')}</Button>}
        >
          {t('agent_name_missing')}
        </Notice>
      )}
      {(incomplete.length > 0 || left.length > 0) && (
        <div class="dropped">
          {incomplete.length > 0 && (
            <p>
              <span class="meta">{t('to_complete')}</span>{' '}
              {incomplete.map((need, index) => (
                <Fragment key={need}>
                  {index > 0 && ' · '}
                  {need === 'first-name' ? (
                    <FirstName onName={(name) => actions.nameCustomer(name)} />
                  ) : (
                    way(need, t(COMPLETES[need]))
                  )}
                </Fragment>
              ))}
            </p>
          )}
          {left.length > 0 && <p class="meta">{plural('dropped', left.length)}</p>}
          <ul class="plain-list">
            {left.map(({ slot, needs }) => (
              <li key={`${slot} ${needs}`}>
                {t('lead', t(SLOT_TEXTS[slot]))} {way(needs, t(NEED_TEXTS[needs]))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Asked in place: no other field has it. */
function FirstName({ onName }: { onName(name: string): void }) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button kind="link" onClick={() => setAsked(true)}>
        {t('complete_first_name')}
      </Button>
    );
  return (
    <span class="add-row">
      <Field
        label={t('complete_first_name')}
        placeholder={t('first_name_placeholder')}
        quiet
        value={name}
        onInput={setName}
        onSubmit={onName}
        onEscape={() => setAsked(false)}
      />
      {name.trim() !== '' && <Button onClick={() => onName(name)}>{t('part_done')}</Button>}
    </span>
  );
}

function isCompleting(need: Need): need is keyof typeof COMPLETES {
  return Object.hasOwn(COMPLETES, need);
}
