import { greets, withoutLead } from './clause.ts';
import type { CueBooks } from './cues/index.ts';
import type { JudgedClause } from './model/judge.ts';
import { type Range, spanOf } from './sentences.ts';
import { trimPoint } from './trim-point.ts';
import type { Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

const MOST = 5;
/** Fewer words are a verdict, where more is told. */
const FEW = 3;

/** In log odds: from what a clause is a grievance, and how far it may stay behind the likeliest (`clause-odds.ts`). */
const ODDS = { least: -0.6, behind: 4 };
/** Two clauses beside each other, one of them this short, tell one grievance. */
const SHORT = 35;

/** The grievances, one span each, in the order of the message. `list` are the words of `text`. */
export function readPoints(
  text: string,
  list: readonly Word[],
  clauses: readonly JudgedClause[],
  books: CueBooks,
): Span[] {
  const told = joinShort(text, clauses).filter((clause) => !greets(list, clause, books));
  const top = Math.max(...told.map(({ score }) => score));
  const from = Math.min(top, Math.max(ODDS.least, top - ODDS.behind));
  const strongest = joined(text, told, from)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((range) => {
      const bare = withoutTable(text, withoutLead(list, range, books));
      return bare ? [trimPoint(text, withoutLead(list, trimPoint(text, bare), books))] : [];
    });
  const full = strongest.filter(({ start, end }) => wordAt(list, end) - wordAt(list, start) >= FEW);
  return (full.length > 0 ? full : strongest).map((range) => spanOf(text, range));
}

const BELONGS =
  /^(?:omdat|want|waardoor|waarvan|waarop|hetgeen|zonder|zodat|zodra|because|since|which|without|so that|weil|denn|da|dass|sodass|ohne|sobald|weshalb|car|parce|qui|dont|sans|dès)\s/iu;

/** A reason goes with what it is a reason for, and what is told of a thing with the thing. */
function joinShort(text: string, clauses: readonly JudgedClause[]): JudgedClause[] {
  const found: JudgedClause[] = [];
  for (const clause of clauses) {
    const before = found.at(-1);
    const follows =
      before?.sentence === clause.sentence && BELONGS.test(text.slice(clause.start, clause.start + LEAST));
    if (before && follows) {
      before.end = clause.end;
      before.score = Math.max(before.score, clause.score);
    } else found.push({ ...clause });
  }
  return found;
}

/** The likely clauses; those beside each other in a sentence as one, where one of them is short. */
function joined(text: string, clauses: readonly JudgedClause[], from: number): JudgedClause[] {
  const found: JudgedClause[] = [];
  let last: JudgedClause | null = null;
  for (const clause of clauses) {
    const likely = clause.score >= from;
    const before = found.at(-1);
    if (
      likely &&
      before &&
      last?.sentence === clause.sentence &&
      !another(text, clause) &&
      beside(last, clause)
    ) {
      before.end = clause.end;
      before.score = Math.max(before.score, clause.score);
    } else if (likely) found.push({ ...clause });
    last = likely ? clause : null;
  }
  return found;
}

/** Has a subject of its own after the "and": another grievance. "…und dreht sich" goes on with the first. */
const OWN_SUBJECT =
  /^(?:en|and|und|et)\s(?:ook |also |auch |dann |then |nu |now )?(?:op|in|bij|all|not|on|auf|bei|sur|dans|toch|trotzdem|de|het|een|er|ik|hij|zij|ze|we|wij|u|jullie|je|mijn|onze|dat|die|dit|niemand|geen|daar|the|a|an|there|i|he|she|it|they|you|my|our|your|nobody|no|that|this|der|die|das|ein|eine|es|ich|er|sie|wir|mein|meine|unser|niemand|kein|keine|da|le|la|les|un|une|il|elle|ils|elles|on|je|j|vous|y|mon|ma|mes|notre|personne|aucun|aucune|c|ça|l)(?:[\s'’])/iu;
const HEAD = 24;

function another(text: string, { start }: Range): boolean {
  return OWN_SUBJECT.test(text.slice(start, start + HEAD));
}

function beside(before: Range, clause: Range): boolean {
  return Math.min(before.end - before.start, clause.end - clause.start) < SHORT;
}

/** Cheap, and true of hardly any text. */
const MAYBE_GLUED = /[\t|]|[^A-Z\s\d.,-][A-Z]/;
const GLUED = /(?:\p{Lu}?\p{Ll}+\p{Lu}){2}\p{Ll}|(?:[\t|].*){2}/u;
const LONGEST = 400;
/** What is told before a table, in UTF-16 units. */
const LEAST = 16;

/** The cells of a table run together in plain text ("SizeWebsiteMine"); null when nothing stands before them. */
function withoutTable(text: string, { start, end }: Range): Range | null {
  const part = text.slice(start, Math.min(end, start + LONGEST));
  const glued = MAYBE_GLUED.test(part) ? GLUED.exec(part) : null;
  if (!glued) return { start, end };
  const told = text.slice(start, start + glued.index).trimEnd();
  return told.length < LEAST ? null : { start, end: start + told.length };
}
