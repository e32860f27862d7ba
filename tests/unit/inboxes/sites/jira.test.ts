// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jira, jiraSite } from '@/lib/inboxes/sites/jira.ts';

const PROFILE = 'profilecard-next.ui.profilecard.profilecard-trigger';
const by = (name: string) => `<span data-testid="${PROFILE}">${name}</span>`;
const comment = (id: number, author: string, text: string, label = '') =>
  `<div data-testid="comment-base-item-${id}"><div data-testid="issue-comment-base.ui.comment.ak-comment.${id}-header">${by(author)}${label}</div><div data-testid="issue-comment-base.ui.comment.ak-comment.${id}-body"><p>${text}</p></div></div>`;

function ticketOf(comments: string, assignee: string, reporter = 'Joan') {
  const page = new DOMParser().parseFromString(
    `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item">HELP-7</a>
    <h1 data-testid="issue.views.issue-base.foundation.summary.heading">Te klein</h1>${comments}
    <div data-testid="issue.views.field.user.assignee">${by(assignee)}</div>
    <div data-testid="issue.views.field.user.reporter">${by(reporter)}</div>`,
    'text/html',
  );
  const url = new URL('https://lijsten.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/4/HELP-7');
  const result = jira.read(page, url);
  return result.kind === 'ticket' ? result.ticket : null;
}

function directions(comments: string, assignee: string): string[] {
  return ticketOf(comments, assignee)?.messages.map(({ direction }) => direction) ?? [];
}

describe('Jira Service Management', () => {
  it('is neither Confluence nor the customers’ portal on the same host', () => {
    const probe = (path: string) => jiraSite.probe(document, new URL(`https://lijsten.atlassian.net${path}`));
    expect(probe('/jira/servicedesk/projects/HELP/queues/custom/4')).toBe(true);
    expect(probe('/browse/HELP-7')).toBe(true);
    expect(probe('/wiki/spaces/HELP')).toBe(false);
    expect(probe('/servicedesk/customer/portal/2/HELP-7')).toBe(false);
  });

  it('tells the reporter and the assignee, and of others nothing', () => {
    const all =
      comment(3, 'Lea', 'Ik kijk mee.') + comment(2, 'Joan', 'En?') + comment(1, 'Sofie', 'Momentje.');
    expect(directions(all, 'Sofie')).toEqual(['agent', 'customer', 'unknown']);
  });

  it('only proposes whom the reporter is called like, unless the page itself says that it is their address', () => {
    const address = 'slachtoffer@voorbeeld.example';
    const text = comment(1, address, 'Waar blijft het?');
    const called = ticketOf(text, 'Sofie', address);
    expect(called?.customer).toBeNull();
    expect(called?.proposed).toEqual({ person: { name: null, address }, because: 'unsure' });
    const linked = ticketOf(text, 'Sofie', `<a href="mailto:${address}">${address}</a>`);
    expect(linked?.customer).toEqual({ name: null, address });
    const other = ticketOf(text, 'Sofie', `<a href="mailto:ander@voorbeeld.example">${address}</a>`);
    expect(other?.customer).toBeFalsy();
  });

  it('tells nothing of one who is both', () => {
    expect(directions(comment(1, 'Joan', 'Zelf gemeld.'), 'Joan')).toEqual(['unknown']);
  });

  it.each(['Internal note', 'Interne notitie', 'Interne Notiz', 'Note interne'])(
    'knows a note by "%s"',
    (label) => {
      expect(directions(comment(1, 'Joan', 'Vreemd.', `<span>${label}</span>`), 'Sofie')).toEqual(['note']);
    },
  );

  it('takes no note from its text or its author’s name', () => {
    expect(directions(comment(1, 'Joan', 'Dit is geen Internal note'), 'Sofie')).toEqual(['customer']);
  });
});
