/** Written pages with random damage, as apps deal it out with every release: each page as good as new before the next. */
import { type Dice, dice, pick } from './dice.ts';
import { type Fixture, loadFixture, putInFrame } from './fixture.ts';

export interface Damaged {
  fixture: Fixture;
  /** What was done to it, for whoever reads of a failure. */
  damage: string[];
  /** All that the page held before, in lower case. */
  addresses: ReadonlySet<string>;
}

/** At most this many things happen to one page. */
const MOST_DAMAGE = 8;

/** The same for the same seeds. The page belongs to the loop until its next turn. */
export function* damaged(site: string, name: string, seeds: readonly number[]): Generator<Damaged> {
  const fixture = loadFixture(site, name);
  const addresses = addressesOn(fixture);
  const renew = renewer(fixture);
  for (const seed of seeds) {
    renew();
    const roll = dice(seed);
    const documents = [fixture.root, ...fixture.frames];
    const damage = Array.from({ length: 1 + roll(MOST_DAMAGE) }, () => mutate(pick(roll, documents), roll));
    yield { fixture, damage, addresses };
  }
}

function addressesOn({ root, frames }: Fixture): Set<string> {
  const markup = [root, ...frames].map(({ documentElement }) => documentElement.outerHTML).join('\n');
  return new Set(markup.toLowerCase().match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g));
}

/** Puts the page's own tree back, in documents that stay: a new one for each would take most of the time. */
function renewer({ root, frames, expected }: Fixture): () => void {
  const documents = [root, ...frames];
  const trees = documents.map(({ documentElement }) => documentElement.cloneNode(true));
  const selectors = Object.keys(expected.frames ?? {});
  return () => {
    for (const [index, document] of documents.entries()) {
      document.documentElement?.remove();
      document.append((trees[index] as Node).cloneNode(true));
    }
    for (const [index, selector] of selectors.entries()) putInFrame(root, selector, frames[index] ?? null);
  };
}

const KINDS = { drop, move, swap, cut };

function mutate(document: Document, roll: Dice): string {
  const kind = pick(roll, Object.keys(KINDS) as (keyof typeof KINDS)[]);
  return `${kind} ${KINDS[kind](document, roll)}`;
}

function drop(document: Document, roll: Dice): string {
  const element = oneOf(document, roll);
  const name = nameOf(element);
  element?.remove();
  return name;
}

function move(document: Document, roll: Dice): string {
  const element = oneOf(document, roll);
  const target = oneOf(document, roll);
  if (!element || !target || element.contains(target)) return 'nothing';
  target.insertBefore(element, target.childNodes[roll(target.childNodes.length + 1)] ?? null);
  return `${nameOf(element)} into ${nameOf(target)}`;
}

function swap(document: Document, roll: Dice): string {
  const walker = document.createTreeWalker(document, 4);
  const texts: Node[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    // A page swaps what it shows; what a script says it can only lose.
    if (nodeValue?.trim() && !parentElement?.closest('script, style')) texts.push(walker.currentNode);
  }
  if (texts.length < 2) return 'nothing';
  const [one, other] = [pick(roll, texts), pick(roll, texts)];
  [one.nodeValue, other.nodeValue] = [other.nodeValue, one.nodeValue];
  return `${shortened(one)} and ${shortened(other)}`;
}

function cut(document: Document, roll: Dice): string {
  const having = [...document.querySelectorAll('*')].filter((each) => namesOf(each).length > 0);
  if (having.length === 0) return 'nothing';
  const element = pick(roll, having);
  const name = pick(roll, namesOf(element));
  const from = nameOf(element);
  element.removeAttribute(name);
  return `${name} of ${from}`;
}

/** Not what hides it: a former ticket that comes to light is on the page. */
function namesOf(element: Element): string[] {
  return element.getAttributeNames().filter((name) => !['hidden', 'style'].includes(name));
}

function shortened({ nodeValue }: Node): string {
  return JSON.stringify(nodeValue?.replace(/\s+/g, ' ').slice(0, 60));
}

function oneOf(document: Document, roll: Dice): Element | null {
  const all = document.querySelectorAll('head *, body *');
  return all[roll(Math.max(1, all.length))] ?? null;
}

function nameOf(element: Element | null): string {
  if (!element) return 'nothing';
  const [attribute] = element.attributes;
  return `<${element.localName}${attribute ? ` ${attribute.name}="${attribute.value.slice(0, 40)}"` : ''}>`;
}
