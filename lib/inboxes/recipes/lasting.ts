/** Which marks of an element are likely to be there tomorrow, in another build and in another language. */

/** Made for tests and scripts: changed seldom, translated never. */
const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'data-e2e'];
const NAMED = [...TEST_IDS, 'name', 'itemprop', 'data-role', 'data-field', 'data-name', 'data-type', 'type'];
const LONGEST = 60;

/** CSS for each lasting mark, the best first; empty where the element has none. */
export function lastingMarks(element: Element): string[] {
  const marks: string[] = [];
  if (isWord(element.id)) marks.push(`#${cssName(element.id)}`);
  for (const name of NAMED) {
    const value = element.getAttribute(name);
    if (value && isWord(value)) marks.push(`${element.localName}[${name}="${value}"]`);
  }
  const role = element.getAttribute('role');
  const classes = [...element.classList].filter(isClassName);
  if (classes.length > 0) marks.push(`${element.localName}.${classes.slice(0, 3).map(cssName).join('.')}`);
  if (role && isWord(role)) marks.push(`${element.localName}[role="${role}"]`);
  if (element.getAttribute('contenteditable') === 'true')
    marks.push(`${element.localName}[contenteditable="true"]`);
  return marks;
}

/** A word that a person chose: no number of a ticket, no hash of a build. */
export function isWord(text: string): boolean {
  if (text === '' || text.length > LONGEST || !/^[\p{L}_][\p{L}\p{N}_:.-]*$/u.test(text)) return false;
  return text.split(/[-_:.]+/).every((part) => !looksMade(part));
}

/** Also no utility class (`mt-4`, `md:flex`): those say how it looks, and change with it. */
function isClassName(name: string): boolean {
  if (!isWord(name) || name.includes(':')) return false;
  // What libraries write before a hash.
  if (/^(?:css|sc|jss|emotion|svelte|makeStyles|ember|ng|_)[-_]?[\w-]*\d|^(?:css|sc|jss)-/i.test(name))
    return false;
  if (
    /^(?:is|has|js)-|^(?:active|selected|open|hover|focus(?:ed)?|hidden|visible|first|last|odd|even|new|unread|expanded|collapsed|current|show|fade|in)$/.test(
      name,
    )
  )
    return false;
  return (
    name.length > 2 &&
    !/^(?:[a-z]{1,3}|flex|grid|block|inline|text|bg|border|rounded|items|justify|gap|overflow|absolute|relative|fixed|sticky|font|leading|tracking|shadow|cursor|truncate|space|min|max)-[a-z0-9]{1,6}$/.test(
      name,
    )
  );
}

/** Digits, or letters that no word has: `a1b2c3`, `XyZqRt`, `5f3e`, `bcdfgh`. */
function looksMade(part: string): boolean {
  if (/\d/.test(part)) return true;
  if (part.length >= 5 && !/[aeiouyàâäéèêëïîôöùûüÿ]/i.test(part)) return true;
  // Capitals in the midst, more than a name in camel case has.
  const turns = part.match(/[a-z][A-Z]/g)?.length ?? 0;
  return turns >= 2 && turns * 4 > part.length;
}

export function cssName(name: string): string {
  return name.replace(/[^\w-]/gu, (character) => `\\${character}`);
}
