import type { ToastModel } from '@/lib/pages/toasts.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarToast, TicketModel } from '@/lib/sidebar/model.ts';
import { PROBLEM_TEXTS } from '../shared/problems.ts';
import type { ShownToast } from '../shared/Toast.tsx';
import { sayMany } from '../shared/toast-texts.ts';
import { TOAST_TEXTS, UNDO_TEXTS } from './labels.ts';

export function shownToast({ id, kind, undo, count }: ToastModel<SidebarToast>): ShownToast {
  return {
    id,
    text: (count && sayMany(kind, count)) || t(TOAST_TEXTS[kind]),
    undo: undo ? t(UNDO_TEXTS[kind] ?? 'undo') : null,
    // What can be taken back can be for as long as nothing else is done. Aside, the sidebar itself is to go.
    stays:
      (undo && kind !== 'put-aside') ||
      kind in PROBLEM_TEXTS ||
      kind === 'not-kept-yet' ||
      kind === 'copy-failed',
  };
}

/** Whether what the toast offers to take back was taken back otherwise. */
export function isOver(kind: SidebarToast, { complaint, answers, reply }: TicketModel): boolean {
  switch (kind) {
    case 'not-a-complaint':
      return complaint.value;
    case 'part-confirmed':
      return !answers.partConfirmed;
    case 'composed-again':
      return reply.edited !== null;
    default:
      return false;
  }
}
