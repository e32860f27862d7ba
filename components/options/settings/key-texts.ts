/** Words for the keys of our own pages. */
import type { KeyFault } from '@/lib/keys/choose.ts';
import { shownKey } from '@/lib/keys/key.ts';
import type { KeyActionName } from '@/lib/keys/registry.ts';
import { STEPS } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import { KEY_ACTION_TEXTS, type OtherAction, stepAction } from '../../shared/keys.ts';
import { STEP_TEXTS } from '../../shared/method-texts.ts';

/** What the key does. */
export function actionText(action: KeyActionName): string {
  const step = STEPS.find((one) => stepAction(one) === action);
  return step ? t('key_step', t(STEP_TEXTS[step])) : t(KEY_ACTION_TEXTS[action as OtherAction]);
}

export function faultText(fault: KeyFault, mac: boolean): string {
  switch (fault.kind) {
    case 'moving':
      return t('keys_moving');
    case 'browser':
      return t('keys_browser');
    case 'search':
      return t('keys_search');
    case 'unusable':
      return t('keys_unusable', mac ? '⌘' : 'Ctrl');
    case 'taken':
      return t('keys_taken', shownKey(fault.key, mac).said, actionText(fault.by));
  }
}
