import './body-editor.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { rangeOfFault } from '@/lib/replies/templates/source/places.ts';
import type { TemplateFault } from '@/lib/replies/templates/template.ts';
import { Field } from '../../shared/Field.tsx';
import { sayFault } from '../../shared/template-labels.ts';
import { useNews } from '../../shared/useNews.ts';
import { useSettled } from '../../shared/useSettled.ts';
import type { BodyMark } from './marked.ts';
import { type BodySurface, plainSurface } from './surface.ts';
import { Toolbar, type ToolState } from './Toolbar.tsx';
import type { ToolName } from './ToolIcon.tsx';
import type { NamedVariable } from './words.ts';

interface BodyEditorProps {
  label: string;
  /** How the source is written. */
  help?: string;
  /** The source. */
  value: string;
  /** At every change. */
  onChange(source: string): void;
  variables: readonly NamedVariable[];
  /** Of the source as it is now. */
  faults: readonly TemplateFault[];
  /** What else is marked in it, in places of the source. */
  marks?: readonly BodyMark[];
  /** The mark that the caret is at; null: none. */
  onMark?(mark: BodyMark | null): void;
  /** Ids of what else is said of it. */
  describedBy?: string;
  /** What is written in it. */
  language?: string | undefined;
  /** For whoever puts something in it from elsewhere. */
  surface?: { current: BodySurface | null };
}

/** Milliseconds that nothing is typed before it is told what is wrong. */
const PAUSE = 1500;

type Rich = typeof import('./RichBody.tsx');
let loaded: Rich | null = null;

const NOTHING: ToolState = {
  bold: false,
  italic: false,
  bullets: false,
  numbers: false,
  link: false,
  undo: false,
  redo: false,
};

/**
 * The text of a template, with chips and marks; where that can't be loaded or isn't wanted, its source in a plain field.
 * Both write the same source.
 */
export function BodyEditor(props: BodyEditorProps) {
  const { label, help, faults, marks = [] } = props;
  const id = useId();
  const [text, type] = useNews(props.value, props.onChange);
  const [rich, setRich] = useState(loaded);
  const [isPlain, setPlain] = useState(false);
  const [tools, setTools] = useState(NOTHING);
  /** A variable is being typed: until it is chosen or closed that is no fault. */
  const [choosing, setChoosing] = useState(false);
  const [atFault, setAtFault] = useState(false);
  const field = useRef<HTMLElement | null>(null);
  const richSurface = useRef<BodySurface | null>(null);
  const left = useRef<{ offset: number; focus: boolean } | null>(null);
  const shown = rich && !isPlain ? 'rich' : 'plain';

  const surface = (): BodySurface | null => {
    if (shown === 'rich') return richSurface.current;
    return field.current instanceof HTMLTextAreaElement ? plainSurface(field.current) : null;
  };
  const leave = () => {
    const from = surface();
    left.current = from && { offset: from.caret(), focus: from.hasFocus() };
  };
  const latest = useRef({ leave, surface });
  latest.current = { leave, surface };
  useEffect(() => {
    if (loaded) return;
    import('./RichBody.tsx').then(
      (module) => {
        loaded = module;
        latest.current.leave();
        setRich(module);
      },
      // The plain field is as good.
      () => undefined,
    );
  }, []);
  // The one that is shown now goes on where the other was left.
  useLayoutEffect(() => {
    if (left.current) surface()?.place(left.current.offset, left.current.focus);
    left.current = null;
  }, [shown]);
  useLayoutEffect(() => {
    if (!props.surface) return;
    props.surface.current = {
      caret: () => latest.current.surface()?.caret() ?? 0,
      hasFocus: () => latest.current.surface()?.hasFocus() ?? false,
      place: (offset, focus) => latest.current.surface()?.place(offset, focus),
      focus: () => latest.current.surface()?.focus(),
      insert: (source) => latest.current.surface()?.insert(source),
      use: (tool) => latest.current.surface()?.use(tool),
    };
  }, []);

  const problem = faults.map(sayFault).join(' ');
  const invalid = problem !== '' && !choosing;
  // At its place it is told there; and what is typed makes the pause begin anew.
  const told = useSettled(invalid && shown === 'rich' && !atFault ? `${problem}\n${text}` : '', PAUSE);
  const all: BodyMark[] = [
    ...faults.map((fault) => ({
      ...rangeOfFault(text, fault),
      title: sayFault(fault),
      kind: 'fault' as const,
    })),
    ...marks,
  ];
  const said = [...new Set(marks.map(({ title }) => title))].join(' ');
  const described = [
    invalid && `${id}-problem`,
    said && `${id}-said`,
    `${id}-help`,
    props.describedBy,
  ].filter(Boolean);
  return (
    <div class="field body-editor">
      <div class="body-bar">
        <span
          class="label"
          id={`${id}-label`}
          aria-hidden={shown === 'plain'}
          onClick={() => surface()?.focus()}
        >
          {label}
        </span>
        {shown === 'rich' && (
          <Toolbar controls={id} state={tools} onUse={(tool: ToolName) => surface()?.use(tool)} />
        )}
        {rich && (
          <button
            type="button"
            class="button button-link body-switch"
            aria-pressed={isPlain}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              leave();
              setPlain(!isPlain);
            }}
          >
            {t('body_plain')}
          </button>
        )}
      </div>
      {rich && (
        <rich.RichBody
          source={text}
          hidden={isPlain}
          variables={props.variables}
          marks={all}
          attributes={{
            id,
            class: 'input body-text',
            tabindex: '0',
            'aria-multiline': 'true',
            'aria-autocomplete': 'list',
            'aria-labelledby': `${id}-label`,
            'aria-describedby': described.join(' '),
            ...(invalid && { 'aria-invalid': 'true' }),
            ...(props.language && { lang: props.language }),
          }}
          surface={richSurface}
          onChange={type}
          onTools={(state) => setTools((before) => (sameTools(before, state) ? before : state))}
          onMark={(mark) => {
            setAtFault(mark?.kind === 'fault');
            props.onMark?.(mark);
          }}
          onChoosing={setChoosing}
        />
      )}
      {shown === 'plain' && (
        <Field
          label={label}
          quiet
          lines="grow"
          value={text}
          {...(props.language && { lang: props.language })}
          inputRef={field}
          problem={problem || null}
          {...(help !== undefined && { help })}
          onInput={type}
        />
      )}
      {shown === 'rich' && problem !== '' && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {told.split('\n')[0]}
      </p>
      {said !== '' && (
        <p class="visually-hidden" id={`${id}-said`}>
          {said}
        </p>
      )}
      {shown === 'rich' && (
        <p class="help" id={`${id}-help`}>
          {t('body_help')}
        </p>
      )}
    </div>
  );
}

function sameTools(a: ToolState, b: ToolState): boolean {
  return (Object.keys(a) as ToolName[]).every((name) => a[name] === b[name]);
}
