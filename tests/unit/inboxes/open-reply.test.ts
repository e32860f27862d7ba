import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSafeToPress, safeOf } from '@/lib/inboxes/open-reply.ts';

const HERE = 'https://desk.shop.example/help/Ticket/Display.html?id=6';

function bodyOf(html: string, url = HERE): HTMLElement {
  return new JSDOM(`<!doctype html><body>${html}</body>`, { url }).window.document.body;
}

function isSafe(html: string, url = HERE): boolean {
  const control = bodyOf(html, url).querySelector<HTMLElement>('[data-it]');
  if (!control) throw new Error('nothing to press');
  return isSafeToPress(control);
}

describe('is pressed at the person’s word', () => {
  it.each([
    [
      'a link with a handler in the markup',
      `<a data-it href="#" onclick="return app.command('reply')">Reply</a>`,
    ],
    ['an element with a script’s handler', '<span data-it role="button" aria-label="Antwoord"></span>'],
    ['a link without an address', '<a data-it title="Beantwoorden">←</a>'],
    [
      'a link to a page of the same site',
      '<a data-it href="Update.html?id=6&amp;Action=Respond">Antworten</a>',
    ],
    ['a link that does nothing by itself', '<a data-it href="javascript:void(0)">Répondre</a>'],
    ['a button without a form', '<button data-it>Reply</button>'],
    [
      'a button for a script, in a form without an editor',
      '<form><button data-it type="button">Reply</button></form>',
    ],
    ['an item of a menu', '<ul role="menu"><li data-it role="menuitem" aria-label="Beantwoorden"></li></ul>'],
    [
      'what Odoo opens its composer with',
      '<button data-it class="o-mail-Chatter-sendMessage">Send message</button>',
    ],
  ])('%s', (_, html) => {
    expect(isSafe(html)).toBe(true);
  });
});

