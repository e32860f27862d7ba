/** A lesson in the page: pointing, the card, and what comes of it. */
import { lineOf } from '../../inboxes/dom.ts';
import { Lesson, type Refusal } from '../../inboxes/recipes/lesson.ts';
import type { Recipe, RecipePart } from '../../inboxes/recipes/recipe.ts';
import { giveTexts, t } from '../../platform/i18n.ts';
import { dressed } from '../held.ts';
import { Card } from './card.ts';
import { Pointing } from './pointing.ts';

const TITLES = {
  customer: 'teach_point_customer',
  address: 'teach_point_address',
  subject: 'teach_point_subject',
  message: 'teach_point_message',
  editor: 'teach_point_editor',
} as const satisfies Record<RecipePart, string>;

const REFUSALS = {
  'not-lasting': 'teach_not_lasting',
  'no-person': 'teach_no_person',
  'no-address': 'teach_no_address',
  'no-text': 'teach_no_text',
  'no-editor': 'teach_no_editor',
} as const satisfies Record<Refusal, string>;

/** How often the card comes back after the page took it away. */
const MOST_TIMES = 5;
/** Characters of a marked element that are said. */
const LABEL = 80;

export function teach(root: Document, signal: AbortSignal): Promise<Recipe | null> {
  // What was said to the script that asked for this.
  giveTexts(dressed().texts);
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const lesson = new Lesson(root, new URL(root.location.href));
  let recipe: Recipe | null = null;
  let refused = '';
  let news = '';

  return new Promise((resolve) => {
    const finish = (result: Recipe | null) => {
      ended.abort();
      resolve(result);
    };
    signal.addEventListener('abort', () => finish(null), { once: true });

    const card = new Card(
      root,
      {
        skip: () => changed(() => lesson.skip()),
        undo: () => changed(() => lesson.undo()),
        save: () => recipe && finish(recipe),
        cancel: () => finish(null),
      },
      either,
    );
    const pointing = new Pointing(
      root,
      card,
      {
        marked: (element, box) => card.ring(box, element ? labelOf(element) : ''),
        moved: (box) => card.place(box),
        taken: (element) =>
          changed(() => {
            const refusal = lesson.pick(element);
            refused = refusal ? t(REFUSALS[refusal]) : '';
            news = refusal ? '' : labelOf(element);
          }),
        back: () => (lesson.canUndo ? changed(() => lesson.undo()) : finish(null)),
      },
      either,
    );
    keepCard();
    show();

    /** Pages tidy up what they don't know. One that goes on doing so gets its way, and the lesson ends. */
    function keepCard(): void {
      let times = 0;
      const observer = new MutationObserver(() => {
        if (card.element.isConnected) return;
        times += 1;
        if (times > MOST_TIMES) finish(null);
        else card.mount();
      });
      observer.observe(root.documentElement, { childList: true });
      either.addEventListener('abort', () => observer.disconnect(), { once: true });
    }

    function changed(act: () => void): void {
      refused = '';
      news = '';
      act();
      // What can't be taken stays marked: the way goes on from there.
      if (refused === '') pointing.mark(null);
      show();
    }

    function show(): void {
      const { step } = lesson;
      recipe = step === null ? lesson.recipe(crypto.randomUUID(), new Date().toISOString()) : null;
      const proven = recipe !== null && lesson.proof(recipe).kind === 'ticket';
      if (!proven) recipe = null;
      card.show({
        title: step ? t(TITLES[step]) : t(proven ? 'teach_done' : 'teach_failed'),
        help: step ? t('teach_help') : t(proven ? 'teach_done_help' : 'teach_failed_help'),
        refused,
        understood: lesson.understood(),
        news,
        canSkip: lesson.canSkip,
        canUndo: lesson.canUndo,
        canSave: proven,
      });
    }
  });
}

function labelOf(element: Element): string {
  const named = lineOf(element) || element.getAttribute('aria-label') || element.getAttribute('placeholder');
  return (named || t('teach_no_text')).slice(0, LABEL);
}
