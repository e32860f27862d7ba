/**
 * Why each permission of the manifest is asked: in English for a store's reviewers, and for people in the languages of the
 * listing where the browser or the store shows it to them. `tests/tools/packages` refuses a package that asks for more.
 */
import type { TextLanguage } from '../../../lib/platform/languages.ts';

export interface Reason {
  when: 'at install' | 'when it is switched on' | 'for each inbox that the person adds';
  reviewers: string;
  people: Readonly<Record<TextLanguage, string>> | null;
}

export const HOSTS = 'http://*/* and https://*/*';

export const PERMISSIONS: Readonly<Record<string, Reason>> = {
  storage: {
    when: 'at install',
    reviewers:
      'Settings, the place of the sidebar on each site, and (in session storage) what the open tabs show. Never synced.',
    people: null,
  },
  unlimitedStorage: {
    when: 'at install',
    reviewers:
      'Notes on customers are kept in IndexedDB, years of them: up to 100,000 notes and their search index are tested. Without it the browser may evict them when its disk gets full.',
    people: null,
  },
  scripting: {
    when: 'at install',
    reviewers:
      'Registers the content script (inbox.js) at run time for exactly the hosts that the person granted, and starts it in tabs of those hosts that are open already. The manifest declares no content script. All code is in the package.',
    people: null,
  },
  activeTab: {
    when: 'at install',
    reviewers:
      'When the toolbar button is pressed on a page without permission, its address is filled in on the welcome page, so that the person can add that inbox. Nothing is read from the page.',
    people: null,
  },
  alarms: {
    when: 'at install',
    reviewers:
      'Reminders at the time that the person chose, and once an hour the daily backup and the clean-up that they may have switched on.',
    people: null,
  },
  idle: {
    when: 'at install',
    reviewers:
      'Closes the lock on customers and notes after the time that the person chose without anybody at the computer or when the screen is locked, and installs an update only while nobody is there. Nothing is recorded.',
    people: null,
  },
  sidePanel: {
    when: 'at install',
    reviewers: 'The sidebar can be shown as the browser’s own side panel, too (Chromium only).',
    people: null,
  },
  notifications: {
    when: 'when it is switched on',
    reviewers: 'Optional. Asked when the person switches on reminders by the browser in the options.',
    people: {
      nl: 'Meldingen: alleen als je wilt dat je browser je aan een afspraak herinnert.',
      en: 'Notifications: only if you want your browser to remind you of a promise.',
      de: 'Benachrichtigungen: nur wenn Ihr Browser Sie an eine Zusage erinnern soll.',
      fr: 'Notifications : seulement si vous voulez que votre navigateur vous rappelle une promesse.',
    },
  },
  downloads: {
    when: 'when it is switched on',
    reviewers:
      'Optional. Asked when the person switches on a backup a day: saves it in the downloads folder and removes the oldest of its own backups there.',
    people: {
      nl: 'Downloads: alleen als je elke dag vanzelf een back-up wilt.',
      en: 'Downloads: only if you want a backup made every day by itself.',
      de: 'Downloads: nur wenn täglich von selbst eine Sicherung entstehen soll.',
      fr: 'Téléchargements : seulement si vous voulez une sauvegarde automatique chaque jour.',
    },
  },
  [HOSTS]: {
    when: 'for each inbox that the person adds',
    reviewers:
      'Optional, and none at install. An inbox can be at any address (a webmail or a self-hosted helpdesk), so the pattern must allow any; asked for is exactly the host that the person names (with its mail frame’s host where an inbox has one), by permissions.request in their click. There the message that is open is read, the sidebar is shown beside it, and a reply is put into the editor when the person presses for it. It is never sent. Every grant is listed in the options and can be withdrawn there.',
    people: {
      nl: 'Toegang tot een site: alleen de inbox die je zelf toevoegt, om het bericht te lezen dat je open hebt en je antwoord neer te zetten. Bij het installeren: geen enkele site.',
      en: 'Access to a site: only the inbox that you add yourself, to read the message you have open and to put your reply there. At install: no site at all.',
      de: 'Zugriff auf eine Website: nur das Postfach, das Sie selbst hinzufügen, um die offene Nachricht zu lesen und Ihre Antwort einzufügen. Bei der Installation: keine einzige Website.',
      fr: 'Accès à un site : uniquement la messagerie que vous ajoutez vous-même, pour lire le message ouvert et y déposer votre réponse. À l’installation : aucun site.',
    },
  },
};
