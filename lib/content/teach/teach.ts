/** A lesson in the page: pointing, the card, and what comes of it. */
import { lineOf } from '../../inboxes/dom.ts';
import { Lesson, type Refusal } from '../../inboxes/recipes/lesson.ts';
import type { Recipe, RecipePart } from '../../inboxes/recipes/recipe.ts';
import { t } from '../../platform/i18n.ts';
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

/** Characters of a marked element that are said. */
const LABEL = 80;

export function teach(root: Document, signal: AbortSignal): Promise<Recipe | null> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const lesson = new Lesson(root, new URL(root.location.href));
  const before = root.activeElement as HTMLElement | null;
  let recipe: Recipe | null = null;
  let refused = '';

  return new Promise((resolve) => {
    const finish = (result: Recipe | null) => {
      ended.abort();
      before?.focus?.();
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
        taken: (element) =>
          changed(() => {
            const refusal = lesson.pick(element);
            refused = refusal ? t(REFUSALS[refusal]) : '';
          }),
        back: () => (lesson.canUndo ? changed(() => lesson.undo()) : finish(null)),
      },
      either,
    );
    show();

    function changed(act: () => void): void {
      refused = '';
      act();
      pointing.mark(null);
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
        canSkip: lesson.canSkip,
        canUndo: lesson.canUndo,
        canSave: proven,
      });
    }
  });
}

function labelOf(element: Element): string {
  const text = lineOf(element);
  return text === '' ? element.localName : text.slice(0, LABEL);
}
