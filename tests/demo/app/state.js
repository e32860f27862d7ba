/**
 * @typedef {{ name: string | null, address: string }} Person
 * @typedef {{ id: string, direction: 'customer' | 'agent' | 'note', from: Person, replyTo?: Person, sentAt: string,
 *   text?: string, html?: string, attachments?: string[] }} Message
 * @typedef {{ id: string, subject: string, messages: Message[] }} Conversation
 * @typedef {{ mode: 'reply' | 'note', rich: boolean, html: string, text: string }} Draft
 */

export const OWN = { name: 'Noor van Zonnestraal', address: 'hallo@zonnestraal.example' };

export const state = {
  /** @type {Conversation[]} */ conversations: [],
  /** @type {Set<string>} */ read: new Set(),
  /** @type {Map<string, Draft>} */ drafts: new Map(),
  /** What Send recorded: nothing leaves this page. @type {(Message & { conversation: string })[]} */ sent: [],
};

export async function load() {
  state.conversations = await (await fetch('/mails')).json();
}

/** @param {string} id */
export function findConversation(id) {
  return state.conversations.find((each) => each.id === id) ?? null;
}

/** Whom the first mail came from; a contact form sends from the shop's own address. @param {Conversation} conversation @returns {Person} */
export function senderOf(conversation) {
  return conversation.messages.find((message) => message.direction === 'customer')?.from ?? OWN;
}

/** The person to be answered. @param {Conversation} conversation @returns {Person} */
export function customerOf(conversation) {
  const first = conversation.messages.find((message) => message.direction === 'customer');
  return first?.replyTo ?? first?.from ?? OWN;
}

/** @param {string} id @returns {Draft} */
export function draftOf(id) {
  const draft = state.drafts.get(id) ?? { mode: 'reply', rich: true, html: '', text: '' };
  state.drafts.set(id, draft);
  return draft;
}

/** @param {Conversation} conversation @param {Draft} draft */
export function record(conversation, draft) {
  /** @type {Message} */
  const message = {
    id: `${conversation.id}-sent-${conversation.messages.length + 1}`,
    direction: draft.mode === 'note' ? 'note' : 'agent',
    from: OWN,
    sentAt: new Date().toISOString(),
    ...(draft.rich ? { html: draft.html } : { text: draft.text }),
  };
  conversation.messages.push(message);
  state.sent.push({ ...message, conversation: conversation.id });
  state.drafts.set(conversation.id, { ...draft, html: '', text: '' });
}
