import { useRef, useState } from 'preact/hooks';
import { narrowed, TIMELINE_KINDS, type TimelineEntry, type TimelineKind } from '@/lib/customers/timeline.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useMore } from '../../shared/useMore.ts';
import { KIND_TEXTS } from './labels.ts';
import { TimelineRow } from './TimelineRow.tsx';

interface TimelineProps {
  entries: TimelineEntry[];
  today: string;
  busy: boolean;
  /** Of a template; null: it is not there any more. */
  titleOf(templateId: string): string | null;
  onUnmerge(mergeId: string): void;
}

/** Shown before more are asked for. */
const FIRST = 30;

/** All that happened, the newest first, narrowed down by kind and by words. */
export function Timeline({ entries, today, busy, titleOf, onUnmerge }: TimelineProps) {
  const [kinds, setKinds] = useState<TimelineKind[]>([]);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(FIRST);
  const found = narrowed(entries, { kinds, search });
  const rows = useRef<HTMLOListElement>(null);
  const goOn = useMore(rows, Math.min(most, found.length));
  const narrows = kinds.length > 0 || search.trim() !== '';
  const there = TIMELINE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const toggle = (kind: TimelineKind) =>
    setKinds((now) => (now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]));
  return (
    <>
      <Field label={t('timeline_search')} value={search} onInput={setSearch} onEscape={() => setSearch('')} />
      <fieldset class="checks customer-kinds">
        <legend class="visually-hidden">{t('timeline_kinds')}</legend>
        {there.map((kind) => (
          <label class="check" key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            {t(KIND_TEXTS[kind])}
          </label>
        ))}
      </fieldset>
      <p class="meta" role="status">
        {narrows && plural('timeline_found', found.length)}
      </p>
      <ol class="plain-list timeline" aria-label={t('timeline')} ref={rows}>
        {found.slice(0, most).map((entry) => (
          <TimelineRow
            key={`${entry.kind} ${entry.id}`}
            entry={entry}
            today={today}
            busy={busy}
            titleOf={titleOf}
            onUnmerge={onUnmerge}
          />
        ))}
      </ol>
      {found.length > most && (
        <div>
          <Button
            onClick={() => {
              goOn();
              setMost(most + 100);
            }}
          >
            {t('customers_more')}
          </Button>
        </div>
      )}
    </>
  );
}
