/**
 * Where things are in Jira Cloud's issue view. Its test ids change now and then; what is matched here was seen in two or more
 * public sources, found 2026-11: an issue reader with a dated check of its selectors (2026-04), a comment tool that lists the
 * editor's boxes (2026-10), comment exporters and togglers (ids, header, restriction), and a support team's userscript for
 * Jira Service Management, 2025 (request type, note editor). `test-id` in old builds, `testid` now.
 */

const id = (name: string) => `[data-testid="${name}"], [data-test-id="${name}"]`;

/** The key, as text. */
export const KEY = id('issue.views.issue-base.foundation.breadcrumbs.current-issue.item');
export const SUMMARY = id('issue.views.issue-base.foundation.summary.heading');
export const REPORTER = id('issue.views.field.user.reporter');
export const ASSIGNEE = id('issue.views.field.user.assignee');
/** A person's name, in a field and in a comment's header. */
export const PROFILE = id('profilecard-next.ui.profilecard.profilecard-trigger');
export const DESCRIPTION = id('issue.views.field.rich-text.description');
/** The text as it is shown; while it is edited there is none. */
export const RENDERED = '.ak-renderer-document';
/** The field that each request of a service project has, and no other issue. */
export const REQUEST_TYPE = '[data-testid*="customfield_10010"], [data-test-id*="customfield_10010"]';

const COMMENT_NAME = 'issue-comment-base.ui.comment.ak-comment.';
export const COMMENT_HEADER = `[data-testid^="${COMMENT_NAME}"][data-testid$="-header"]`;
/** `…ak-comment.<id>-header`, `-body` or (older) `-content`, `-footer`. */
export const COMMENT_ID = /ak-comment\.(\d+)-header$/;
export const commentPart = (commentId: string, part: string) =>
  `[data-testid="${COMMENT_NAME}${commentId}-${part}"]`;
export const COMMENT = '[data-testid^="comment-base-item-"]';
export const COMMENT_TIME = '[data-testid^="issue-timestamp"], [role="presentation"][aria-hidden="false"]';
export const RESTRICTED = '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]';
export const MORE_COMMENTS =
  '[data-testid="issue.activity.common.component.load-more-button.loading-button"]';
/** The only mark of a note to colleagues is this label beside its author. English, Dutch, German, French. */
export const NOTE_LABEL =
  /\b(?:internal (?:note|comment)|interne (?:notitie|opmerking|notiz)|interner (?:kommentar|hinweis)|(?:note|commentaire) interne)\b/i;

/** What a new comment is written in. Editing an old one has a box of its own. */
export const COMPOSER = id('issue.activity.comment');
export const EDITOR = '.ProseMirror[contenteditable="true"]';
/** Who may see a comment can be chosen for a note only: an answer to the customer is for the customer. */
export const NOTE_VISIBILITY =
  '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]';