describe('is never pressed', () => {
  it.each([
    ['a submit button', '<button data-it type="submit">Reply</button>'],
    ['a submit button of a form elsewhere', '<form id="f"></form><button data-it form="f">Reply</button>'],
    ['a button that submits for want of a type', '<form><button data-it>Reply</button></form>'],
    ['a button with a type that does not exist', '<form><button data-it type="reply">Reply</button></form>'],
    [
      'an element of the app’s own that submits',
      '<app-button data-it role="button" type="submit">Reply</app-button>',
    ],
    ['a reset button', '<button data-it type="reset">Reply</button>'],
    ['a submit input', '<form><input data-it type="submit" value="Reply" role="button"></form>'],
    ['an image input', '<form><input data-it type="image" alt="Reply" role="button"></form>'],
    [
      'a button with an address of its own',
      '<button data-it type="button" formaction="/send">Reply</button>',
    ],
    ['a label', '<label data-it role="button">Reply <input type="submit"></label>'],
    ['text', '<p data-it>Reply</p>'],
    [
      'a button beside a text area',
      '<form><textarea></textarea><button data-it type="button">Reply</button></form>',
    ],
    ['a link beside a rich editor', '<form><div contenteditable></div><a data-it href="#">Reply</a></form>'],
    [
      'a button beside an editor in a frame',
      '<form><iframe></iframe><span data-it role="button">Reply</span></form>',
    ],
    ['a link in an editor', '<div contenteditable="true"><a data-it href="#">Reply</a></div>'],
    ['a part of a submit button', '<form><button><span data-it role="link">Reply</span></button></form>'],
    ['a part of a link', '<a href="https://elsewhere.example/"><span data-it role="button">Reply</span></a>'],
    ['a link to another host', '<a data-it href="https://elsewhere.example/reply">Reply</a>'],
    ['a link to another protocol', '<a data-it href="http://desk.shop.example/reply">Reply</a>'],
    ['a link that writes a mail', '<a data-it href="mailto:noor@example.org">Reply</a>'],
    ['a link into another window', '<a data-it href="/reply" target="_blank">Reply</a>'],
    ['a link into a frame', '<a data-it href="/reply" target="mail">Reply</a>'],
    ['a download', '<a data-it href="/reply" download>Reply</a>'],
    ['a link that tells others', '<a data-it href="/reply" ping="/seen">Reply</a>'],
    ['a script', '<a data-it href="javascript:document.forms[0].submit()">Reply</a>'],
    ['a disguised script', '<a data-it href=" java&#10;script:void(app.sendNow())">Reply</a>'],
    ['a handler that submits', '<a data-it href="#" onclick="document.f.submit()">Reply</a>'],
    ['an address that sends', '<a data-it href="/mail/send?id=6">Reply</a>'],
    [
      'an address that resolves',
      '<a data-it href="Update.html?Action=Respond;DefaultStatus=resolved">Reply</a>',
    ],
    ['an address that forwards', '<a data-it href="Forward.html?id=6">Reply</a>'],
    ['a disabled button', '<button data-it disabled>Reply</button>'],
    [
      'a button in a disabled group',
      '<fieldset disabled><button data-it type="button">Reply</button></fieldset>',
    ],
    ['a control that is off', '<a data-it href="#" aria-disabled="true">Reply</a>'],
    ['a control that is off by class', '<a data-it class="reply disabled" href="#">Reply</a>'],
    ['a control on an inert page', '<main inert><button data-it>Reply</button></main>'],
    ['a hidden control', '<div hidden><button data-it>Reply</button></div>'],
    ['what holds much else', `<div data-it role="button">${'Reply to this. '.repeat(10)}</div>`],
  ])('%s', (_, html) => {
    expect(isSafe(html)).toBe(false);
  });

  it.each([
    ...[
      'Send',
      'Send reply',
      'Reply & close',
      'Submit',
      'Post Reply',
      'Reply all',
      'Reply to all',
      'Forward',
    ],
    ...['Add note', 'Internal comment', 'Send message', 'Reply and resolve', 'Save draft'],
    ...[
      'Verzenden',
      'Verstuur',
      'Antwoord versturen',
      'Allen beantwoorden',
      'Beantwoord iedereen',
      'Doorsturen',
    ],
    ...['Notitie', 'Interne opmerking', 'Antwoord plaatsen', 'Sluiten'],
    ...['Senden', 'Antwort senden', 'Allen antworten', 'Weiterleiten', 'Interne Notiz', 'Löschen'],
    ...['Envoyer', 'Répondre à tous', 'Transférer', 'Note interne', 'Répondre et fermer', 'Supprimer'],
  ])('a control that is called “%s”', (name) => {
    expect(isSafe(`<button data-it>${name}</button>`)).toBe(false);
    expect(isSafe(`<button data-it aria-label="${name}">↩</button>`)).toBe(false);
    expect(isSafe(`<a data-it href="#" title="${name}">Reply</a>`)).toBe(false);
    expect(isSafe(`<span data-it role="button"><svg><title>${name}</title></svg></span>`)).toBe(false);
    expect(isSafe(`<b id="n">${name}</b><button data-it aria-labelledby="n">↩</button>`)).toBe(false);
  });

  it.each([
    ...['Reply', 'Reply to Noor', 'Beantwoorden', 'Antwoord', 'Beantwoord het bericht', 'Antworten'],
    ...['Antwort hinzufügen', 'Répondre', 'Répondre au client', 'Allendorf antworten', 'Annotated reply'],
  ])('and “%s” is no reason not to', (name) => {
    expect(isSafe(`<button data-it aria-label="${name}">${name}</button>`)).toBe(true);
  });

  it('a control that has left the page', () => {
    const button = bodyOf('<button>Reply</button>').querySelector('button') as HTMLElement;
    button.remove();
    expect(isSafeToPress(button)).toBe(false);
  });

  it('a link whose page leads its addresses elsewhere, or has no address', () => {
    expect(isSafe('<base href="https://elsewhere.example/"><a data-it href="#">Reply</a>')).toBe(false);
    expect(isSafe('<a data-it href="/reply">Reply</a>', 'about:blank')).toBe(false);
  });
});

describe('of several', () => {
  it('the first safe one, and none that a mail brings along', () => {
    const body = bodyOf(
      '<div class="mail"><a class="r" href="#">Reply</a></div>' +
        '<a class="r" hidden href="#">Reply</a><a class="r" href="#">Reply all</a><a class="r" id="it" href="#">Reply</a>',
    );
    expect(safeOf(body, '.r', '.mail')?.id).toBe('it');
    expect(safeOf(body, '.mail .r', '.mail')).toBeNull();
  });
});
