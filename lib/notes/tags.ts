/** A letter first: "#12345" is an order. */
const TAG = /(?<![\p{L}\p{N}#&/])#(\p{L}[\p{L}\p{N}_-]{0,39})/gu;
const MOST = 20;

/** What a note is marked with, in the words of its text: "belt liever #vip" has the tag `vip`. In lower case, each once. */
export function tagsIn(text: string): string[] {
  const found = new Set(Array.from(text.matchAll(TAG), ([, word = '']) => word.toLowerCase()));
  return [...found].slice(0, MOST);
}
