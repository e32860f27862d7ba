/** When an app's own control for a reply is not given, though it is there: on written pages, each changed in one thing. */
import { describe, expect, it } from 'vitest';
import { adapters } from '../../sites/adapters.ts';
import { type Fixture, loadFixture } from '../../sites/fixture.ts';

type Change = (root: Document, page: Fixture) => void;

function given(site: string, fixture: string, change: Change = () => {}): Element | null {
  const page = loadFixture(site, fixture);
  change(page.root, page);
  const found = adapters.find(({ adapter }) => adapter.id === site);
  return found?.adapter.openReply?.(page.root) ?? null;
}

function modeOf(site: string, fixture: string, change: Change): string | null {
  const page = loadFixture(site, fixture);
  change(page.root, page);
  return adapters.find(({ adapter }) => adapter.id === site)?.adapter.editor(page.root)?.mode ?? null;
}

function one(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

const move =
  (what: string, into: string): Change =>
  (root) =>
    one(root, into).append(one(root, what));
const remove =
  (what: string): Change =>
  (root) =>
    one(root, what).remove();
const set =
  (what: string, name: string, value: string): Change =>
  (root) =>
    one(root, what).setAttribute(name, value);
const write =
  (what: string, text: string): Change =>
  (root) => {
    one(root, what).textContent = text;
  };

describe('what is already being written', () => {
  it('is kept: in Zammad, where reply would take it along, the box must be empty', () => {
    const box = '.content.active .articleNewEdit-body';
    expect(given('zammad', 'thread-nl', write(box, ' '))).not.toBeNull();
    expect(given('zammad', 'thread-nl', write(box, 'Velg nakijken'))).toBeNull();
    expect(
      given('zammad', 'thread-nl', (root) => one(root, box).append(root.createElement('img'))),
    ).toBeNull();
  });

  it('counts in the others, whatever it is', () => {
    const show: Change = (root) => one(root, '.conv-reply-block').classList.remove('hidden');
    expect(given('freescout', 'thread-nl', show)).toBeNull();
    const choose: Change = (root) => one(root, '.o-mail-Chatter-logNote').classList.add('active');
    expect(given('odoo', 'ticket-nl', choose)).toBeNull();
  });
});

describe('who would be answered', () => {
  it('is the customer: not who was asked about them, nor several at once', () => {
    const last = '[data-legacy-message-id="18f7500000000033"]';
    const thread = 'thread-nl-alias-two-customers';
    expect(given('gmail', thread)).not.toBeNull();
    expect(given('gmail', thread, set(`${last} .g2`, 'email', 'garage@example.org'))).toBeNull();
    const copied: Change = (root) => {
      const other = one(root, `${last} .g2`).cloneNode(true) as Element;
      other.setAttribute('email', 'mart.hoek@example.com');
      one(root, `${last} .hb`).append(other);
    };
    expect(given('gmail', thread, copied)).toBeNull();
  });

  it('is nobody where the customer is only named in a form’s text', () => {
    const closed: Change = (root) => {
      one(root, '.conv-reply-block').classList.add('hidden');
      one(root, '#conv-layout').insertAdjacentHTML(
        'afterbegin',
        '<div id="conv-toolbar"><div class="conv-actions"><span class="conv-reply" role="button"></span></div></div>',
      );
    };
    expect(
      given('freescout', 'reply-en', (root) => one(root, '.conv-reply-block').classList.add('hidden')),
    ).not.toBeNull();
    expect(given('freescout', 'forward-contact-form-fr', closed)).toBeNull();
  });

  it('is not left to another message’s control where the customer’s has none', () => {
    expect(
      given('request-tracker', 'ticket-nl', remove('[data-transaction-id="206"] .reply-link')),
    ).toBeNull();
    expect(given('zammad', 'thread-nl', remove('#article-74 [data-type="emailReply"]'))).toBeNull();
    expect(given('outlook', 'thread-en-newest-on-top', remove('#answers'))).toBeNull();
    expect(given('outlook', 'thread-en-newest-on-top', move('#answers', '.customScrollBar'))).toBeNull();
    expect(given('proton', 'open-en', remove('[data-testid="message-view:reply"]'))).toBeNull();
  });
});

describe('a control that is not the one', () => {
  it.each([
    ['gmail', 'thread-en', '[role="main"]:not([style]) .bkH', 'class', 'ams bkI'],
    ['outlook', 'open-nl-quote', '[aria-label="Beantwoorden"]', 'aria-label', 'Allen beantwoorden'],
    ['outlook', 'open-nl-quote', '[aria-label="Beantwoorden"]', 'aria-label', 'Svara'],
    ['roundcube', 'preview-nl', '#toolbar-menu a.reply', 'class', 'reply disabled'],
    ['roundcube', 'show-nl', '#toolbar-menu', 'style', 'display: none'],
    ['snappymail', 'mail-en-html', '.buttonReply', 'style', 'display: none'],
    ['proton', 'open-en', '[data-testid="message-view:reply"]', 'disabled', ''],
    ['yahoo', 'open-nl', '[data-test-id="reply"]', 'type', 'submit'],
    ['freshdesk', 'open-nl', '[data-test-id="ticket-action-reply"]', 'data-test-id', 'ticket-action-forward'],
    ['odoo', 'ticket-nl', '.o-mail-Chatter-sendMessage', 'disabled', ''],
    ['freescout', 'thread-nl', '.conv-reply', 'aria-label', 'Verzenden'],
    ['zammad', 'thread-nl', '#article-74 [data-type="emailReply"]', 'href', 'https://elsewhere.example/'],
    [
      'request-tracker',
      'ticket-nl',
      '[data-transaction-id="206"] .reply-link',
      'href',
      'Update.html?Action=Comment',
    ],
  ])('in %s (%s): %s with %s “%s”', (site, fixture, what, name, value) => {
    expect(given(site, fixture)).not.toBeNull();
    expect(given(site, fixture, set(what, name, value))).toBeNull();
  });

  it('stands below several open mails, of which it may answer any', () => {
    const control = '[data-test-id="reply"]';
    const above: Change = (root) => {
      const list = one(root, 'ul');
      list.before(one(root, control));
      if (list.childElementCount === 1) return;
      one(root, '[data-test-id="compose"]').remove();
    };
    expect(given('yahoo', 'open-nl', above)).not.toBeNull();
    expect(given('yahoo', 'thread-en-reply', remove('[data-test-id="compose"]'))).not.toBeNull();
    expect(given('yahoo', 'thread-en-reply', above)).toBeNull();
  });

  it('is not Request Tracker’s menu while that is closed, and is once it is open', () => {
    expect(given('request-tracker', 'ticket-nl')?.className).toBe('reply-link');
    const open = given('request-tracker', 'ticket-nl', (root) => {
      for (const menu of root.querySelectorAll('#page-menu ul')) menu.removeAttribute('style');
    });
    expect(open?.id).toBe('page-actions-reply');
  });
});

describe('Roundcube’s page that writes', () => {
  const composing =
    (mode: string): Change =>
    (root) => {
      const script = one(root, 'script:not([src])');
      script.textContent = (script.textContent ?? '').replace('"compose_mode": "reply"', mode);
    };

  it('says whether it answers', () => {
    expect(modeOf('roundcube', 'compose-nl-plain', composing('"compose_mode": "reply"'))).toBe('reply');
    expect(modeOf('roundcube', 'compose-nl-plain', composing('"compose_mode": "draft"'))).toBe('reply');
    expect(modeOf('roundcube', 'compose-nl-plain', composing('"compose_mode": "forward"'))).toBe('new');
    expect(modeOf('roundcube', 'compose-nl-plain', composing('"x": ""'))).toBe('new');
    expect(modeOf('roundcube', 'compose-nl-plain', remove('script:not([src])'))).toBe('reply');
  });
});
