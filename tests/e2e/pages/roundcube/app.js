/** The imitation's own script: choosing a mail, answering it, and the rich editor. */
/* global rcmail, tinymce */
const { action, mailbox } = rcmail.env;
const frame = document.querySelector('#messagecontframe');
const reply = document.querySelector('#toolbar-menu a.reply');
let chosen = action === 'show' ? rcmail.env.uid : null;

function answerable() {
  reply?.classList.toggle('disabled', chosen === null);
}

for (const row of document.querySelectorAll('#messagelist tr.message')) {
  // A click loads the frame and leaves the address as it is; a double click opens a page of its own.
  row.addEventListener('click', (event) => {
    event.preventDefault();
    for (const each of document.querySelectorAll('tr.selected')) each.classList.remove('selected');
    row.classList.add('selected');
    chosen = row.dataset.uid;
    answerable();
    frame.src = `?_task=mail&_uid=${chosen}&_mbox=${mailbox}&_framed=1&_action=preview`;
  });
  row.addEventListener('dblclick', () => {
    location.href = row.querySelector('a').href;
  });
}

reply?.addEventListener('click', (event) => {
  event.preventDefault();
  if (chosen !== null) location.href = `?_task=mail&_reply_uid=${chosen}&_mbox=${mailbox}&_action=compose`;
});
answerable();

if (action === 'compose' && document.querySelector('[name=_is_html]').value === '1') {
  tinymce.init({
    selector: '#composebody',
    base_url: '/program/tinymce',
    suffix: '.min',
    menubar: false,
    statusbar: false,
    branding: false,
    // As Roundcube does. Without its paste plugin TinyMCE 5 leaves a paste to the browser, and no undo level.
    plugins: 'autolink link lists paste',
    toolbar: 'bold italic underline',
    browser_spellcheck: true,
    height: 400,
  });
}
