/** All that the search for a template shows and can do, wherever it stands. */
import type { InsertOutcome } from '../editors/types.ts';
import type { FilledTemplate } from '../messages/template-requests.ts';
import type { Problem } from '../pages/problem.ts';
import type { Language } from '../reading/types.ts';
import type { Piece } from '../replies/templates/search.ts';
import type { QuestionAnswers, TemplateFault, TemplateVariant } from '../replies/templates/template.ts';

export interface SearchModel {
  /** `none`: there are no templates yet. `failed`: they could not be read. */
  state: 'loading' | 'ready' | 'none' | 'failed';
  words: string;
  /** The best of them, best first. */
  results: SearchResult[];
  /** How many fit, also those that are not among `results`. */
  total: number;
  /** Id of the result that Enter takes; null: there is none. */
  active: string | null;
  /** The active one, filled in for the ticket at hand; null: not yet. */
  preview: FilledTemplate | { fault: TemplateFault } | null;
  /** The one that was chosen, and has to be told or to say something first; null: none. */
  filling: FillingModel | null;
  /** One was chosen, and is on its way. */
  busy: boolean;
  /** Why the chosen one did not get into the mail. */
  refused: Refusal | null;
}

export interface SearchResult {
  id: string;
  title: string;
  /** Pieces of the title that words were found by, in their order. */
  matched: Piece[];
  /** As it is typed in a mail, with its prefix; empty: it has none. */
  shortcut: string;
  /** What it says, in a line or two. */
  gist: string;
  /** Null where that goes without saying: one that has the customer's, or any. */
  language: Language | null;
}

export type VariantName = Pick<TemplateVariant, 'language' | 'register'>;

export interface FillingModel {
  title: string;
  /** The last that could be shown; null: not yet. */
  filled: FilledTemplate | null;
  fault: TemplateFault | null;
  answers: QuestionAnswers;
  /** All its texts. */
  variants: VariantName[];
}

/** `empty`: there is no text in it. */
export type Refusal = Exclude<InsertOutcome['outcome'], 'inserted'> | 'empty' | { problem: Problem };

export interface SearchActions {
  type(words: string): void;
  move(to: 'next' | 'previous' | 'first' | 'last'): void;
  /** Puts it in the mail; without an id the active one. One that asks something is shown first. */
  choose(id?: string): void;
  answer(name: string, answer: string | boolean): void;
  /** Another of its texts than the one that fits. */
  showVariant(variant: VariantName): void;
  /** Puts the one that was told all that it has to be in the mail. */
  insert(): void;
  /** From the form to the list. */
  back(): void;
  close(): void;
  /** To write a template. */
  openOptions(): void;
  retry(): void;
}
