import type { OptionsToast } from '@/lib/options/model.ts';
import type { ToastModel } from '@/lib/pages/toasts.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { ShownToast } from '../shared/Toast.tsx';
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
];

export function shownToast({ id, kind, undo }: ToastModel<OptionsToast>): ShownToast {
  return {
    id,
    text: t(OPTIONS_TOAST_TEXTS[kind]),
    undo: undo ? t(OPTIONS_UNDO_TEXTS[kind] ?? 'undo') : null,
    // All others tell of something that did not work, or may be taken back after a good look.
    stays: !DONE.includes(kind),
  };
}
