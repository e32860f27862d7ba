import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/replies/templates/render.ts';
import { type Piece, pieceSource } from '@/lib/replies/templates/source/piece.ts';
import type { QuestionAnswers } from '@/lib/replies/templates/template.ts';
import { SOPHIE } from '../data.ts';

function rendered(piece: Piece, answers: QuestionAnswers = {}) {
  const source = pieceSource(piece, '');
  return renderTemplate(`Dag. ${source}`, SOPHIE, { today: '2026-11-30', answers });
}

describe('a piece of a template', () => {
  it('asks its question, and says the answer', () => {
    expect(rendered({ kind: 'text', label: 'Hoeveel % korting?' }, { hoeveel_korting: '10' })).toMatchObject({
      questions: [{ name: 'hoeveel_korting', kind: 'text', label: 'Hoeveel % korting?' }],
      reply: { text: 'Dag. 10' },
    });
    expect(rendered({ kind: 'date', label: 'Dag' }, { dag: '2026-12-24' })).toMatchObject({
      questions: [{ name: 'dag', kind: 'date', label: 'Dag' }],
      reply: { text: 'Dag. 24 december 2026' },
    });
    const choice = { kind: 'choice', label: 'Maat', choices: ['S', '12"', `5'11"`] } as const;
    expect(rendered(choice, { maat: 'S' })).toMatchObject({
      questions: [{ kind: 'choice', choices: ['S', '12"', "5'11”"] }],
      reply: { text: 'Dag. S' },
    });
  });

  it('says its sentence after a yes alone', () => {
    const piece = { kind: 'toggle', label: 'Retour?', sentence: 'Stuur het terug.' } as const;
    expect(rendered(piece, { retour: true }).reply.text).toBe('Dag. Stuur het terug.');
    expect(rendered(piece, { retour: false }).reply.text.trim()).toBe('Dag.');
    expect(rendered(piece).questions).toMatchObject([{ kind: 'toggle', label: 'Retour?' }]);
  });

  it('is a note, or a file to attach', () => {
    expect(rendered({ kind: 'note', text: 'Kijk eerst.' })).toMatchObject({ notes: ['Kijk eerst.'] });
    expect(rendered({ kind: 'attach', file: ' het "label".pdf ' })).toMatchObject({
      files: ['het "label".pdf'],
    });
  });

  it.each(['Zeg "ja"', "Foto's?", `Foto's van "dit"`, '{{ a }} %}', '字', '1e keus', 'order', 'a. b\nc'])(
    'asks whatever its question holds: %j',
    (label) => {
      const { questions } = rendered({ kind: 'text', label });
      expect(questions).toHaveLength(1);
      expect(questions[0]?.label).not.toBe('');
    },
  );

  it('has a name of its own in the text', () => {
    const first = pieceSource({ kind: 'text', label: 'Maat' }, 'Welke maat?');
    expect(first).toBe('{% ask maat "Maat" %}{{ maat }}');
    const second = pieceSource({ kind: 'text', label: 'Maat' }, first);
    expect(second).toBe('{% ask maat_2 "Maat" %}{{ maat_2 }}');
    expect(pieceSource({ kind: 'text', label: 'Maat' }, first + second)).toContain('ask maat_3 ');
  });
});
