import { renderComposer } from './composer.js';
import { make } from './dom.js';
import { findConversation, OWN, senderOf } from './state.js';
import { date, words } from './words.js';

/** @param {string | null} id */
export function renderThread(id) {
  const room = /** @type {HTMLElement} */ (document.querySelector('[data-room="thread"]'));
  const conversation = id === null ? null : findConversation(id);
  if (!conversation) {
    room.replaceChildren(
      make('main', { class: 'empty' }, [make('p', {}, [id === null ? words.choose : words.gone])]),
    );
    document.title = 'Winkel Zonnestraal';
    return;
  }
  const customer = senderOf(conversation);
  const main = make('main', { 'data-conversation': conversation.id }, [
    make('a', { href: '/', 'data-nav': true, class: 'back' }, [`‹ ${words.back}`]),
    make('header', {}, [
      make('h1', { 'data-part': 'subject', tabindex: '-1', dir: 'auto' }, [conversation.subject]),
      make('p', { class: 'customer' }, [
        make('bdi', { 'data-part': 'customer', 'data-address': customer.address }, [
          customer.name ?? customer.address,
        ]),
        customer.name ? make('span', { class: 'address' }, [` ${customer.address}`]) : null,
      ]),
    ]),
    ...conversation.messages.map(renderMessage),
  ]);
  main.append(renderComposer(conversation, () => renderThread(id)));
  room.replaceChildren(main);
  document.title = `${conversation.subject} · Winkel Zonnestraal`;
}

/** @param {import('./state.js').Message} message */
function renderMessage(message) {
  const body = make('div', { 'data-part': 'body', class: 'body', dir: 'auto' });
  if (message.html === undefined) {
    body.classList.add('plain');
    const lines = (message.text ?? '').split('\n');
    lines.forEach((line, index) => {
      if (index > 0) body.append(make('br'));
      body.append(line);
    });
  } else {
    body.innerHTML = message.html;
  }
  const own = message.from.address === OWN.address && message.direction !== 'customer';
  return make(
    'article',
    { 'data-message': message.id, 'data-direction': message.direction, class: 'message' },
    [
      make('header', {}, [
        make('bdi', { 'data-part': 'author', 'data-address': message.from.address, class: 'author' }, [
          message.from.name ?? message.from.address,
        ]),
        message.direction === 'note' ? make('span', { class: 'tag' }, [words.internal]) : null,
        own ? null : make('span', { class: 'address' }, [message.from.address]),
        message.replyTo
          ? make('span', { class: 'address' }, [
              `${words.replyTo} `,
              make('bdi', { 'data-part': 'reply-to', 'data-address': message.replyTo.address }, [
                message.replyTo.name ?? message.replyTo.address,
              ]),
            ])
          : null,
        make('time', { 'data-part': 'sent-at', datetime: message.sentAt }, [date(message.sentAt)]),
      ]),
      body,
      message.attachments
        ? make(
            'ul',
            { class: 'attachments' },
            message.attachments.map((name) => make('li', { 'data-part': 'attachment', dir: 'auto' }, [name])),
          )
        : null,
    ],
  );
}
