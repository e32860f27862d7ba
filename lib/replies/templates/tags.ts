/**
 * Tags of our own: `ask` says what a value is asked for with, `note` is for the agent's eyes, `attach` names a file that
 * belongs to the reply.
 */
import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
  Value,
} from 'liquidjs';
import { QUESTION_KINDS, type Question, type QuestionKind } from './template.ts';

/** What the tags of one template, and of those in it, told. */
export interface Told {
  /** By name; the first one counts. */
  declared: Map<string, Question>;
  /** What stands in a note: nothing in it is asked for. */
  inNote: boolean;
  notes: string[];
  files: string[];
}

export function registerTags(liquid: Liquid, told: Told): void {
  liquid.registerTag(
    'ask',
    class extends Tag {
      constructor(token: TagToken, rest: TopLevelToken[], engine: Liquid) {
        super(token, rest, engine);
        const question = questionIn(token.args);
        if (!question) throw new Error('bad tag: ask');
        if (!told.declared.has(question.name)) told.declared.set(question.name, question);
      }
      override render() {
        return undefined;
      }
    },
  );
  liquid.registerTag(
    'attach',
    class extends Tag {
      readonly #value: Value;
      constructor(token: TagToken, rest: TopLevelToken[], engine: Liquid) {
        super(token, rest, engine);
        if (token.args.trim() === '') throw new Error('bad tag: attach');
        this.#value = new Value(this.tokenizer.readFilteredValue(), engine);
      }
      override *render(context: Context) {
        const value: unknown = yield this.#value.value(context, true);
        const name = String(value ?? '').trim();
        if (name !== '' && !told.inNote && !told.files.includes(name)) told.files.push(name);
      }
      *arguments() {
        yield this.#value;
      }
    },
  );
  liquid.registerTag(
    'note',
    class extends Tag {
      readonly #templates: Template[] = [];
      constructor(token: TagToken, rest: TopLevelToken[], engine: Liquid) {
        super(token, rest, engine);
        let closed = false;
        const stream = engine.parser
          .parseStream(rest)
          .on('template', (template: Template) => this.#templates.push(template))
          .on('tag:endnote', () => {
            closed = true;
            stream.stop();
          })
          .on('end', () => {
            if (!closed) throw new Error(`tag ${token.getText()} not closed`);
          });
        stream.start();
      }
      override *render(context: Context, _emitter: Emitter) {
        told.inNote = true;
        try {
          const text: unknown = yield this.liquid.renderer.renderTemplates(this.#templates, context);
          told.notes.push(String(text));
        } finally {
          told.inNote = false;
        }
      }
      *children() {
        yield [];
        return this.#templates;
      }
    },
  );
}

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_]*)\s*/u;
const QUOTED = /^(?:"([^"]*)"|'([^']*)')\s*,?\s*/;
const KIND = /^([a-z]+)\s*/;

/** `amount "How much?" choice "a", "b"`: the label, the kind and the choices may be left out. */
function questionIn(args: string): Question | null {
  let rest = args;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (!found) return null;
    rest = rest.slice(found[0].length);
    return found[1] ?? found[2] ?? '';
  };
  const name = take(NAME);
  if (name === null) return null;
  const label = take(QUOTED)?.trim() ?? '';
  const named = take(KIND);
  if (named !== null && !isKind(named)) return null;
  const choices: string[] = [];
  for (let choice = take(QUOTED); choice !== null; choice = take(QUOTED)) choices.push(choice.trim());
  const kind = named ?? (choices.length > 0 ? 'choice' : 'text');
  const fits = rest.trim() === '' && (kind === 'choice') === choices.length > 0;
  return fits ? { name, kind, label, choices: [...new Set(choices)].filter((each) => each !== '') } : null;
}

function isKind(word: string): word is QuestionKind {
  return QUESTION_KINDS.some((kind) => kind === word);
}
