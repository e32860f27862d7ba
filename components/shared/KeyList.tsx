import { KEY_ACTIONS, type KeyActionName } from '@/lib/keys/registry.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { useShownKeys } from './keys.ts';

export interface KeyRow {
  /** What stands on each key. */
  caps: readonly string[];
  does: string;
}

/** Keys, and what each does. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl class="keys">
      {rows.map((row) => (
        <div key={row.does}>
          <dt>
            {row.caps.map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}
          </dt>
          <dd>{row.does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Beside the steps, and what no key changes; in the order in which they are listed. */
const ROW_TEXTS = {
  note: 'key_note',
  later: 'later_key',
  call: 'call_key',
  confirm: 'key_confirm',
  refuse: 'key_refuse',
  complaint: 'key_complaint',
  register: 'key_register',
  language: 'key_language',
  draft: 'key_draft',
  templates: 'key_templates',
  insert: 'key_insert',
  undo: 'key_undo',
} as const satisfies Partial<Record<KeyActionName, MessageKey>>;
const ROWS = Object.keys(ROW_TEXTS) as readonly (keyof typeof ROW_TEXTS)[];
const STEPS = KEY_ACTIONS.filter((action) => action.startsWith('step-'));

/** All keys of the sidebar, as the person has them; those that are switched off are not among them. */
export function useSidebarKeyRows(): KeyRow[] {
  const shownKey = useShownKeys();
  const capsOf = (action: KeyActionName) => shownKey(action)?.caps ?? [];
  return [
    { caps: STEPS.flatMap(capsOf), does: t('key_steps') },
    ...ROWS.map((action) => ({ caps: capsOf(action), does: t(ROW_TEXTS[action]) })),
    { caps: ['Esc'], does: t('key_leave') },
    { caps: capsOf('help'), does: t('key_help') },
  ].filter(({ caps }) => caps.length > 0);
}
