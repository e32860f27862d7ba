import { parseArgs } from 'node:util';
import { checkTone } from '@/lib/replies/tone/check.ts';
import { TONE_KINDS } from '@/lib/replies/tone/types.ts';
import { Unmeasurable } from './captures.ts';
import { type Draft, loadDrafts } from './drafts-file.ts';
import { type Pair, type Rates, rates, type Scored, together } from './drafts-score.ts';
import { isHeldOut } from './held-out.ts';

const USAGE = 'npm run measure -- drafts FILE [--json]';

/** How well the tone guard marks labelled drafts. `--json` leaves one object on the standard output. @throws Unmeasurable */
export async function measureDrafts(args: string[]): Promise<void> {
  const { file, json } = optionsOf(args);
  const drafts = loadDrafts(file);
  const parts = {
    tuned: measured(drafts.filter(({ id }) => !isHeldOut(id))),
    heldOut: measured(drafts.filter(({ id }) => isHeldOut(id))),
    all: measured(drafts),
  };
  if (json) {
    const [tuned, heldOut, all] = [parts.tuned, parts.heldOut, parts.all].map(summary);
    console.log(JSON.stringify({ tuned, heldOut, all }));
    return;
  }
  const lines = Object.entries(parts).flatMap(([name, scored]) => ['', ...table(name, scored)]);
  console.log([...lines, '', ...errors(parts.tuned.pairs)].join('\n').trimStart());
}

function measured(drafts: readonly Draft[]): Scored {
  return together(drafts, ({ text, lang }) => checkTone(text, lang));
}

function optionsOf(args: string[]): { file: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one file of labelled drafts');
    return { file, json: values.json };
  } catch (error) {
    throw new Unmeasurable(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}

/** `loose`: any kind counts; `strict`: the same kind. */
interface Summary {
  loose: Rates;
  strict: Rates;
  clean: number;
  untouched: number;
  languages: Record<string, { loose: Rates; strict: Rates }>;
  kinds: Record<string, Rates>;
}

function summary({ pairs, clean, untouched }: Scored): Summary {
  const both = (some: readonly Pair[]) => ({ loose: rates(some, false), strict: rates(some, true) });
  const languages = [...new Set(pairs.map(({ lang }) => lang))].sort();
  return {
    ...both(pairs),
    clean,
    untouched,
    languages: Object.fromEntries(
      languages.map((lang) => [lang, both(pairs.filter((pair) => pair.lang === lang))]),
    ),
    kinds: Object.fromEntries(TONE_KINDS.map((kind) => [kind, rates(ofKind(pairs, kind), true)])),
  };
}

/** A hit of another kind is a miss of the one and a false alarm of the other. */
function ofKind(pairs: readonly Pair[], kind: string): Pair[] {
  return pairs.flatMap((pair) => {
    const gold = pair.gold?.kind === kind ? pair.gold : null;
    const guess = pair.guess?.kind === kind ? pair.guess : null;
    return gold || guess ? [{ ...pair, gold, guess }] : [];
  });
}

function table(name: string, scored: Scored): string[] {
  const { loose, strict, clean, untouched, languages, kinds } = summary(scored);
  return [
    `${name}: clean drafts untouched ${untouched}/${clean}`,
    row('any kind', loose),
    row('same kind', strict),
    ...Object.entries(languages).map(([lang, both]) => row(`  ${lang}, any kind`, both.loose)),
    ...Object.entries(kinds).map(([kind, own]) => row(`  ${kind}`, own)),
  ];
}

function row(name: string, { gold, marked, hits, precision, recall, f1 }: Rates): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(2)).padStart(4);
  return `${name.padEnd(18)} precision ${share(precision)}  recall ${share(recall)}  f1 ${share(f1)}  (${hits} hits, ${gold} gold, ${marked} marked)`;
}

/** False alarms first, then what was missed, then the wrong kind. */
function errors(pairs: readonly Pair[]): string[] {
  const line = (what: string, { draft, gold, guess }: Pair) =>
    `  ${draft} ${what} ${[gold?.kind, guess?.kind].filter(Boolean).join(' as ')}: ${JSON.stringify((gold ?? guess)?.text)}`;
  const lines = [
    ...pairs.filter(({ gold }) => !gold).map((pair) => line('alarm', pair)),
    ...pairs.filter(({ guess }) => !guess).map((pair) => line('missed', pair)),
    ...pairs.filter(({ gold, guess, same }) => gold && guess && !same).map((pair) => line('kind', pair)),
  ];
  return [`errors in the tuned part: ${lines.length}`, ...lines];
}
