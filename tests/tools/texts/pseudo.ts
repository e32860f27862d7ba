/** A language for development: what is not in the texts, and what has too little room, shows at a glance. */

const PAIRS = ['aà', 'cç', 'eé', 'iî', 'nñ', 'oô', 'uû', 'yÿ', 'AÀ', 'CÇ', 'EÉ', 'IÎ', 'NÑ', 'OÔ', 'UÛ'];
const ACCENTED = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Read by the code, by a browser or by templates, and no word of a language; also addresses. */
const KEPT = /(\$\d|\{\{.*?\}\}|\{%.*?%\}|\{order\}|https?:\/\/\S*|[\w-]+(?:[.@][\w-]+)+)/s;

const LONGER = 1.4;

/** The same text with accents, and 40 % longer within its words, as those of German are. */
export function pseudo(text: string): string {
  return text
    .split(KEPT)
    .map((piece, index) => (index % 2 === 1 ? piece : longer(piece)))
    .join('');
}

export function pseudoTexts(
  texts: Readonly<Record<string, { message: string }>>,
): Record<string, { message: string }> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, { message }]) => [
      key,
      { message: key === 'text_language' ? message : pseudo(message) },
    ]),
  );
}

function longer(piece: string): string {
  let missing = Math.ceil(piece.trim().length * (LONGER - 1));
  const said = piece.replace(/\p{L}/gu, (letter) => {
    const accented = ACCENTED.get(letter) ?? letter;
    if (missing === 0 || !/[aeiou]/i.test(letter)) return accented;
    missing -= 1;
    return accented + accented.toLowerCase();
  });
  return said.replace(/\p{L}(?=\P{L}*$)/u, (last) => last + last.toLowerCase().repeat(missing));
}
