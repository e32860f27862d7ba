/**
 * Where things are in Zendesk's Agent Workspace. Sources, public, seen 2026-11: liferay-zendesk-userscript (2025-08),
 * zendesk-requester-email-replacer, toggl's zendesk.js (2024-10), tmetric's zendesk.ts (2024-01), and the selectors that
 * several more extensions and browser tests agree on. `data-test-id` is the same in every interface language.
 */

/** Each open tab's page is one child, all of them stacked; one is visible. */
export const PANE = '#main_panes > *';
export const ANY_CONVERSATION = '[data-side-conversations-anchor-id], [data-ticket-id]';
/** @param id Digits. */
export const conversation = (id: string) =>
  `[data-side-conversations-anchor-id="${id}"], [data-ticket-id="${id}"]`;

/** Its value is the subject; the second before the workspace's header was redone. */
export const SUBJECT = '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]';
export const LOG = '[data-test-id="omni-log-container"]';
export const MESSAGE = 'article[data-test-id="omni-log-comment-item"]';
/** There while older messages are not loaded. */
export const SHOW_MORE = '[data-test-id="convolog-show-more-button"]';
/** Carries the direction in `type`: `end-user`, `agent`, `internal`. */
export const BUBBLE = '[data-test-id="omni-log-item-message"]';
export const INTERNAL_TAG = '[data-test-id="omni-log-internal-note-tag"]';
/** A third party's mail that runs beside the ticket. The label is localised: English only. */
export const SIDE_CONVERSATION =
  '[data-test-id="omni-log-item-originated-from"] [aria-label*="side conversation" i]';
/** Absent on all but the first of a run by one sender in a chat. */
export const SENDER_LINK = '[data-test-id="omni-log-comment-user-link"]';
export const SENDER = '[data-test-id="omni-log-item-sender"]';
/** From the narrowest: a mail's own markup, a chat's text. */
export const BODIES = ['.zd-comment', '[data-test-id="omni-log-message-content"]'];
/** What `BODIES` are in without the workspace (never seen; the interface before it had no log). */
export const CLASSIC_BODY = '.zd-comment';

/** The field in the left column, and the tab above the ticket that leads to the same person. */
export const REQUESTERS = [
  '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
  '[data-test-id="tabs-nav-item-users"]',
];
/** In the requester's card, only while the panel "customer context" is open. */
export const REQUESTER_ADDRESS = '[data-test-id="attribute-email-display"]';

/** CKEditor 5; the second in a chat; the third as older builds have it. */
export const EDITORS = [
  '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  '[data-test-id="omnicomposer-plain-text-ckeditor"]',
  '[data-test-id="ticket-rich-text-editor"]',
];
/** `data-channel`: `web`, `email`, `native_messaging`, `sms` …, and `internal` for a note. */
export const CHANNEL = '[data-test-id="omnichannel-channel-switcher-button"]';
