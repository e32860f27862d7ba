/** The editor that is open, and what is written in it: by what is around it, not by the app. */
import type { EditorMode, ReplyEditor } from '../adapter.ts';
import { isShown } from '../dom.ts';
import { type Root, rootsOf } from './roots.ts';

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const MOST_CANDIDATES = 60;
/** Levels around an editor that can belong to it. */
const LEVELS = 12;
/** Those that are about nothing but writing. */
const NEAR = 7;
const SUBJECT_FIELD =
  'input[name*="subject" i], input[id*="subject" i], input[aria-label*="subject" i], input[name*="onderwerp" i], input[aria-label*="onderwerp" i], input[aria-label*="betreff" i], input[aria-label*="objet" i]';

const NO_BODY =
  /(?:^|[^a-z])(?:to|cc|bcc|from|recipients?|search|zoek|suche|subject|subj|onderwerp|betreff|title|titel|tags?|filter|address|css|html|source|code|codable|signature|signatur|handtekening)(?:$|[^a-z])/;
const NO_LINE = /(?:^|[^a-z])(?:recipients?|search|subject|title|titel|onderwerp|betreff|tags?)(?:$|[^a-z])/;
const NOTE =
  /(?:^|[^a-z])(?:notes?|internal|intern(?:e|al)?|private|privee?|comments?|commentaar|commentaire|kommentar|opmerking|notiti(?:e|es)|notiz(?:en)?|whisper|colleagues?|collega.?s?|only (?:visible )?to|alleen zichtbaar|nur (?:f[üu]r|sichtbar)|visible uniquement)(?:$|[^a-z])/;
const REPLY =
  /(?:^|[^a-z])(?:reply|replies|respond|response|answer|public|antwoord(?:en)?|beantwoord(?:en)?|antwort(?:en)?|antworten|r[ée]pondre|r[ée]ponse)(?:$|[^a-z])/;
const ANSWER = /reply|response|antwoord|antwort|r[ée]pon/;
const STATE = /^(?:is|has|mode|type|action|in) (?!no)(.*?)(?: (?:mode|type))?$/;
const CHOSEN =
  '[aria-selected="true"], [aria-checked="true"], [role="tab"].active, li.active, input:checked, [aria-pressed="true"], select';
const SEND = /(?:^|[^a-z])(?:send|verstuur|versturen|verzend(?:en)?|senden|envoyer)(?:$|[^a-z])/;
const NEW =
  /(?:^|[^a-z])(?:new|nieuw|neue?|nouveau|nouvelle|create|quick ?create|compose|opstellen|verfassen|r[ée]diger|aanmaken|erstellen)(?:$|[^a-z])/;
/** Summernote names every part of its editor so: github.com/summernote/summernote, 2026-11. */
const SUMMERNOTE =
  /\bnote-(?:editor|editable|editing|frame|toolbar|statusbar|btn|codable|placeholder|dropzone|handle|icon|resizebar|airframe|popover)[\w-]*/g;

/** The shown editor that a message is most likely written in; null where there is none. */
export function editorIn(root: Document): ReplyEditor | null {
  const found = rootsOf(root)
    .flatMap(candidates)
    .slice(0, MOST_CANDIDATES)
    .map((element) => ({ element, weight: weigh(element) }))
    .filter(({ weight }) => weight > 0);
  const best = found.reduce<(typeof found)[number] | null>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    null,
  );
  return best && { element: best.element, mode: modeOf(best.element) };
}

function candidates(root: Root): HTMLElement[] {
  const document = root as Document;
  const body = root.nodeType === 9 ? document.body : null;
  if (
    body &&
    (body.isContentEditable ||
      body.getAttribute('contenteditable') === 'true' ||
      document.designMode === 'on')
  )
    return [body];
  return [...root.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (element) =>
      !element.parentElement?.closest('[contenteditable="true"], [contenteditable=""]') &&
      isShown(element) &&
      element.getAttribute('aria-hidden') !== 'true' &&
      !(element as HTMLTextAreaElement).readOnly &&
      !(element as HTMLTextAreaElement).disabled,
  );
}

