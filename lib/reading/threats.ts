import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import { type Finding, THREATS, type Threat } from './types.ts';
import type { Word } from './words.ts';

/** Bare, "never again" ends its sentence or goes on with them: not "never again to be without". */
const BARE = /^(?:nie wieder|nie mehr|never again|plus jamais|jamais plus|nooit meer)$/i;
const GOES_ON =
  /^\s*(?:$|[.!?…,;:)\n]|(?:bij|hier|met|iets|en|bei|mit|und|hier|etwas|with|from|and|chez|avec|ici|et|ça)(?![\p{L}]))/iu;

/** People and places of the law, who are threatened with only where something is to come of it. */
const PEOPLE =
  /^(?:(?:my |mijn |mon |mein(?:en)? )?(?:solicitors?|lawyers?|attorneys?|jurist(?:en)?|advoca\p{L}+|avocate?s?|anw[aä]lt\p{L}*|rechtsanw[aä]lt\p{L}*)|police|court|tribunal\p{L}*|(?:la )?justice)$/iu;
const THREATENS =
  /(?<!\p{L})(?:will|shall|['’]ll|going|would|may|might|if|unless|otherwise|else|next(?! door)|already|instruct\p{L}*|contact\p{L}*|consult\p{L}*|hear|hand\p{L}*|pass\p{L}*|involve\p{L}*|seek\p{L}*|take|taking|see you|zal|zullen|gaat?|gaan|anders|zo niet|indien|als|tenzij|schakel\p{L}*|neem|nemen|stap|stappen|overweeg|overwegen|laat|geef|dien|stuur|leg|ingeschakeld|krijgt|hoort|volgt|werden?|wird|sonst|andernfalls|falls|wenn|ansonsten|gebe\p{L}*|schalte\p{L}*|überg\p{L}*|gehe\p{L}*|nehme\p{L}*|lassen?|bekommt|hört|wende\p{L}*|meldet|geht zum|prüf\p{L}*|eingeschaltet|beauftrag\p{L}*|sinon|si|faute|vais|allons|\p{L}+rai|\p{L}+rons|passe|transmets|contacte|confie|saisi\p{L}*|mes droits|danach|dann|dan|daarna|then|ensuite|puis|après|pour mon avocate?|für meine\p{L}? (?:rechts)?anw\p{L}*|for my (?:solicitor|lawyer|attorney)|voor mijn (?:advocaat|jurist)|frist|deadline|termijn)(?!\p{L})/iu;
/** Where they found the shop: "I saw you on Instagram". */
const SEEN =
  /(?<!\p{L})(?:saw|seen|found|follow\p{L}*|ad|advert|zag|gezien|gevonden|volg|advertentie|gesehen|entdeckt|gefunden|anzeige|werbung|vue?s?|trouvée?|pub|publicité|suis)(?!\p{L})[^.!?\n]*$/iu;
/** What somebody is by trade: "mein Mann ist |Anwalt". */
const BY_TRADE =
  /(?<!\p{L})(?:is|ist|est|ben|bin|am|suis|was|war|était)\s(?:(?:zelf|selbst|myself)\s)?(?:(?:an?|een|ein|eine)\s)?$/iu;
const LOOK = 40;

/** From the stop before to the stop after, or so far as is looked. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 4 * LOOK), at);
  const after = text.slice(at, at + 4 * LOOK);
  return before.replace(/^.*[.!?\n]\s/s, '') + (/^[^.!?\n]*/.exec(after)?.[0] ?? '');
}

/** The association that is called by a word: "Which? will get it", "I'll tell Which?". */
const WHICH =
  /(?:(?:to|and|with|tell|contact|or|by)\s)?Which\?(?=\s\p{Ll})|(?:to|and|with|tell|contact|or|by)\sWhich\?/gu;

/** "Wir bitten um Rückbuchung": of us, not of their bank. */
const ASKED_OF_US =
  /(?:bitten? um|bitte|graag|verzoek\p{L}*(?: u)?(?: om)?|please|demand\p{L}*|merci de)(?![\p{L}])[^.!?\n]{0,24}$/iu;

/** What they threaten with, or have begun, in the order of `THREATS`. */
export function readThreats(text: string, list: readonly Word[], books: CueBooks): Finding<Threat>[] {
  const matches = withoutOverlap(books.stakes.threats.find(list));
  return THREATS.flatMap((value) => {
    const own = matches
      .filter(({ data }) => data === value)
      .filter((match) => {
        const said = verbatim(text, list, match);
        const end = list[match.to - 1]?.end ?? 0;
        const start = list[match.from]?.start ?? 0;
        if (value === 'chargeback' && ASKED_OF_US.test(text.slice(Math.max(0, start - 40), start)))
          return false;
        if (value === 'legal' && PEOPLE.test(said)) {
          if (BY_TRADE.test(text.slice(Math.max(0, start - LOOK), start))) return false;
          if (!THREATENS.test(sentenceAround(text, start))) return false;
        }
        if (value === 'media' && SEEN.test(text.slice(Math.max(0, start - LOOK), start))) return false;
        return !BARE.test(said) || GOES_ON.test(text.slice(end, end + 10));
      })
      .map((match) => verbatim(text, list, match));
    if (value === 'consumer-org' && text.includes('Which?')) own.push(...(text.match(WHICH) ?? []));
    return own.length > 0 ? [{ value, because: [...new Set(own)].slice(0, 3) }] : [];
  });
}
