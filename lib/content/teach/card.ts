/** The card that leads through a lesson, and the frame around what is pointed at; in a closed root, above the page. */
import { markOurs } from '../../frame/left-over.ts';
import type { Understood } from '../../inboxes/recipes/lesson.ts';
import { t } from '../../platform/i18n.ts';
import { schemeOf } from '../../platform/look.ts';
import { dressed } from '../held.ts';
import { PRESSES } from './pointing.ts';
import { CARD_STYLES } from './styles.ts';

export interface CardActions {
  skip(): void;
  undo(): void;
  save(): void;
  cancel(): void;
}

export interface CardView {
  title: string;
  help: string;
  /** Why what was pointed at can't be taken. */
  refused: string;
  understood: Understood;
  /** What was understood last, to be said. */
  news: string;
  canSkip: boolean;
  canUndo: boolean;
  canSave: boolean;
}

const LONGEST_LINE = 140;

export class Card {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #title: HTMLElement;
  readonly #help: HTMLElement;
  readonly #refused: HTMLElement;
  readonly #said: HTMLElement;
  readonly #list: HTMLElement;
  readonly #ring: HTMLElement;
  readonly #buttons: Record<keyof CardActions, HTMLButtonElement>;
  #side: 'left' | 'right' = 'right';
  readonly #card: HTMLElement;
  readonly #shadow: ShadowRoot;

  constructor(document: Document, actions: CardActions, signal: AbortSignal) {
    this.#document = document;
    this.element = document.createElement('div');
    markOurs(this.element);
    this.element.popover = 'manual';
    const scheme = schemeOf(dressed().look.theme);
    for (const [name, value] of Object.entries({ ...HOST_STYLES, 'color-scheme': scheme }))
      this.element.style.setProperty(name, value, 'important');
    const root = this.element.attachShadow({ mode: 'closed' });
    this.#shadow = root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLES);
    root.adoptedStyleSheets = [sheet];

    this.#ring = this.#make('div', 'ring');
    this.#ring.hidden = true;
    this.#card = this.#make('section', 'card');
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('aria-label', t('teach_title'));
    this.#title = this.#make('h2', 'title');
    this.#help = this.#make('p', 'help');
    this.#refused = this.#make('p', 'refused');
    this.#said = this.#make('p', 'said');
    this.#said.setAttribute('role', 'status');
    this.#list = this.#make('dl', 'list');
    const row = this.#make('div', 'row');
    this.#buttons = {
      save: this.#button('teach_save', 'main', actions.save, signal),
      skip: this.#button('teach_skip', '', actions.skip, signal),
      undo: this.#button('teach_undo', '', actions.undo, signal),
      cancel: this.#button('teach_cancel', '', actions.cancel, signal),
    };
    // What lies under the card can't be clicked.
    const move = this.#button(
      'teach_move',
      '',
      () => this.#stand(this.#side === 'left' ? 'right' : 'left'),
      signal,
    );
    row.append(this.#buttons.save, this.#buttons.skip, this.#buttons.undo, move, this.#buttons.cancel);
    this.#stand('right');
    this.#title.id = 'title';
    this.#help.id = 'help';
    this.#card.setAttribute('aria-describedby', 'title help');
    this.#card.append(this.#title, this.#help, this.#refused, this.#said, this.#list, row);
    // What is done in the card is no press on the page.
    for (const type of PRESSES) root.addEventListener(type, (event) => event.stopPropagation());
    root.append(this.#ring, this.#card);
    this.mount();
    signal.addEventListener('abort', () => this.element.remove(), { once: true });
  }

  mount(): void {
    this.#document.documentElement.append(this.element);
    this.element.showPopover();
    this.#card.focus();
  }

  get atButton(): boolean {
    return this.#shadow.activeElement?.localName === 'button';
  }

  focus(): void {
    this.#card.focus();
  }

  show(view: CardView): void {
    this.#title.textContent = view.title;
    this.#help.textContent = view.help;
    this.#refused.textContent = view.refused;
    this.#buttons.save.hidden = !view.canSave;
    this.#buttons.skip.hidden = !view.canSkip;
    this.#buttons.undo.hidden = !view.canUndo;
    const { customer, subject, message, editor } = view.understood;
    const rows: [string, string][] = [
      [t('teach_customer'), [customer?.name, customer?.address].filter(Boolean).join(' · ')],
      [t('teach_subject'), subject],
      [t('teach_message'), message],
      [t('teach_editor'), editor ? t('teach_editor_found') : ''],
    ];
    this.#list.replaceChildren(
      ...rows
        .filter(([, value]) => value !== '')
        .flatMap(([label, value]) => [this.#text('dt', label), this.#text('dd', value)]),
    );
    // Said as a whole: what was understood just now, or why not, and what comes next.
    this.#said.textContent = [view.refused, ...(view.refused ? [] : [view.news]), view.title]
      .filter((part) => part !== '')
      .join(' ');
    if (view.canSave) this.#buttons.save.focus();
    else if (!this.#shadow.activeElement?.checkVisibility()) this.#card.focus();
  }

  /** Around what is pointed at; `label` is said to who doesn't see it. */
  ring(box: DOMRect | null, label: string): void {
    if (box && label !== '') this.#said.textContent = label;
    this.place(box);
  }

  /** Moves the ring with what it is around. */
  place(box: DOMRect | null): void {
    this.#ring.hidden = box === null;
    if (!box) return;
    const { style } = this.#ring;
    const place = { left: box.x, top: box.y, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(place)) style.setProperty(name, `${value}px`);
    const card = this.#card.getBoundingClientRect();
    const under =
      box.right > card.left && box.left < card.right && box.bottom > card.top && box.top < card.bottom;
    const wide = box.width > (this.#document.defaultView?.innerWidth ?? 0) / 2;
    if (under && !wide) this.#stand(this.#side === 'left' ? 'right' : 'left');
  }

  #stand(side: 'left' | 'right'): void {
    this.#side = side;
    this.#card.dataset.side = side;
  }

  #make(tag: string, className: string): HTMLElement {
    const element = this.#document.createElement(tag);
    element.className = className;
    return element;
  }

  #text(tag: string, text: string): HTMLElement {
    const element = this.#document.createElement(tag);
    element.textContent = text.slice(0, LONGEST_LINE);
    return element;
  }

  #button(
    label: 'teach_save' | 'teach_skip' | 'teach_undo' | 'teach_move' | 'teach_cancel',
    className: string,
    act: () => void,
    signal: AbortSignal,
  ): HTMLButtonElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = t(label);
    button.addEventListener('click', (event) => event.isTrusted && act(), { signal });
    return button;
  }
}

/** The element itself lets every press through; its card does not. */
const HOST_STYLES = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  background: 'transparent',
  border: '0',
  padding: '0',
  margin: '0',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
