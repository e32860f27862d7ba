import { expect, test } from 'vitest';
import { replacementOf } from '@/lib/replies/tone/replace.ts';

function hint(draft: string, text: string, rewrite: string | null) {
  const start = draft.indexOf(text);
  return { start, end: start + text.length, text, rewrite };
}
/** What the draft becomes. */
function applied(draft: string, text: string, rewrite: string | null): string | null {
  const words = replacementOf(draft, hint(draft, text, rewrite));
  if (!words) return null;
  expect(draft.slice(words.start, words.start + words.was.length)).toBe(words.was);
  return draft.slice(0, words.start) + words.by + draft.slice(words.start + words.was.length);
}

test('words come in the place of others', () => {
  expect(applied('Dag. U had moeten kijken. Groet', 'U had moeten kijken.', 'Ik kijk het na.')).toBe(
    'Dag. Ik kijk het na. Groet',
  );
});

test('what is better left out goes with the blank beside it', () => {
  expect(applied('Dag. Dat klopt niet. Ik kijk.', 'Dat klopt niet.', '')).toBe('Dag. Ik kijk.');
  expect(applied('Ik kijk. Dat klopt niet.', 'Dat klopt niet.', '')).toBe('Ik kijk.');
});

test('nothing is offered that is not certain, or would join two lines', () => {
  expect(applied('Dag. Onzin.', 'Onzin.', null)).toBeNull();
  expect(applied('Dag,\nOnzin.\nGroet', 'Onzin.', '')).toBeNull();
  expect(applied('Dag\nOnzin', 'Dag\nOnzin', 'x')).toBeNull();
});
