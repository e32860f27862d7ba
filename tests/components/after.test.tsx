import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { LaterModel } from '@/lib/sidebar/later.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, followUp, improvement, NO_ANSWERS, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(shown = ticket()) {
  const actions = sidebarActions();
  const model = (of: typeof shown) => sidebar({ page: { kind: 'ticket', ticket: of } });
  const view = render(<Sidebar model={model(shown)} actions={actions} />);
  const again = (next: typeof shown) => view.rerender(<Sidebar model={model(next)} actions={actions} />);
  return { actions, again, ...view };
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const PAUSE = { id: 'p1', until: '2026-11-21T15:00:00.000Z', due: false };
const NONE: LaterModel = { aside: null, reread: null, asking: null, state: 'idle', problem: null };

describe('not now', () => {
  it('is a key, and Enter for the first choice; Escape closes it again', async () => {
    const { actions, container } = show();
    press('l');
    const choices = screen.getByRole('region', { name: 'Shall we let it rest for a bit?' });
    const first = within(choices).getAllByRole('button')[0];
    expect(document.activeElement).toBe(first);
    expect(first?.textContent).toMatch(/^In an hour/);
    await expectAccessible(container);
    press('Escape');
    expect(screen.queryByRole('region', { name: /let it rest/ })).toBeNull();
    expect(actions.leave).not.toHaveBeenCalled();
    fireEvent.click(button(/^Not now/));
    fireEvent.click(button(/^In an hour/));
    const until = actions.putAside.mock.calls[0]?.[0] ?? '';
    expect(Math.abs(Date.parse(until) - Date.now() - 60 * 60_000)).toBeLessThan(5_000);
  });

  it('is not there where there is no complaint to answer', () => {
    const { actions } = show(ticket({ complaint: { value: false, by: 'reading', because: [] } }));
    press('l');
    expect(screen.queryByRole('region', { name: /let it rest/ })).toBeNull();
    expect(actions.putAside).not.toHaveBeenCalled();
  });

  it('set, leaves the ticket at rest, and says gently until when', async () => {
    const { actions, container, again } = show(ticket({ later: { ...NONE, aside: PAUSE } }));
    expect(container.textContent).toMatch(/Put aside until .*Nothing gets lost/);
    expect(screen.queryByRole('region', { name: 'Steps' })).toBeNull();
    press('1');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(actions.insert).not.toHaveBeenCalled();
    fireEvent.click(button('A little longer'));
    fireEvent.click(button(/^In a day/));
    expect(actions.putAside).toHaveBeenCalledOnce();
    fireEvent.click(button('Take it up again'));
    expect(actions.takeUp).toHaveBeenCalledOnce();
    await expectAccessible(container);
    // Nothing was opened or closed unseen.
    again(ticket());
    expect(button(/Listen/).getAttribute('aria-expanded')).toBe('true');
  });

  it('asks when the time has come, with the steps at hand', () => {
    const { container } = show(ticket({ later: { ...NONE, aside: { ...PAUSE, due: true } } }));
    expect(container.textContent).toContain('Ready for it now?');
    expect(button(/Listen/)).toBeTruthy();
  });
});

describe('call instead', () => {
  it('gives five lines for the call, and the note field for what was said', async () => {
    const { container } = show();
    press('t');
    const guide = screen.getByRole('region', { name: 'Before you call' });
    expect(within(guide).getAllByRole('listitem')).toHaveLength(5);
    await expectAccessible(container);
    fireEvent.click(within(guide).getByRole('button', { name: /Write down/ }));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('');
    fireEvent.click(button('Close the guide'));
    expect(screen.queryByRole('region', { name: 'Before you call' })).toBeNull();
  });
});

describe('rereading', () => {
  const parting = (later = NONE) =>
    ticket({
      answers: { ...NO_ANSWERS, ownShare: false, smallEffort: false, keep: false, path: 'part' },
      advice: { path: 'part', reason: 'three-no-difficult-before', mustConfirm: true },
      reply: { ...ticket().reply, path: 'save-repeated', awaitsConfirmation: true },
      later,
    });

  it('in an hour is offered beside the confirmation, once', () => {
    const { actions, again } = show(parting());
    press('3');
    fireEvent.click(button('Reread it in an hour first'));
    expect(actions.rereadLater).toHaveBeenCalledOnce();
    again(parting({ ...NONE, reread: PAUSE }));
    expect(screen.queryByRole('button', { name: 'Reread it in an hour first' })).toBeNull();
    fireEvent.click(button('I’ve reread it'));
    expect(actions.rereadDone).toHaveBeenCalledOnce();
  });
});

