import { describe, expect, it, vi } from 'vitest';
import type { ReplyPart } from '@/lib/replies/types.ts';
import { ReplyEdits, withOwnParts } from '@/lib/sidebar/reply-edits.ts';

const PARTS: ReplyPart[] = [
  { slot: 'greeting', text: 'Dag Sophie,', marks: ['Sophie'] },
  { slot: 'feeling', text: 'Dat valt tegen.', marks: [] },
  { slot: 'closing', text: 'Groeten', marks: [] },
];
const textsOf = (parts: ReplyPart[]) => parts.map(({ text }) => text);

async function keptBy(change: (edits: ReplyEdits) => void): Promise<string> {
  const save = vi.fn(async (_: string) => undefined);
  const edits = new ReplyEdits('', save);
  change(edits);
  await edits.saving.flush();
  return save.mock.calls.at(-1)?.[0] ?? '';
}

describe('paragraphs of the person', () => {
  it('take the place of composed ones, and stay where those go', () => {
    expect(textsOf(withOwnParts(PARTS, { feeling: 'Wat naar.' }))).toEqual([
      'Dag Sophie,',
      'Wat naar.',
      'Groeten',
    ]);
    const withoutFeeling = PARTS.filter(({ slot }) => slot !== 'feeling');
    expect(textsOf(withOwnParts(withoutFeeling, { feeling: 'Wat naar.' }))).toEqual([
      'Dag Sophie,',
      'Wat naar.',
      'Groeten',
    ]);
  });

  it('left out, they stay out', () => {
    expect(textsOf(withOwnParts(PARTS, { feeling: null }))).toEqual(['Dag Sophie,', 'Groeten']);
  });
});

describe('what was changed', () => {
  it('is kept and comes back as it was', async () => {
    const kept = await keptBy((edits) => {
      edits.changePart('feeling', 'Wat naar.');
      edits.changePart('greeting', null);
    });
    const back = new ReplyEdits(kept, async () => undefined);
    expect(back.value.peek()).toEqual({ whole: null, parts: { feeling: 'Wat naar.', greeting: null } });
  });

  it('keeps nothing where all is as composed again', async () => {
    const kept = await keptBy((edits) => {
      edits.changePart('feeling', 'Wat naar.');
      edits.changePart('feeling', undefined);
    });
    expect(kept).toBe('');
  });

  it('reads a whole text of earlier versions, whatever it looks like', () => {
    for (const draft of [
      'Dag Sophie',
      '{"whole": 3}',
      '{"parts": {"nowhere": "x"}, "whole": null}',
      '[]',
      '{',
    ]) {
      expect(new ReplyEdits(draft, async () => undefined).value.peek()).toEqual({ whole: draft, parts: {} });
    }
  });

  it('is not overwritten by what is read late', () => {
    const edits = new ReplyEdits('', async () => undefined);
    edits.changePart('feeling', 'Wat naar.');
    edits.takeDraft('iets anders');
    expect(edits.value.peek().parts).toEqual({ feeling: 'Wat naar.' });
  });
});
