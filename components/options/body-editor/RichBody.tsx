import type { Editor } from '@tiptap/core';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { namesIn } from '@/lib/replies/templates/source/chip.ts';
import { placeInDoc, placeInSource } from '@/lib/replies/templates/source/places.ts';
import * as act from './actions.ts';
import { chipsIn, printNode } from './document.ts';
import { createEditor, type EditorHost, takeOver } from './editing.ts';
import { type BodyMark, markAt, setMarks } from './marked.ts';
import { type Open, OpenedField } from './OpenedField.tsx';
import type { Typed } from './suggest.ts';
import type { BodySurface } from './surface.ts';
import type { ToolState } from './Toolbar.tsx';
import type { ToolName } from './ToolIcon.tsx';
import { matching, optionId, VariableList } from './VariableList.tsx';
import { chipWords, type NamedVariable } from './words.ts';

export interface RichBodyProps {
  source: string;
  /** It keeps what can be taken back, and takes over what changed when it is shown again. */
  hidden: boolean;
  variables: readonly NamedVariable[];
  marks: readonly BodyMark[];
  /** Of the text itself. */
  attributes: Record<string, string>;
  surface: { current: BodySurface | null };
  onChange(source: string): void;
  onTools(state: ToolState): void;
  onMark(mark: BodyMark | null): void;
  /** Whether the list of variables is open. */
  onChoosing(open: boolean): void;
}

/** The text with chips and marks, and what opens at its caret. */
export function RichBody(props: RichBodyProps) {
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [chosen, setChosen] = useState(0);
  const [open, drawOpen] = useState<Open | null>(null);
  const opened = useRef<Open | null>(null);
  const setOpen = (next: Open | null) => {
    opened.current = next;
    drawOpen(next);
  };
  const [said, setSaid] = useState('');
  const listId = useId();
  const offered = typed ? matching(props.variables, typed.query) : [];

  const choose = (variable: NamedVariable | undefined) => {
    if (editor && variable) act.insertSource(editor, `{{ ${variable.name} }}`, typed);
  };
  const openLink = () => {
    const link = editor && act.linkPlace(editor);
    if (link) setOpen({ kind: 'link', at: link.from, link });
  };
  const leave = (change: (() => void) | null) => {
    // It is closed already, and the focus goes with it.
    if (!opened.current) return;
    setOpen(null);
    change?.();
  };
  const close = (change: (() => void) | null) => {
    setOpen(null);
    change?.();
    editor?.view.focus();
  };
  const now = useRef<EditorHost | null>(null);
  now.current = {
    attributes: () => ({
      ...props.attributes,
      ...(offered.length > 0 && {
        'aria-controls': listId,
        'aria-activedescendant': optionId(listId, chosen),
      }),
    }),
    words: (source, all) => chipWords(source, props.variables, namesIn(all)),
    onChange: () => editor && props.onChange(printNode(editor.state.doc).source),
    onState: () => {
      if (!editor) return;
      props.onTools(act.toolState(editor));
      const mark = markAt(editor.view);
      props.onMark(mark);
      setSaid([mark?.title, sayChip(editor, props.variables)].filter(Boolean).join(' '));
    },
    onTyped: (next) => {
      setTyped(next);
      setChosen(0);
    },
    onKey: (key) => {
      if (offered.length === 0) return false;
      const step = { ArrowDown: 1, ArrowUp: offered.length - 1 }[key];
      if (step !== undefined) setChosen((chosen + step) % offered.length);
      else if (key === 'Enter') choose(offered[chosen]);
      return step !== undefined || key === 'Enter' || key === 'Escape';
    },
    onEditChip: (at) => {
      const source = editor && act.chipAt(editor, at);
      if (source) setOpen({ kind: 'chip', at, source });
    },
    onEditLink: openLink,
  };

  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const made = createEditor(box.current, props.source, hostOf(now));
    setEditor(made);
    props.surface.current = surfaceOf(made, () => now.current?.onEditLink());
    return () => {
      props.surface.current = null;
      made.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    if (editor && !props.hidden && printNode(editor.state.doc).source !== props.source) {
      takeOver(editor, props.source);
    }
  }, [editor, props.source, props.hidden]);
  const choosing = offered.length > 0;
  useEffect(() => props.onChoosing(choosing), [choosing]);
  const marks = JSON.stringify(props.marks);
  useLayoutEffect(() => {
    if (editor && !props.hidden) setMarks(editor.view, props.marks);
  }, [editor, marks, props.hidden]);
  // What is said of it in attributes is as it is drawn.
  useLayoutEffect(() => editor?.view.setProps({}));
  const point = (at: number) => (editor && box.current ? act.pointAt(editor, at, box.current) : ORIGIN);
  return (
    <div hidden={props.hidden}>
      <div class="body-box" ref={box}>
        {editor && typed && offered.length > 0 && (
          <VariableList
            id={listId}
            variables={offered}
            chosen={chosen}
            place={point(typed.from)}
            onChoose={choose}
          />
        )}
        {editor && open && (
          <OpenedField editor={editor} open={open} place={point(open.at)} onLeave={leave} onClose={close} />
        )}
      </div>
      <p class="help body-said" role="status">
        {said}
      </p>
    </div>
  );
}

const ORIGIN = { left: 0, top: 0 };

/** The editor is made once, and asks what holds now. */
function hostOf(now: { current: EditorHost | null }): EditorHost {
  return {
    attributes: () => now.current?.attributes() ?? {},
    words: (source, all) => now.current?.words(source, all) ?? { text: source, look: 'variable' },
    onChange: () => now.current?.onChange(),
    onState: (state) => now.current?.onState(state),
    onTyped: (typed) => now.current?.onTyped(typed),
    onKey: (key) => now.current?.onKey(key) ?? false,
    onEditChip: (at) => now.current?.onEditChip(at),
    onEditLink: () => now.current?.onEditLink(),
  };
}

function sayChip(editor: Editor, variables: readonly NamedVariable[]): string {
  const source = act.chosenChip(editor);
  if (source === null) return '';
  const { text, look } = chipWords(source, variables, namesIn(chipsIn(editor.state.doc)));
  return t(look === 'asked' ? 'body_chip_asked' : 'body_chip_chosen', text);
}

function surfaceOf(editor: Editor, openLink: () => void): BodySurface {
  return {
    caret: () => placeInSource(printNode(editor.state.doc), editor.state.selection.head),
    hasFocus: () => editor.view.hasFocus(),
    place: (offset, focus) => {
      editor.commands.setTextSelection(placeInDoc(printNode(editor.state.doc), offset));
      if (focus) editor.view.focus();
    },
    focus: () => editor.view.focus(),
    insert: (source) => {
      act.insertSource(editor, source);
      editor.view.focus();
    },
    use: (tool: ToolName) => {
      if (tool === 'link') openLink();
      else act.applyTool(editor, tool);
    },
  };
}
