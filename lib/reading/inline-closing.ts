import { isKnown } from './sign-off.ts';

/** Closing and name at the end of the last line of what was written. nl, en, de, fr. */

const NAME = String.raw`\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'.-]*){0,3}`;
const GREETED = String.raw`(?:(?:met |mit |with )?(?:[\p{L}]+ ){0,2}(?:groet(?:en|jes|ekes)?|regards|wishes|grüßen?|grüssen?|gruß|gruss|cordialement|salutations)|gr\.?|grt?js|grtz|mvg|g?v?lg|vg|mfg|liefs|cheers|bises|bisous|ciao)(?: van| von)?`;
const INLINE = new RegExp(
  String.raw`(?:^|[.!?,…)]\s+)(?:${GREETED}|(?:alvast )?(?:bedankt|dank)|th?n?x|ta|(?:many )?thanks(?: in advance| a (?:million|lot))?|thank you|(?:vielen )?danke?(?: im voraus)?|merci(?: d['’]avance)?)[,.!]?\s+(${NAME})\.?$`,
  'iu',
);
const INLINE_GREETING = new RegExp(
  String.raw`(^|[.!?,…)]|\p{L}|\p{N}|\p{Extended_Pictographic})\s+(${GREETED})[,.!]?(?:\s+(${NAME})\.?(?:, \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)?)?[\s!x😊🙂😘❤️]*$`,
  'iu',
);
const BARE = /[.!?…]\s+(\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]*){0,3})\.?$/u;
const TAIL = 90;

/** The name after thanks at the end of the last line ("… Alvast bedankt, Ria"). It stays in the text. */
export function inlineSignature(text: string): string[] {
  const tail = text.slice(Math.max(text.lastIndexOf('\n') + 1, text.length - TAIL));
  const closed = INLINE.exec(tail)?.[1];
  // The pattern is blind to case for the closing; a name is not.
  return closed && /^\p{Lu}/u.test(closed) ? [closed] : [];
}

/** Parts a closing and name from the line that they end: "… bestelnr 20113 groetjes els"; a bare name, where the inbox knows it. */
export function withoutInlineClosing(text: string, name: string | null): { text: string; signed: string[] } {
  const tailAt = Math.max(text.lastIndexOf('\n') + 1, text.length - TAIL);
  const found = INLINE_GREETING.exec(text.slice(tailAt));
  const [, before = '', closing = '', signed = ''] = found ?? [];
  if (!found) return withoutBareName(text, tailAt, name);
  if (tailAt + found.index === 0) return { text, signed: [] };
  const ended = /^[.!?,…)]$|^\p{Extended_Pictographic}$/u.test(before);
  const named = signed === '' ? ended : isKnown(signed, name) || (ended && /^\p{Lu}/u.test(signed));
  // Written on without a stop, "kind regards" is told from words of the sentence only by the name.
  if (!named || (!ended && closing.includes(' '))) return { text, signed: [] };
  return {
    text: text.slice(0, tailAt + found.index + before.length).replace(/,$/, ''),
    signed: signed === '' ? [] : [signed],
  };
}

/** "… Graag een nieuwe. Bob", "… SINDS DINSDAG BOB" */
function withoutBareName(
  text: string,
  tailAt: number,
  name: string | null,
): { text: string; signed: string[] } {
  const tail = text.slice(tailAt);
  const shouted = name !== null && text === text.toUpperCase();
  const bare = BARE.exec(tail)?.[1] ?? (shouted ? knownEnd(tail, name) : '');
  const at = tailAt + tail.lastIndexOf(bare);
  if (bare === '' || at === tailAt || !isKnown(bare, name)) return { text, signed: [] };
  return { text: text.slice(0, at).trimEnd(), signed: [bare] };
}

/** The last words that are all of a name. */
function knownEnd(tail: string, name: string): string {
  const parts = tail.trim().split(/\s+/);
  const from = parts.findLastIndex((part) => !isKnown(part, name)) + 1;
  return parts.slice(from).join(' ');
}
