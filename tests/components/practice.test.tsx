import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Practice } from '@/components/practice/Practice.tsx';
import { demo } from '@/lib/inboxes/sites/demo.ts';
import { PRACTICE_MAILS } from '@/lib/practice/mails.ts';
import { NOTHING_DONE, type Progress } from '@/lib/practice/progress.ts';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const mail = PRACTICE_MAILS.en;

function show(progress: Partial<Progress> = {}) {
  const told = { onAgain: vi.fn(), onDone: vi.fn() };
  const drawn = (now: Partial<Progress>) => (
    <Practice
      mail={mail}
      sentAt="2026-11-30T09:12:00.000Z"
      progress={{ ...NOTHING_DONE, ...now }}
      shortcut="Alt+Shift+U"
      {...told}
    />
  );
  const { container, rerender } = render(drawn(progress));
  return { told, container, become: (now: Partial<Progress>) => rerender(drawn(now)) };
}
const hint = () => screen.getByRole('status').textContent;

describe('the practice page', () => {
  it('is read by the demo inbox’s own reader: customer, subject, text, day and editor', () => {
    const { container } = show();
    const read = demo.read(document, new URL('https://practice.example/practice.html'));
    expect(read).toMatchObject({
      kind: 'ticket',
      ticket: {
        subject: mail.subject,
        customer: mail.customer,
        ownAddresses: [mail.shop.address],
        messages: [{ direction: 'customer', sentAt: '2026-11-30T09:12:00.000Z' }],
      },
    });
    const text = read.kind === 'ticket' ? read.ticket.messages[0]?.text : '';
    expect(text).toContain('the handle had snapped off');
    expect(demo.editor(document)).toEqual({
      element: container.querySelector('[data-part=editor]'),
      mode: 'reply',
    });
  });

  it('hints at the step that is next, and follows what is done in the sidebar', async () => {
    const { container, become } = show();
    expect(hint()).toContain('1 of 4.');
    expect(hint()).toContain('Alt+Shift+U');
    await expectAccessible(container);
    become({ listen: true });
    expect(hint()).toContain('2 of 4.');
    become({ listen: true, reply: true });
    expect(hint()).toContain('2 of 4.');
    become({ listen: true, empathise: true, triage: true, reply: true });
    expect(hint()).toContain('Your reply is in there.');
    await expectAccessible(container);
  });

  it('has hints that can be skipped one by one, and hidden', () => {
    const { told } = show();
    for (let at = 1; at <= 4; at += 1) {
      expect(hint()).toContain(`${at} of 4.`);
      fireEvent.click(screen.getByRole('button', { name: 'Skip this hint' }));
    }
    expect(hint()).toContain('Nothing is kept.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Done practising' })[1] as HTMLElement);
    expect(told.onDone).toHaveBeenCalledOnce();
  });

  it('hides and shows the hints by one button', () => {
    show();
    const toggle = screen.getByRole('button', { name: 'Hide the hints' });
    fireEvent.click(toggle);
    expect(screen.queryByRole('status')).toBeNull();
    expect(toggle.textContent).toBe('Show the hints');
    fireEvent.click(toggle);
    expect(hint()).toContain('1 of 4.');
    // What was skipped stays so.
    fireEvent.click(screen.getByRole('button', { name: 'Skip this hint' }));
    fireEvent.click(toggle);
    fireEvent.click(toggle);
    expect(hint()).toContain('2 of 4.');
  });

  it('begins again and ends at any time, and keeps what is in the editor while hints change', () => {
    const { told, container, become } = show();
    const editor = container.querySelector('[data-part=editor]');
    editor?.append('Dear Hannah');
    become({ listen: true });
    expect(container.querySelector('[data-part=editor]')?.textContent).toBe('Dear Hannah');
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(told.onAgain).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Done practising' }));
    expect(told.onDone).toHaveBeenCalledOnce();
  });
});
