// The page's own side: an app around its editors, in its own world.
const framed = document.getElementById('framed').contentDocument;
framed.body.setAttribute('contenteditable', 'true');
framed.body.className = 'mce-content-body';
for (const id of ['intro', 'quote'])
  framed.body.append(framed.importNode(document.getElementById(id).content, true));

// As TinyMCE does: takes a paste in a later task, without preventing the default, and has an undo of its own.
const history = [];
framed.addEventListener('paste', (event) => {
  const html = event.clipboardData.getData('text/html');
  if (!html) return;
  const range = framed.getSelection().getRangeAt(0);
  setTimeout(() => {
    history.push([...framed.body.childNodes].map((node) => node.cloneNode(true)));
    const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    const last = parsed.body.lastChild;
    range.deleteContents();
    range.insertNode(framed.importNode(parsed.body, true));
    const body = framed.body.querySelector('body');
    body?.replaceWith(...body.childNodes);
    if (last) framed.getSelection().collapse(framed.body, framed.body.childNodes.length);
  }, 20);
});
framed.addEventListener('keydown', (event) => {
  if (event.key !== 'z' || !event.ctrlKey || history.length === 0) return;
  event.preventDefault();
  framed.body.replaceChildren(...history.pop());
});
const policy = globalThis.trustedTypes?.createPolicy('own-parser', { createHTML: (html) => html }) ?? {
  createHTML: (html) => html,
};

// As a framework does that owns a field's value: what it was not told of, it takes out again.
const owned = document.getElementById('owned');
let state = owned.value;
owned.addEventListener('input', () => {
  state = owned.value;
  queueMicrotask(() => {
    if (owned.value !== state) owned.value = state;
  });
});

// Nothing may ever be sent, clicked or pressed by us.
const misdeeds = [];
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  misdeeds.push('submit');
});
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress', 'keyup', 'change']) {
  for (const root of [document, framed]) {
    root.addEventListener(type, (event) => event.isTrusted || misdeeds.push(type), true);
  }
}
window.app = { framed, misdeeds, owned: () => state };