function namesOf(element: Element): string {
  const get = (name: string) => element.getAttribute(name) ?? '';
  return plain(
    `${get('class').replace(SUMMERNOTE, ' ')} ${element.getAttribute('id') ?? ''} ${get('name')} ${get('data-type')} ${get('data-name')} ${get('data-mode')} ${get('data-testid')} ${get('data-test-id')}`,
  );
}

function plain(text: string): string {
  return ` ${text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')} `;
}

/** What the element itself says it is for. */
function purpose(element: Element): string {
  const get = (name: string) => element.getAttribute(name) ?? '';
  return plain(`${get('aria-label')} ${get('placeholder')} ${get('data-placeholder')} ${get('title')}`);
}

function weigh(element: HTMLElement): number {
  const frame = element.localName === 'body' ? element.ownerDocument.defaultView?.frameElement : null;
  const outer = frame ?? element;
  const own = plain(
    `${element.getAttribute('id') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('class')?.replace(SUMMERNOTE, ' ') ?? ''}`,
  );
  const said = purpose(element);
  let weight = 3;
  if (element.localName === 'textarea') {
    const short = plain(`${element.getAttribute('id') ?? ''} ${element.getAttribute('name') ?? ''}`);
    if (NO_BODY.test(short) || /combobox|searchbox/.test(element.getAttribute('role') ?? '')) return 0;
    if (Number(element.getAttribute('rows') ?? 3) < 2 && !element.getAttribute('style')) weight -= 1;
  } else {
    if (element.localName === 'body' || element.getAttribute('role') === 'textbox') weight += 1;
    if (/^(?:h[1-6]|span|td|label)$/.test(element.localName) || NO_LINE.test(own)) return 0;
    if (element.getAttribute('aria-multiline') === 'false') return 0;
  }
  if (/search|zoek|suche|recherche|subject|onderwerp|betreff|title|titel/.test(said)) return 0;
  const box = outer.getBoundingClientRect();
  if (box.width > 0) {
    if (box.right <= 0 || box.left >= (outer.ownerDocument.defaultView?.innerWidth ?? 99_999)) return 0;
    weight += Math.min(2, (box.width * box.height) / 60_000);
    if (box.height < 20) weight -= 1;
  }
  if (
    around(outer, 4).some((each) => REPLY.test(namesOf(each)) || /compose|editor|message/.test(namesOf(each)))
  )
    weight += 1.5;
  if (REPLY.test(said) || /message|bericht|nachricht/.test(said)) weight += 1;
  if (outer.closest('[role="dialog"], dialog[open], [aria-modal="true"]')) weight += 2;
  if (outer.closest('nav, aside, [role="navigation"], [role="search"], [role="complementary"]')) weight -= 2;
  if (outer.ownerDocument.activeElement === outer) weight += 2;
  return weight;
}

function around(element: Element, levels: number): Element[] {
  const boxes: Element[] = [];
  for (
    let each: Element | null = element;
    each && boxes.length <= levels && each.localName !== 'body';
    each = each.parentElement
  )
    boxes.push(each);
  return boxes;
}

/**
 * The nearest thing around the editor that tells: names of the boxes it is in, what is chosen above it, what its button
 * says, whether it has recipients.
 */
