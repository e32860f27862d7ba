import { renderList } from './list.js';
import { findConversation, load, state } from './state.js';
import { renderThread } from './thread.js';
import { language } from './words.js';

document.documentElement.lang = language;

function openId() {
  const match = /^\/gesprek\/([^/]+)$/.exec(location.pathname);
  return match ? decodeURIComponent(match[1]) : null;
}

function render() {
  const id = openId();
  if (id !== null) state.read.add(id);
  document.body.dataset.view = id === null ? 'list' : 'thread';
  renderList(id);
  renderThread(id);
}

/** @param {string} path */
function go(path) {
  history.pushState(null, '', path + location.search);
  render();
  const target =
    document.querySelector('[data-part="subject"]') ?? document.querySelector('[data-room="list"] a');
  target?.focus();
  document.querySelector('[data-room="thread"]')?.scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-nav]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
addEventListener('popstate', render);

/** For tests, from the page's own world: a new mail, back to the first state, what Send recorded, another ticket. */
window.demo = {
  async addMail(mail) {
    const response = await fetch('/mails', { method: 'POST', body: JSON.stringify(mail) });
    const arrived = await response.json();
    const known = findConversation(arrived.id);
    if (known) known.messages.push(arrived.messages.at(-1));
    else state.conversations.unshift(arrived);
    state.read.delete(arrived.id);
    render();
    return arrived.id;
  },
  async reset() {
    state.conversations = await (await fetch('/mails', { method: 'DELETE' })).json();
    state.read.clear();
    state.drafts.clear();
    state.sent.length = 0;
    go('/');
  },
  open: (id) => go(`/gesprek/${encodeURIComponent(id)}`),
  sent: state.sent,
};

await load();
render();
