import { make } from './dom.js';
import { customerOf, draftOf, record } from './state.js';
import { words } from './words.js';

/**
 * @param {import('./state.js').Conversation} conversation
 * @param {() => void} redraw
 */
export function renderComposer(conversation, redraw) {
  const draft = draftOf(conversation.id);
  const note = draft.mode === 'note';
  const label = note ? words.noteLabel : words.replyLabel;
  const editor = draft.rich ? richEditor(draft, label) : plainEditor(draft, label);

  const modes = make('div', { class: 'modes', role: 'group', 'aria-label': words.kind }, [
    modeButton('reply', words.reply),
    modeButton('note', words.note),
  ]);
  const rich = make('input', { type: 'checkbox', 'data-part': 'rich' });
  rich.checked = draft.rich;
  rich.addEventListener('change', () => {
    draft.rich = rich.checked;
    if (draft.rich) draft.html = asMarkup(draft.text);
    else draft.text = editor.innerText.trim();
    redraw();
  });
  const send = make('button', { type: 'button', class: 'send', 'data-part': 'send' }, [
    note ? words.keepNote : words.send,
  ]);
  send.addEventListener('click', () => {
    if ((draft.rich ? editor.textContent : draft.text).trim() === '') return;
    record(conversation, draft);
    redraw();
    const status = document.querySelector('[data-room="status"]');
    if (status) status.textContent = words.sent;
  });

  const customer = customerOf(conversation);
  return make(
    'section',
    { class: 'composer', 'data-part': 'composer', 'data-mode': draft.mode, 'aria-label': label },
    [
      modes,
      make('p', { class: 'hint' }, [note ? words.noteHint : `${words.to} ${customer.address}`]),
      editor,
      make('div', { class: 'actions' }, [send, make('label', {}, [rich, ` ${words.rich}`])]),
    ],
  );

  /** @param {'reply' | 'note'} mode @param {string} text */
  function modeButton(mode, text) {
    const button = make(
      'button',
      { type: 'button', 'data-mode-button': mode, 'aria-pressed': String(draft.mode === mode) },
      [text],
    );
    button.addEventListener('click', () => {
      draft.mode = mode;
      redraw();
      document.querySelector(`[data-mode-button="${mode}"]`)?.focus();
    });
    return button;
  }
}

/** @param {import('./state.js').Draft} draft @param {string} label */
function richEditor(draft, label) {
  const editor = make('div', {
    class: 'editor',
    'data-part': 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  });
  editor.innerHTML = draft.html;
  editor.addEventListener('input', () => {
    draft.html = editor.innerHTML;
  });
  return editor;
}

/** @param {import('./state.js').Draft} draft @param {string} label */
function plainEditor(draft, label) {
  const editor = make('textarea', { class: 'editor', 'data-part': 'editor', rows: '8', 'aria-label': label });
  editor.value = draft.text;
  editor.addEventListener('input', () => {
    draft.text = editor.value;
  });
  return editor;
}

/** @param {string} text */
function asMarkup(text) {
  const holder = make('div', {}, [text]);
  return holder.innerHTML
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
}
