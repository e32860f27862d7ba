/** Which text names each value of the room Improvements; a value without one is a type error. */
import type { GroupKey } from '@/lib/options/improvements-view.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS } from '../../shared/after.ts';

export const GROUP_TEXTS: Readonly<Record<GroupKey, MessageKey>> = {
  ...IMPROVEMENT_TEXTS,
  open: 'improve_open',
  solved: 'later_solved',
};
