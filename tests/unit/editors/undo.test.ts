import { beforeEach, expect, test } from 'vitest';
import { insertReply } from '@/lib/editors/insert.ts';
import { InsertionMemory } from '@/lib/editors/undo.ts';
import { textArea } from './page.ts';

let memory: InsertionMemory;
let field: HTMLTextAreaElement;

beforeEach(async () => {
  document.execCommand = () => false;
  memory = new InsertionMemory();
  field = textArea('> quote');
  await insertAs('one');
});

async function insertAs(id: string): Promise<void> {
  const result = await insertReply(field, { text: `Dag ${id}`, html: `<p>Dag ${id}</p>` }, { caret: null });
  if (result.inserted === null) throw new Error('not inserted');
  memory.remember(id, result.change);
}

test('puts back exactly what was there, once', async () => {
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'undone' });
  expect(field.value).toBe('> quote');
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'nothing-to-undo' });
});

test('refuses what was edited since, and changes nothing', async () => {
  field.value += ' en meer';
  const edited = field.value;
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'edited-since' });
  expect(field.value).toBe(edited);
});

test('can take it back after the edit is gone again', async () => {
  const inserted = field.value;
  field.value += ' en meer';
  await memory.undo(field, 'one');
  field.value = inserted;
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'undone' });
});

test('has nothing to do where the person has undone it', async () => {
  field.value = '> quote';
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'nothing-to-undo' });
});

test('knows no other insertion', async () => {
  expect(await memory.undo(field, 'other')).toEqual({ outcome: 'nothing-to-undo' });
});

test('takes two back in turn, the later first', async () => {
  await insertAs('two');
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'edited-since' });
  expect(await memory.undo(field, 'two')).toEqual({ outcome: 'undone' });
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'undone' });
  expect(field.value).toBe('> quote');
});

test('works on the element that the app has put in its place', async () => {
  const { value } = field;
  field = textArea(value);
  expect(await memory.undo(field, 'one')).toEqual({ outcome: 'undone' });
  expect(field.value).toBe('> quote');
});

test('gives back what the browser undid elsewhere', async () => {
  const commands: string[] = [];
  document.execCommand = (command) => commands.push(command) > 0;
  await memory.undo(field, 'one');
  expect(commands.slice(0, 2)).toEqual(['undo', 'redo']);
  expect(field.value).toBe('> quote');
});
