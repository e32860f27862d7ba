import type { Appraised } from '../appraise.ts';
import { clauses, type Range } from '../sentences.ts';
import type { Language } from '../types.ts';
import type { Word } from '../words.ts';
import { CLAUSE_LAYOUT, MESSAGE_LAYOUT } from './bag.ts';
import { featuresOf } from './features.ts';
import { type LinearModel, scored, unpacked } from './table.ts';
import * as de from './weights/de.ts';
import * as en from './weights/en.ts';
import * as fr from './weights/fr.ts';
import * as nl from './weights/nl.ts';
import * as shared from './weights/shared.ts';

const SHIPPED = { nl, en, de, fr };

export interface JudgedClause extends Range {
  /** Which of the sentences it belongs to. */
  sentence: number;
  /** Log odds that it states a grievance of the writer with the shop. */
  score: number;
}

export interface Judged {
  clauses: JudgedClause[];
  /** Log odds that the message as a whole is a complaint. */
  message: number;
}

interface Models {
  clause: LinearModel;
  message: LinearModel;
}

const loaded = new Map<Language, Models>();

/** Of a clause nothing is known of. */
const UNKNOWN = -1;

/** The clauses of a text whose language is not known: none likelier than another. */
export function unjudged(text: string, sentences: readonly Range[]): JudgedClause[] {
  return sentences.flatMap((each, sentence) =>
    clauses(text, each).map((clause) => ({ ...clause, sentence, score: UNKNOWN })),
  );
}

/** What two linear models, trained on mails written for this project, make of a text. */
export function judge(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  language: Language,
): Judged {
  const models = loaded.get(language) ?? load(language);
  const { clauses, message } = featuresOf(
    text,
    list,
    appraised,
    language,
    (places) => scored(models.clause, places),
    (places) => scored(models.message, places),
  );
  return {
    clauses: clauses.map(({ start, end, sentence, made: score }) => ({ start, end, sentence, score })),
    message,
  };
}

function load(language: Language): Models {
  const own = SHIPPED[language];
  const models = {
    clause: unpacked(CLAUSE_LAYOUT, own.clause, shared.clause, own.clauseTable),
    message: unpacked(MESSAGE_LAYOUT, own.message, shared.message, own.messageTable),
  };
  loaded.set(language, models);
  return models;
}
