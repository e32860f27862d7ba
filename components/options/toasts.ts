import type { OptionsToast } from '@/lib/options/model.ts';
import type { ToastModel } from '@/lib/pages/toasts.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { ShownToast } from '../shared/Toast.tsx';
import { sayMany } from '../shared/toast-texts.ts';
import { OPTIONS_TOAST_TEXTS, OPTIONS_UNDO_TEXTS } from './labels.ts';

const DONE: readonly OptionsToast[] = [
  'recipe-removed',
  'recipes-imported',
  'inbox-removed',
  'follow-up-done',
  'improvement-solved',
  'improvement-removed',
  'improvement-changed',
  'improvement-moved',
  'backup-made',
  'restore-undone',
  'restore-stopped',
  'daily-sealed',
  'daily-opened',
  'copied',
  'own-added',
  'own-removed',
  'customers-unmerged',
  'customers-apart',
  'customers-not-apart',
  'note-removed',
  'note-edited',
  'customers-cleaned',
  'lock-on',
  'lock-off',
  'lock-changed',
  'taken-back',
  'note-back',
  'note-edit-back',
  'customers-merged',
  'customer-parted',
  'customer-not-parted',
];

export function shownToast({ id, kind, undo, count }: ToastModel<OptionsToast>): ShownToast {
  return {
    id,
    text: (count && sayMany(kind, count)) || t(OPTIONS_TOAST_TEXTS[kind]),
    undo: undo ? t(OPTIONS_UNDO_TEXTS[kind] ?? 'undo') : null,
    // What can be taken back can be for as long as nothing else is done; all others tell of something that did not work.
    stays: undo || !DONE.includes(kind),
  };
}
