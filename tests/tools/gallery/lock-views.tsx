/** The lock: set, open, and closed. */
import { Options } from '@/components/options/Options.tsx';
import type { LockModel } from '@/lib/options/lock-model.ts';
import type { OptionsActions } from '@/lib/options/model.ts';
import { dataModel, options } from '../../components/models.ts';

export function lockViews(actions: OptionsActions) {
  const show = (is: 'none' | 'open' | 'locked' | 'turning', change: Partial<LockModel> = {}) => ({
    show: () => {
      const { settings } = options();
      const model = options({
        place: { room: 'data' },
        data: dataModel({ downloads: true }),
        settings: settings && { ...settings, backup: { daily: true, keep: 14 } },
        lock: { state: { is, idle: 15 }, turning: null, trying: false, wrong: false, ...change },
      });
      return <Options model={model} actions={actions} />;
    },
    wide: true,
  });
  return {
    'lock-none': show('none'),
    'lock-open': show('open'),
    'lock-turning': show('turning', { turning: 0.4 }),
    locked: show('locked', { wrong: true }),
  };
}
