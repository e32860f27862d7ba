import type { KeyActionName } from '@/lib/keys/registry.ts';
import { STEPS } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Caps } from './Caps.tsx';
import { KEY_ACTION_TEXTS, type OtherAction, stepAction, useShownKeys } from './keys.ts';

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
            <Caps caps={row.caps} />
          </dt>
          <dd>{row.does}</dd>
        </div>
      ))}
    </dl>
  );
}

const OTHERS = Object.keys(KEY_ACTION_TEXTS) as readonly OtherAction[];

/** All keys of the sidebar, as the person has them; those that are switched off are not among them. */
export function useSidebarKeyRows(): KeyRow[] {
  const shownKey = useShownKeys();
  const capsOf = (action: KeyActionName) => shownKey(action)?.caps ?? [];
  const rowOf = (action: OtherAction) => ({ caps: capsOf(action), does: t(KEY_ACTION_TEXTS[action]) });
  return [
    { caps: STEPS.map(stepAction).flatMap(capsOf), does: t('key_steps') },
    ...OTHERS.filter((action) => action !== 'help').map(rowOf),
    { caps: ['Esc'], does: t('key_leave') },
    rowOf('help'),
  ].filter(({ caps }) => caps.length > 0);
}
