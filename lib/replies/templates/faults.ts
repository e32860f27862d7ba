/** What is wrong with a template, told by what its engine says. */
import { LiquidError } from 'liquidjs';
import { TAG_LINE } from './held.ts';
import type { TemplateFault } from './template.ts';

/** What liquidjs 10.30 says of each; its messages are the only thing that tells them apart. */
const FAULTS: readonly [RegExp, TemplateFault['problem']][] = [
  [/limit exceeded|Maximum call stack|too much recursion/i, 'too-much'],
  [/^(?:output|tag|raw) "?(.+?)"? not closed/s, 'unclosed'],
  [/^tag "((?:end\w*|else|elsif|when))" not found/, 'stray'],
  [/^tag "?([^"]+)"? not found/, 'unknown-tag'],
  [/^undefined filter: (.+?)(?:, line:\d+, col:\d+)?$/, 'unknown-filter'],
  [/^ENOENT: Failed to lookup "(.*?)" in/, 'unknown-template'],
  [/^bad tag: (\w+)/, 'bad-tag'],
  [/^unexpected (?:tag )?"?(end\w*|else|elsif|when)/, 'stray'],
];

interface Sources {
  /** Of the template itself. */
  own: string;
  /** Of those in it, by their shortcut. */
  partials: Readonly<Record<string, string>>;
}

export function faultOf(error: unknown, sources: Sources): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const token = LiquidError.is(error) ? error.token : undefined;
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const inside = token?.file;
  // The mark before a line of tags is ours, not the person's.
  const written = inside ? (sources.partials[inside] ?? '') : sources.own;
  const shift = written.split('\n')[line - 1]?.startsWith(TAG_LINE) ? 1 : 0;
  const at = { line, column: Math.max(1, column - shift), ...(inside ? { inside } : {}) };
  for (const [pattern, problem] of FAULTS) {
    const found = pattern.exec(message);
    if (!found) continue;
    const piece = (found[1] ?? '').slice(0, 60);
    if (problem === 'unknown-template' && !token) return { ...placeOf(piece, sources), problem, piece };
    return { ...at, problem, piece };
  }
  return { ...at, problem: 'unreadable', piece: '' };
}

/** Of the tag that names a template: what is thrown for one that there is none of has no place. */
function placeOf(
  name: string,
  { own, partials }: Sources,
): Pick<TemplateFault, 'line' | 'column' | 'inside'> {
  const named = (source: string) => Math.max(source.indexOf(`"${name}"`), source.indexOf(`'${name}'`));
  const [inside, source] = Object.entries({ '': own, ...partials }).find(([, each]) => named(each) >= 0) ?? [
    '',
    own,
  ];
  const before = source.slice(0, Math.max(0, named(source))).split('\n');
  const column = (before.at(-1)?.lastIndexOf('{%') ?? -1) + 1;
  return { line: before.length, column: Math.max(1, column), ...(inside === '' ? {} : { inside }) };
}