function modeOf(element: HTMLElement): EditorMode {
  const frame = element.localName === 'body' ? element.ownerDocument.defaultView?.frameElement : null;
  const outer = frame ?? element;
  const said = `${purpose(element)} ${element.firstElementChild ? purpose(element.firstElementChild) : ''}`;
  let told: EditorMode | null = NOTE.test(said) && !ANSWER.test(said) ? 'note' : null;
  let weak: EditorMode | null = null;
  let isNew = false;
  const boxes = around(outer, LEVELS);
  for (const [level, box] of boxes.entries()) {
    if (told) break;
    // Beyond its own box and buttons, names speak of the whole page.
    if (box !== outer && box.querySelectorAll('article, [role="article"], time').length > 1) break;
    const buttons = buttonsIn(box, outer);
    told = flagIn(box) ?? stateOf(box) ?? agreed(chosenIn(box, outer)) ?? byButtons(buttons);
    weak ??= sideOf(namesOf(box));
    // What answers something needs no subject.
    if ([...box.querySelectorAll(SUBJECT_FIELD)].some(isShown)) isNew = true;
    if (
      level < NEAR &&
      (NEW.test(purpose(box)) || buttons.some((text) => NEW.test(text) && !REPLY.test(text)))
    )
      isNew = true;
  }
  told ??= weak;
  if (told === 'note') return 'note';
  return isNew && !answers(boxes, element) ? 'new' : 'reply';
}

function sideOf(text: string): EditorMode | null {
  const isNote = NOTE.test(text);
  return isNote === REPLY.test(text) ? null : isNote ? 'note' : 'reply';
}

/** What all that tell agree on. */
function agreed(sides: readonly (EditorMode | null)[]): EditorMode | null {
  const told = new Set(sides.filter((each) => each !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** To send says little by itself: it could be a new message. */
function byButtons(buttons: readonly string[]): EditorMode | null {
  const told = agreed(buttons.map((text) => sideOf(text) ?? (SEND.test(text) ? 'reply' : null)));
  return told === 'note' || buttons.some((text) => sideOf(text) === told) ? told : null;
}

/** A hidden field that says it is a note. */
function flagIn(box: Element): EditorMode | null {
  const flag = ['note', 'internal', 'private']
    .map((name) => box.querySelector(`input[type="hidden"][name*="${name}" i]`))
    .find((each) => each !== null);
  return flag && /^(?:1|true|yes|on)$/i.test((flag as HTMLInputElement).value) ? 'note' : null;
}

/** Classes and values for the state of a box, as `is-private` or `data-type="note"`; not of what it is made of. */
function stateOf(box: Element): EditorMode | null {
  const states = (box.getAttribute('class') ?? '')
    .split(/\s+/)
    .flatMap((name) => STATE.exec(plain(name).trim())?.[1] ?? []);
  const values = ['data-type', 'data-mode', 'data-visibility'].map((name) => box.getAttribute(name) ?? '');
  return agreed([...states, ...values].map((each) => sideOf(plain(each))));
}

function chosenIn(box: Element, outer: Element): (EditorMode | null)[] {
  return [...box.querySelectorAll(CHOSEN)]
    .filter(
      (each) => each !== outer && !each.contains(outer) && (each.localName === 'input' || isShown(each)),
    )
    .map((each) => sideOf(chosenText(each)));
}

function buttonsIn(box: Element, outer: Element): string[] {
  return [...box.querySelectorAll('button, input[type="submit"], [role="button"]')]
    .filter((each) => isShown(each) && !outer.contains(each))
    .map((each) =>
      plain((each.textContent || each.getAttribute('value') || each.getAttribute('aria-label') || '').trim()),
    )
    .filter((text) => text.length < 50);
}

function chosenText(element: Element): string {
  if (element.localName === 'select')
    return plain((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  if (element.localName === 'input') {
    const { labels } = element as HTMLInputElement;
    return plain(`${element.getAttribute('value') ?? ''} ${labels?.[0]?.textContent ?? ''}`);
  }
  const text = element.textContent ?? '';
  return text.length < 60 ? plain(text) : '';
}

/** A writing page answers something where its subject says "Re:", or it holds a quote. */
function answers(boxes: readonly Element[], element: HTMLElement): boolean {
  const form = boxes.at(-1);
  const subjects = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])].map(
    ({ value }) => value ?? '',
  );
  if (subjects.some((value) => /^\s*(?:re|antw|aw|sv|betr)\s*(?:\[\d+\])?\s*:/i.test(value))) return true;
  return (
    element.querySelector('blockquote') !== null || /^>/m.test((element as HTMLTextAreaElement).value ?? '')
  );
}
