import { t } from '@/lib/platform/i18n.ts';
import { UNDO_KEY } from './useUndo.ts';

export interface KeyRow {
  keys: readonly string[];
  does: string;
}

/** Keys, and what each does. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl class="keys">
      {rows.map((row) => (
        <div key={row.does}>
          <dt>
            {row.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{row.does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All keys of the sidebar, in the order in which they are listed. */
export function sidebarKeyRows(mac: boolean): KeyRow[] {
  return [
    { keys: ['1', '2', '3', '4'], does: t('key_steps') },
    { keys: ['N'], does: t('key_note') },
    { keys: ['L'], does: t('later_key') },
    { keys: ['T'], does: t('call_key') },
    { keys: ['C'], does: t('key_confirm') },
    { keys: ['X'], does: t('key_refuse') },
    { keys: ['K'], does: t('key_complaint') },
    { keys: ['U'], does: t('key_register') },
    { keys: ['G'], does: t('key_language') },
    { keys: ['D'], does: t('key_draft') },
    { keys: ['S'], does: t('key_templates') },
    { keys: mac ? ['⌘', '↵'] : ['Ctrl', '↵'], does: t('key_insert') },
    { keys: UNDO_KEY.keys, does: t('key_undo') },
    { keys: ['Esc'], does: t('key_leave') },
    { keys: ['?'], does: t('key_help') },
  ];
}
