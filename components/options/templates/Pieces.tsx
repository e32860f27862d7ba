import { useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Piece } from '@/lib/replies/templates/source/piece.ts';
import { PieceForm } from './PieceForm.tsx';

interface PiecesProps {
  onInsert(piece: Piece): void;
  /** Nothing is put in: the focus goes back to the text. */
  onCancel(): void;
}

const PIECES: readonly { kind: Piece['kind']; label: MessageKey }[] = [
  { kind: 'text', label: 'piece_question' },
  { kind: 'date', label: 'piece_date' },
  { kind: 'choice', label: 'piece_choice' },
  { kind: 'toggle', label: 'piece_toggle' },
  { kind: 'note', label: 'piece_note' },
  { kind: 'attach', label: 'piece_attachment' },
];

/** What a template can ask, remind of or keep for oneself: a button each, with a small form. */
export function Pieces({ onInsert, onCancel }: PiecesProps) {
  const [kind, setKind] = useState<Piece['kind'] | null>(null);
  return (
    <>
      <ul class="plain-list chips" aria-label={t('pieces_label')}>
        {PIECES.map((piece) => (
          <li key={piece.kind}>
            <button
              type="button"
              class="chip chip-button"
              aria-expanded={kind === piece.kind}
              onClick={() => setKind(kind === piece.kind ? null : piece.kind)}
            >
              {t(piece.label)}
            </button>
          </li>
        ))}
      </ul>
      {kind && (
        <PieceForm
          key={kind}
          kind={kind}
          label={t(PIECES.find((piece) => piece.kind === kind)?.label ?? 'piece_question')}
          onInsert={(piece) => {
            setKind(null);
            onInsert(piece);
          }}
          onCancel={() => {
            setKind(null);
            onCancel();
          }}
        />
      )}
    </>
  );
}
