const WORDS = {
  nl: {
    conversations: 'Gesprekken',
    choose: 'Kies een gesprek om het te lezen.',
    back: 'Alle gesprekken',
    gone: 'Dit gesprek is er niet (meer).',
    reply: 'Antwoord aan de klant',
    note: 'Interne notitie',
    noteHint: 'Alleen voor collega’s; de klant ziet dit niet.',
    kind: 'Wat schrijf je?',
    rich: 'Opmaak',
    replyLabel: 'Je antwoord',
    noteLabel: 'Je notitie',
    send: 'Versturen',
    keepNote: 'Notitie bewaren',
    sent: 'Bewaard in dit gesprek. Deze demo verstuurt niets.',
    to: 'aan',
    internal: 'intern',
    unread: 'ongelezen',
    via: 'via',
    replyTo: 'antwoord aan',
  },
  en: {
    conversations: 'Conversations',
    choose: 'Choose a conversation to read it.',
    back: 'All conversations',
    gone: 'This conversation is not here (any more).',
    reply: 'Reply to the customer',
    note: 'Internal note',
    noteHint: 'For colleagues only; the customer does not see this.',
    kind: 'What are you writing?',
    rich: 'Formatting',
    replyLabel: 'Your reply',
    noteLabel: 'Your note',
    send: 'Send',
    keepNote: 'Keep note',
    sent: 'Kept in this conversation. This demo sends nothing.',
    to: 'to',
    internal: 'internal',
    unread: 'unread',
    via: 'via',
    replyTo: 'reply to',
  },
};

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
/** As asked in the address, else the browser's; this shop speaks Dutch and English. */
export const language = asked.startsWith('nl') ? 'nl' : 'en';
export const words = WORDS[language];

/** @param {string} sentAt */
export function date(sentAt, long = true) {
  return new Date(sentAt).toLocaleString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: long ? 'long' : 'short',
    ...(long ? { year: 'numeric', hour: '2-digit', minute: '2-digit' } : {}),
  });
}
