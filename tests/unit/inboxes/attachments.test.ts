import { describe, expect, it } from 'vitest';
import { ATTACHMENTS_LIMIT, attachedBy, attachmentsNamed, unescaped } from '@/lib/inboxes/attachments.ts';
import type { Direction, Message } from '@/lib/inboxes/ticket.ts';

function message(direction: Direction, ...names: string[]): Message {
  const author = { name: null, address: null };
  return { id: names.join(), direction, author, sentAt: null, text: '', ...attachmentsNamed(names) };
}

describe('names of files', () => {
  it('are one line each, and each stands once', () => {
    expect(attachmentsNamed([' kapotte\n rits.jpg ', 'bon.pdf', 'bon.pdf', '', null, undefined])).toEqual({
      attachments: [{ name: 'kapotte rits.jpg' }, { name: 'bon.pdf' }],
    });
  });

  it('are left out altogether where there is none', () => {
    expect(attachmentsNamed(['', null])).toEqual({});
  });

  it('are not too many, and not too long; the ending stays', () => {
    const { attachments = [] } = attachmentsNamed(Array.from({ length: 99 }, (_, index) => `${index}.jpg`));
    expect(attachments).toHaveLength(ATTACHMENTS_LIMIT);
    const [long] = attachmentsNamed([`${'a'.repeat(500)}.docx`]).attachments ?? [];
    expect(long?.name).toMatch(/^a+…a+\.docx$/);
    expect(long?.name.length).toBeLessThanOrEqual(200);
  });

  it('are read from an address as they were given, also where a sign in them is none of an address', () => {
    expect(unescaped('kapotte%20rits.jpg')).toBe('kapotte rits.jpg');
    expect(unescaped('100%.pdf')).toBe('100%.pdf');
  });
});

describe('what the customer attached', () => {
  it('is of all that they wrote since our last answer', () => {
    const messages = [
      message('customer', 'oud.jpg'),
      message('agent', 'label.pdf'),
      message('customer', 'kapot.jpg'),
      message('note', 'intern.pdf'),
      message('customer', 'kapot.jpg', 'bon.pdf'),
    ];
    expect(attachedBy({ messages })).toEqual(['kapot.jpg', 'bon.pdf']);
  });

  it('is that of their last message, once it is answered', () => {
    const messages = [message('customer', 'kapot.jpg'), message('agent', 'label.pdf')];
    expect(attachedBy({ messages })).toEqual(['kapot.jpg']);
  });

  it('is nothing where they wrote nothing', () => {
    expect(attachedBy({ messages: [message('agent', 'label.pdf')] })).toEqual([]);
    expect(attachedBy({ messages: [] })).toEqual([]);
  });
});
