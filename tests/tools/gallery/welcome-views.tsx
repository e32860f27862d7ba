/** The steps of the welcome, and the practice page without its sidebar. */
import { Welcome } from '@/components/options/welcome/Welcome.tsx';
import { Practice } from '@/components/practice/Practice.tsx';
import type { WelcomeActions, WelcomeModel } from '@/lib/options/model.ts';
import { textLanguage } from '@/lib/platform/i18n.ts';
import { PRACTICE_MAILS } from '@/lib/practice/mails.ts';
import { NOTHING_DONE, type Progress } from '@/lib/practice/progress.ts';
import { options, welcome } from '../../components/models.ts';

const ignore = () => undefined;
const { settings } = options();

export function welcomeViews(actions: WelcomeActions) {
  const step = (change: Partial<WelcomeModel>) => ({
    show: () => <Welcome model={welcome(change)} actions={actions} />,
    wide: true,
  });
  const practice = (progress: Progress) => ({
    show: () => (
      <Practice
        mail={PRACTICE_MAILS[textLanguage()]}
        sentAt="2026-11-30T09:12:00Z"
        progress={progress}
        shortcut="Alt+Shift+U"
        onAgain={ignore}
        onDone={ignore}
      />
    ),
    wide: true,
  });
  return {
    welcome: step({ inboxes: [] }),
    'welcome-added': step({}),
    'welcome-shop': step({ step: '2' }),
    'welcome-shop-empty': step({
      step: '2',
      settings: settings && { ...settings, agentName: '', shopName: '' },
    }),
    'welcome-opening': step({ step: '3', settingsState: 'saved' }),
    'welcome-ready': step({ step: 'ready' }),
    'welcome-ready-none': step({ step: 'ready', inboxes: [] }),
    practice: practice(NOTHING_DONE),
    'practice-done': practice({ listen: true, empathise: true, triage: true, reply: true }),
  };
}
