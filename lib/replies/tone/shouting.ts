import type { Range } from '../../reading/sentences.ts';

const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?![\p{L}\p{N}-])/gu;
/** Shorter may be the name of a thing (DHL, PDF, USB) when it stands alone. */
const LONG = 4;
const MARKS = /[!?]\s?!|!\s?[!?]/g;
/** Names of things, of four letters and more. */
const NAMES = new Set(
  `IBAN HTML JPEG HEIC HDMI PIN PDF SEPA BPOST POSTNL GLS DHL DPD UPS ASAP USPS FEDEX EORI IDEAL QLED OLED NVME SATA
  MACOS IPAD XXXL GMBH BVBA SARL ISBN WIFI HORNBACH IKEA LEGO BTTW TVA MWST HTTP HTTPS RMA FAQ GPSR OTTO`.split(
    /\s+/,
  ),
);

/** The words of a sentence that shout: two exclamation marks, a long word in capitals, or two short ones in a row. */
export function shouting(text: string, sentence: Range): Range | null {
  const part = text.slice(sentence.start, sentence.end);
  const loud: Range[] = [];
  for (const match of part.matchAll(MARKS)) {
    loud.push({ start: match.index, end: match.index + match[0].length });
  }
  const capitals = [...part.matchAll(CAPITALS)].filter((match) => !NAMES.has(match[0]));
  capitals.forEach((match, at) => {
    const end = match.index + match[0].length;
    const next = capitals[at + 1];
    const inRow = next !== undefined && next.index - end <= 2 && match[0].length + next[0].length > LONG + 1;
    if (match[0].length >= LONG || inRow)
      loud.push({ start: match.index, end: inRow && next ? next.index + next[0].length : end });
  });
  if (loud.length === 0) return null;
  return {
    start: sentence.start + Math.min(...loud.map(({ start }) => start)),
    end: sentence.start + Math.max(...loud.map(({ end }) => end)),
  };
}
