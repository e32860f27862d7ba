import { make } from './dom.js';
import { customerOf, state } from './state.js';
import { date, words } from './words.js';

/** @param {string | null} openId */
export function renderList(openId) {
  const items = state.conversations.map((conversation) => {
    const newest = conversation.messages.at(-1);
    const customer = customerOf(conversation);
    const unread = !state.read.has(conversation.id);
    return make('li', {}, [
      make(
        'a',
        {
          href: `/gesprek/${encodeURIComponent(conversation.id)}`,
          'data-nav': true,
          'data-row': conversation.id,
          class: unread ? 'row unread' : 'row',
          ...(conversation.id === openId ? { 'aria-current': 'page' } : {}),
        },
        [
          make('span', { class: 'row-name' }, [
            make('bdi', {}, [customer.name ?? customer.address]),
            unread ? make('span', { class: 'visually-hidden' }, [`, ${words.unread}`]) : null,
          ]),
          make('time', { datetime: newest?.sentAt ?? '' }, [newest ? date(newest.sentAt, false) : '']),
          make('span', { class: 'row-subject' }, [make('bdi', {}, [conversation.subject])]),
        ],
      ),
    ]);
  });
  const list = /** @type {HTMLElement} */ (document.querySelector('[data-room="list"]'));
  const scrolled = list.scrollTop;
  list.setAttribute('aria-label', words.conversations);
  list.replaceChildren(make('ul', {}, items));
  list.scrollTop = scrolled;
}