describe('a follow-up that was finished', () => {
  const done = followUp('f1', { doneAt: '2026-11-21T10:00:00.000Z' });
  const asked = (lesson: string) =>
    ticket({ followUps: [{ ...done, lesson }], later: { ...NONE, asking: 'f1' } });

  it('asks how it ended and what was learned', async () => {
    const { actions, container, again } = show(asked(''));
    fireEvent.click(screen.getByRole('radio', { name: 'Felt heard' }));
    expect(actions.tellFollowUp).toHaveBeenCalledWith('f1', { outcome: 'heard' });
    fireEvent.input(screen.getByRole('textbox', { name: 'What should we do better?' }), {
      target: { value: 'Call sooner' },
    });
    expect(actions.tellFollowUp).toHaveBeenLastCalledWith('f1', { lesson: 'Call sooner' });
    again(asked('Call sooner'));
    await expectAccessible(container);
    fireEvent.click(button('Communication'));
    expect(actions.noteLesson).toHaveBeenCalledWith('communication', 'Call sooner');
    // Pressed once, it is not offered again.
    expect(screen.queryByRole('button', { name: 'Communication' })).toBeNull();
    fireEvent.click(button('That’s all'));
    expect(actions.endTelling).toHaveBeenCalledOnce();
  });

  it('says at once when what was told could not be kept', () => {
    const later = { ...NONE, asking: 'f1', state: 'failed', problem: 'store-full' } as const;
    const { container } = show(ticket({ followUps: [done], later }));
    expect(container.querySelector('.told .save-mark-failed')?.textContent).toContain('Not saved');
  });

  it('shows its end later on, and asks no more', () => {
    const { container } = show(ticket({ followUps: [{ ...done, outcome: 'stayed' }] }));
    expect(container.querySelector('.follow-ups')?.textContent).toContain('Stayed');
    expect(screen.queryByRole('radio', { name: 'Felt heard' })).toBeNull();
  });

  it('is not what was put aside, here or beside another ticket', () => {
    const pause = { kind: 'not-now', dueAt: PAUSE.until, dueOn: '2026-11-21' } as const;
    const { container } = show(
      ticket({
        followUps: [
          followUp('p1', pause),
          followUp('p2', { ...pause, ticketKey: 'other', subject: 'Tweede mail' }),
        ],
      }),
    );
    expect(container.querySelectorAll('.follow-up')).toHaveLength(1);
    expect(container.textContent).toMatch(/Put aside until.*Tweede mail/);
    expect(container.textContent).not.toContain('Promised for');
  });
});

describe('an improvement', () => {
  const fields = {
    id: 'n1',
    kind: 'delivery',
    title: '',
    expected: 'In one piece',
    meant: '',
    where: '',
  } as const;

  it('is offered where the own share is yes, and nowhere else', () => {
    const { actions, again } = show(ticket());
    expect(screen.queryByRole('region', { name: 'What can we do better?' })).toBeNull();
    expect(actions.loadImprovements).not.toHaveBeenCalled();
    again(answeredTicket());
    fireEvent.click(screen.getByRole('radio', { name: 'Delivery' }));
    expect(actions.chooseImprovement).toHaveBeenCalledWith('delivery');
    expect(actions.loadImprovements).toHaveBeenCalledOnce();
  });

  it('is written in a few fields, or is one of those noted before', async () => {
    const { actions, container } = show(
      answeredTicket({
        improving: {
          linked: [improvement('i2', { title: 'Sneller antwoorden' })],
          alike: [improvement('i1')],
          draft: fields,
          state: 'saved',
          problem: null,
        },
      }),
    );
    const form = screen.getByRole('region', { name: 'What can we do better?' });
    const expected = within(form).getByRole('textbox', { name: 'What did they expect?' });
    expect((expected as HTMLTextAreaElement).value).toBe('In one piece');
    fireEvent.input(within(form).getByRole('textbox', { name: 'In one line' }), {
      target: { value: 'Boxes' },
    });
    expect(actions.changeImprovement).toHaveBeenCalledWith({ title: 'Boxes' });
    fireEvent.click(
      within(form).getByRole('button', { name: /Theepotten in een dubbele doos.*3 complaints/ }),
    );
    expect(actions.linkImprovement).toHaveBeenCalledWith('i1', true);
    fireEvent.click(within(form).getByRole('button', { name: 'Doesn’t go with “Sneller antwoorden”' }));
    expect(actions.linkImprovement).toHaveBeenLastCalledWith('i2', false);
    await expectAccessible(container);
  });
});

describe('the help', () => {
  it('names the keys', () => {
    const { container } = show();
    press('?');
    const keys = [...container.querySelectorAll('.keys > div')].map((row) => row.textContent);
    expect(keys).toEqual(expect.arrayContaining(['Lnot now', 'Tcall instead']));
  });
});
