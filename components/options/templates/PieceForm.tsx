import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Piece } from '@/lib/replies/templates/source/piece.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';

interface PieceFormProps {
  kind: Piece['kind'];
  /** Of the button that opened it. */
  label: string;
  onInsert(piece: Piece): void;
  onCancel(): void;
}

interface Asked {
  label: MessageKey;
  help?: MessageKey;
  lines: 'one' | 'grow';
}

const QUESTION: Asked = { label: 'piece_ask', lines: 'one' };
const ASKED: Readonly<Record<Piece['kind'], readonly [Asked, Asked?]>> = {
  text: [{ ...QUESTION, help: 'piece_ask_help' }],
  date: [{ ...QUESTION, help: 'piece_date_help' }],
  choice: [QUESTION, { label: 'piece_choices', help: 'piece_choices_help', lines: 'grow' }],
  toggle: [QUESTION, { label: 'piece_sentence', help: 'piece_sentence_help', lines: 'grow' }],
  note: [{ label: 'piece_note_text', help: 'piece_note_help', lines: 'grow' }],
  attach: [{ label: 'piece_file', help: 'piece_file_help', lines: 'one' }],
};

/** Asks what a piece needs, and says what is missing. */
export function PieceForm({ kind, label, onInsert, onCancel }: PieceFormProps) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [missing, setMissing] = useState<readonly [string | null, string | null]>([null, null]);
  const first = useRef<HTMLElement | null>(null);
  const second = useRef<HTMLElement | null>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = () => {
    const [one, other] = ASKED[kind].map((_, at) => problemOf(kind, at, typed[at] ?? ''));
    setMissing([one ?? null, other ?? null]);
    if (one) first.current?.focus();
    else if (other) second.current?.focus();
    else onInsert(pieceOf(kind, typed));
  };
  return (
    <fieldset
      class="piece-form card"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <legend class="visually-hidden">{label}</legend>
      {ASKED[kind].map(
        (asked, at) =>
          asked && (
            <Field
              key={asked.label}
              label={t(asked.label)}
              {...(asked.help && { help: t(asked.help) })}
              lines={asked.lines}
              value={typed[at] ?? ''}
              problem={missing[at] ?? null}
              inputRef={at === 0 ? first : second}
              onInput={(text) => setTyped(at === 0 ? [text, typed[1]] : [typed[0], text])}
              onSubmit={submit}
            />
          ),
      )}
      <div class="body-popup-foot">
        <Button onClick={submit}>{t('piece_insert')}</Button>
        <Button kind="link" onClick={onCancel}>
          {t('body_cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

function problemOf(kind: Piece['kind'], at: number, typed: string): string | null {
  if (kind === 'choice' && at === 1) return linesOf(typed).length < 2 ? t('piece_two_choices') : null;
  return typed.trim() === '' ? t('piece_missing') : null;
}

function pieceOf(kind: Piece['kind'], [first, second]: readonly [string, string]): Piece {
  if (kind === 'note') return { kind, text: first };
  if (kind === 'attach') return { kind, file: first };
  if (kind === 'choice') return { kind, label: first, choices: linesOf(second) };
  return kind === 'toggle' ? { kind, label: first, sentence: second } : { kind, label: first };
}

function linesOf(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
