import type { Range } from './sentences.ts';

/** Shorter clauses say too little alone, and go with the one before. */
export const LEAST = 16;

const CONTRAST =
  /^(?:maar|echter|alleen|toch|terwijl|doch|but|yet|however|though|although|whereas|only|aber|jedoch|allerdings|trotzdem|obwohl|dennoch|mais|pourtant|cependant|seulement|alors que|or)\s/iu;
/** Fewer words after an "and" are the end of what was begun ("Zoll und Bearbeitung zahlen müssen"). */
const OWN = 4;
const JOINS = /^(?:en|and|und|et)\s/iu;
/** Has a subject of its own after the "and": another grievance. "…und dreht sich" goes on with the first. */
const OWN_SUBJECT =
  /^(?:en|and|und|et)\s(?:ook |also |auch |dann |then |nu |now )?(?:op|in|bij|all|not|on|auf|bei|sur|dans|toch|trotzdem|de|het|een|er|ik|hij|zij|ze|we|wij|u|jullie|je|mijn|onze|dat|die|dit|niemand|geen|daar|the|a|an|there|i|he|she|it|they|you|my|our|your|nobody|no|that|this|der|die|das|ein|eine|es|ich|er|sie|wir|mein|meine|unser|niemand|kein|keine|da|le|la|les|un|une|il|elle|ils|elles|on|je|j|vous|y|mon|ma|mes|notre|personne|aucun|aucune|c|ça|l)(?:[\s'’])/iu;

/**
 * The clauses of a short sentence, parted where it turns: at a contrast, unless both sides tell of it; at "and", where it
 * brings the first grievance or another one. `to` is exclusive.
 */
export function turns(
  text: string,
  parts: readonly Range[],
  chosen: readonly boolean[],
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= parts.length; at++) {
    const clause = text.slice(parts[at]?.start ?? 0, parts[at]?.end ?? 0);
    const before = chosen.slice(from, at).includes(true);
    const both = before && chosen[at] && clause.split(' ').length >= OWN;
    const another = both && OWN_SUBJECT.test(clause);
    const parted = CONTRAST.test(clause) ? !both : JOINS.test(clause) && (another || !before);
    if (at < parts.length && !parted) continue;
    found.push({ from, to: at });
    from = at;
  }
  return found;
}

const BELONGS =
  /^(?:omdat|want|waardoor|waarvan|waarop|hetgeen|zonder|zodat|zodra|because|since|which|without|so that|weil|denn|da|dass|sodass|ohne|sobald|weshalb|car|parce|qui|dont|sans|dès)\s/iu;

/** A reason goes with what it is a reason for, and what is told of a thing with the thing. */
export function joinShort(text: string, parts: Range[]): Range[] {
  const joined: Range[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const belongs = BELONGS.test(text.slice(part.start, part.start + LEAST));
    if (before && (belongs || part.end - part.start < LEAST)) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}
