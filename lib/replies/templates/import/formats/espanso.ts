/** Espanso's match files. */
import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Draft, draft, type Source } from '../draft.ts';
import type { ImportProblem } from '../types.ts';
import { formValues, type Values, variable, variableValues } from './espanso-values.ts';

/** Units; reading YAML takes ten times as long as JSON. */
const MOST_YAML = 2_000_000;

const scalar = v.union([v.string(), v.number(), v.boolean()]);
const words = v.optional(v.pipe(scalar, v.transform(String)));
const match = v.object({
  trigger: words,
  triggers: v.optional(v.array(v.pipe(scalar, v.transform(String)))),
  regex: words,
  label: words,
  replace: words,
  markdown: words,
  html: words,
  form: words,
  form_fields: v.optional(v.record(v.string(), v.unknown()), {}),
  image_path: words,
  vars: v.fallback(v.optional(v.array(variable), []), []),
});
type Match = v.InferOutput<typeof match>;

export function isEspanso(name: string, text: string): boolean {
  return /\.ya?ml$/i.test(name) || /^(?:matches|global_vars)\s*:/m.test(text.slice(0, 20_000));
}

export function espansoSource(text: string): Source {
  const source: Source = { format: 'espanso', drafts: [], problems: [] };
  const whole = (kind: ImportProblem['kind'], place: Partial<ImportProblem> = {}) => {
    source.problems.push({ line: null, kind, piece: '', ...place });
    return source;
  };
  if (text.length > MOST_YAML) return whole('too-big');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? lines.linePos(error.pos[0]);
    return whole('broken-yaml', { line, column: col });
  }
  const root = document.contents;
  const list = isMap(root) ? root.get('matches') : null;
  if (!isMap(root) || !isSeq(list)) return whole('unknown');
  const globals = variableValues(
    v.parse(v.fallback(v.array(variable), []), toPlain(root.get('global_vars'))),
  );
  for (const item of list.items) {
    const at = isMap(item) ? item.range?.[0] : undefined;
    const line = at === undefined ? null : lines.linePos(at).line;
    const parsed = v.safeParse(match, toPlain(item));
    const made = parsed.success ? matchDraft(parsed.output, line, globals) : null;
    if (made) source.drafts.push(made);
    else
      source.problems.push({
        line,
        kind: 'not-a-template',
        piece: parsed.success ? nameOf(parsed.output) : '',
      });
  }
  return source;

  function toPlain(node: unknown): unknown {
    if (!isNode(node)) return node;
    try {
      return node.toJS(document, { maxAliasCount: 100 });
    } catch {
      // It refers to itself, or grows by references.
      return undefined;
    }
  }
}

function nameOf({ label, trigger, triggers }: Match): string {
  return (label ?? trigger ?? triggers?.[0] ?? '').slice(0, 120);
}

function matchDraft(found: Match, line: number | null, globals: Values): Draft | null {
  const { trigger, triggers = [], replace, markdown, html, form, form_fields: fields, vars } = found;
  const body = html ?? markdown ?? replace ?? form;
  if (body === undefined) return null;
  const own = variableValues(vars);
  const asked = formValues(form, fields);
  const words = [...new Set([trigger, ...triggers].filter((word) => word !== undefined))];
  return draft({
    line,
    title: nameOf(found),
    shortcut: words[0] ?? '',
    body,
    html: html !== undefined,
    dialect: 'espanso',
    known: new Map([...globals.known, ...own.known, ...asked.known]),
    head: [...new Set([...own.head, ...asked.head])],
    remarks: [
      ...words.slice(1).map((was) => ({ kind: 'shortcut-dropped', was }) as const),
      ...(found.regex === undefined ? [] : [{ kind: 'shortcut-dropped', was: found.regex } as const]),
    ],
  });
}
