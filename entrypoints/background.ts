import { defineBackground } from 'wxt/utils/define-background';
import { callersOf } from '@/lib/background/callers.ts';
import { keepIndex } from '@/lib/background/finding.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm, setHourly } from '@/lib/background/hourly.ts';
import { goOnTurning, onIdle, watchIdle } from '@/lib/background/lock.ts';
import { noteUpdate } from '@/lib/background/news.ts';
import { problemOf } from '@/lib/background/problems.ts';
import { noteRefusal } from '@/lib/background/refusals.ts';
import { rebuildRegistration, startInOpenTabs, stopWhereWithdrawn } from '@/lib/background/registration.ts';
import { listenForClicks, REMINDER_ALARM, remind } from '@/lib/background/reminders.ts';
import { forgetTab } from '@/lib/background/tabs.ts';
import { openWelcome, searchTemplates, toggle } from '@/lib/background/toolbar.ts';
import { onUpdateAvailable, updateWhenAway } from '@/lib/background/updates.ts';
import { listen } from '@/lib/messages/listen.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { serve } from '@/lib/messages/server.ts';
import { browser } from '@/lib/platform/browser.ts';
import { log } from '@/lib/platform/log.ts';

/**
 * Every start of it is waited for, so Firefox is given the templates' engine and the tone's rules only when they are asked for
 * (`await import`): reading all of the script takes it 70 ms. Chromium's worker can't do that; there one file starts in half
 * the time of a module with its parts.
 */
export default defineBackground({
  type: { firefox: 'module' },
  main() {
    // Every listener is registered before anything is awaited: a worker that was woken for an event must hear it.
    listen(serve(backgroundRequests, handlers, callersOf, problemOf, noteRefusal));
    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      run('install', async () => {
        await rebuildRegistration();
        await startInOpenTabs();
        if (reason === 'install') await openWelcome();
        if (reason === 'update') await noteUpdate(previousVersion);
      });
      run('reminders', remind);
      run('search', keepIndex);
    });
    browser.runtime.onStartup.addListener(() => {
      run('start', rebuildRegistration);
      run('reminders', remind);
      run('search', keepIndex);
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      listenForClicks();
      run('grant', async () => {
        await rebuildRegistration();
        if (origins.length > 0) await startInOpenTabs(origins);
      });
    });
    browser.permissions.onRemoved.addListener(() => {
      run('withdraw', async () => {
        await rebuildRegistration();
        await stopWhereWithdrawn();
      });
    });
    browser.action.onClicked.addListener((tab) => run('toolbar', () => toggle(tab, 'button')));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-sidebar') run('key', () => toggle(tab, 'key'));
      if (command === 'search-templates') run('search', () => searchTemplates(tab));
    });
    browser.tabs.onRemoved.addListener((tabId) => run('closed tab', () => forgetTab(tabId)));
    browser.alarms.onAlarm.addListener(({ name }) =>
      run('alarm', () => (name === REMINDER_ALARM ? remind() : onAlarm(name))),
    );
    browser.idle.onStateChanged.addListener((state) => {
      run('idle', () => onIdle(state));
      if (state !== 'active') run('update', updateWhenAway);
    });
    // Heard, it waits in both browsers, until it is told to or the browser is started again.
    browser.runtime.onUpdateAvailable.addListener(() => run('update', onUpdateAvailable));
    listenForClicks();
    run('alarm', setHourly);
    run('lock', async () => {
      await watchIdle();
      await goOnTurning();
    });
  },
});

function run(what: string, work: () => Promise<void>): void {
  work().catch((error: unknown) => log.error(what, error));
}
