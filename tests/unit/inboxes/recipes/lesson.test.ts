import { describe, expect, it } from 'vitest';
import { Lesson } from '@/lib/inboxes/recipes/lesson.ts';
import { taughtReader } from '@/lib/inboxes/recipes/read.ts';
import { helpdesk, MILA, TOM, teach } from './page.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-11-21T10:00:00.000Z';

function begin() {
  const page = helpdesk(MILA);
  return { ...page, at: teach(page.root, page.url), lesson: new Lesson(page.root, page.url) };
}

describe('a lesson', () => {
  it('asks for each part, for the address only where the name does not show it, and shows what it understood', () => {
    const { lesson, at } = begin();
    expect(lesson.step).toBe('customer');
    expect(lesson.pick(at.customer)).toBeNull();
    expect(lesson.understood().customer).toEqual({ name: MILA.name, address: null });
    expect(lesson.step).toBe('address');
    expect(lesson.pick(at.address)).toBeNull();
    expect(lesson.understood().customer).toEqual({ name: MILA.name, address: MILA.address });
    expect(lesson.step).toBe('subject');
    lesson.pick(at.subject);
    lesson.pick(at.message);
    lesson.pick(at.editor);
    expect(lesson.step).toBeNull();
    expect(lesson.understood()).toMatchObject({
      subject: MILA.subject,
      message: MILA.messages[1],
      editor: true,
    });
  });

  it('makes a recipe that reads this ticket and the next', () => {
    const { lesson, at } = begin();
    for (const element of [at.customer, at.address, at.subject, at.message, at.editor]) lesson.pick(element);
    const recipe = lesson.recipe(ID, NOW);
    expect(lesson.proof(recipe).kind).toBe('ticket');
    const next = helpdesk(TOM);
    expect(taughtReader(recipe).read(next.root, next.url)).toMatchObject({
      ticket: { customer: { address: TOM.address }, subject: TOM.subject },
    });
  });

  it('does not ask for the address where it was pointed at with the name', () => {
    const { lesson, at } = begin();
    lesson.pick(at.address);
    expect(lesson.step).toBe('subject');
  });

  it('takes the whole text for a paragraph of it, and the whole editor for a line in it', () => {
    const { lesson, at, root } = begin();
    lesson.pick(at.address);
    lesson.skip();
    lesson.pick(at.message.querySelector('p') as Element);
    expect(lesson.understood().message).toBe(MILA.messages[1]);
    const editable = root.createElement('div');
    editable.setAttribute('contenteditable', 'true');
    editable.id = 'antwort-feld';
    editable.innerHTML = '<p><br></p>';
    root.querySelector('textarea')?.replaceWith(editable);
    expect(lesson.pick(editable.querySelector('p') as Element)).toBeNull();
    expect(lesson.recipe(ID, NOW).parts.editor?.selectors[0]).toBe('#antwort-feld');
  });

  it('says why a place can’t be taken, and stays where it was', () => {
    const { lesson, at, root } = begin();
    const empty = root.createElement('div');
    root.body.append(empty);
    expect(lesson.pick(empty)).toBe('no-person');
    lesson.pick(at.customer);
    expect(lesson.pick(at.subject)).toBe('no-address');
    lesson.skip();
    lesson.skip();
    expect(lesson.step).toBe('message');
    expect(lesson.pick(empty)).toBe('no-text');
    lesson.pick(at.message);
    expect(lesson.pick(at.subject)).toBe('no-editor');
    expect(lesson.step).toBe('editor');
  });

  it('goes back one part at a time, and leaves out what may be left out', () => {
    const { lesson, at } = begin();
    expect(lesson.canSkip).toBe(false);
    expect(lesson.canUndo).toBe(false);
    lesson.pick(at.address);
    expect(lesson.canSkip).toBe(true);
    lesson.skip();
    expect(lesson.step).toBe('message');
    lesson.skip();
    expect(lesson.step).toBe('message');
    lesson.undo();
    expect(lesson.step).toBe('subject');
    lesson.undo();
    expect(lesson.step).toBe('customer');
  });
});
