import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Keys } from '@/components/shared/keys.ts';
import { Reply } from '@/components/sidebar/Reply.tsx';
import type { StepName } from '@/lib/method/types.ts';
import type { ReplyModel, ReplyStatus, TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, TODAY, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<ReplyModel> = {}, base: TicketModel = answeredTicket(), mac = false) {
  const actions = sidebarActions();
  const onOpenStep = vi.fn<(step: StepName) => void>();
  const shown = { ...base, reply: { ...base.reply, ...change } };
  const view = render(
    <Keys.Provider value={{ changed: {}, mac }}>
      <Reply
        ticket={shown}
        today={TODAY}
        mac={mac}
        insertRef={{ current: null }}
        onOpenStep={onOpenStep}
        actions={actions}
      />
    </Keys.Provider>,
  );
  return { actions, onOpenStep, ...view };
}

describe('the suggested reply', () => {
  it('shows every part, with what comes from this ticket marked', async () => {
    const { container } = show();
    const text = screen.getByRole('region', { name: 'Suggested reply' });
    expect(text.textContent).toContain('Dag Marieke,');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'de theepot uit bestelling 20418',
      'donderdag 26 november',
    ]);
    await expectAccessible(container);
  });

  it('marks nothing twice, and nothing that is not there', () => {
    const { container } = show({
      parts: [
        {
          slot: 'remedy',
          text: 'a b a b',
          marks: ['a', 'a', 'a b', 'zzz', ''],
          alternatives: false,
          own: false,
        },
      ],
    });
    expect(container.querySelector('.reply-part p')?.textContent).toBe('a b a b');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['a', 'a']);
  });

  it('is in the reply’s language for whoever reads it aloud', () => {
    const { container } = show({ language: 'en' });
    expect(container.querySelector('.reply-part p')?.getAttribute('lang')).toBe('en');
  });

  it('offers another sentence where there is one', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Another sentence for: the solution' }));
    expect(actions.anotherSentence).toHaveBeenCalledWith('remedy');
    expect(screen.queryByRole('button', { name: 'Another sentence for: closing' })).toBeNull();
  });

  it('lists what it left out, and each leads to where it is answered', () => {
    const { onOpenStep, container } = show({
      dropped: [
        { slot: 'feeling', needs: 'feeling' },
        { slot: 'share', needs: 'own-share' },
        { slot: 'strain', needs: 'first-name' },
      ],
    });
    expect(container.textContent).toContain('Left out: 3 sentences');
    fireEvent.click(screen.getByRole('button', { name: 'choose a feeling' }));
    fireEvent.click(screen.getByRole('button', { name: 'say whether you played a part' }));
    expect(onOpenStep.mock.calls).toEqual([['empathise'], ['triage']]);
    expect(screen.queryByRole('button', { name: 'no first name in the message' })).toBeNull();
  });

  it('tells what a sentence lacks from a sentence left out', async () => {
    const { actions, container } = show({
      dropped: [
        { slot: 'remedy', needs: 'remedy-date' },
        { slot: 'greeting', needs: 'first-name' },
      ],
    });
    expect(container.textContent).toContain('Still to fill in: a date · a first name');
    expect(container.textContent).not.toContain('Left out');
    fireEvent.click(screen.getByRole('button', { name: 'a date' }));
    expect(document.activeElement).toBe(screen.getByLabelText('When?'));
    expect(actions.openOptions).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('says plainly that the agent’s name is missing, and where to fill it in', () => {
    const { actions, container } = show({ dropped: [{ slot: 'closing', needs: 'agent-name' }] });
    expect(container.querySelector('.notice')?.textContent).toContain('The reply still lacks your name.');
    expect(container.textContent).not.toContain('Left out');
    fireEvent.click(screen.getByRole('button', { name: 'Fill in your name' }));
    expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith({ room: 'settings', at: 'shop' });
  });
});

describe('a paragraph', () => {
  it('is written by hand in its place, and the focus comes back', async () => {
    const { actions, container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Write it yourself: the solution' }));
    const field = screen.getByRole('textbox', { name: 'Write it yourself: the solution' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Ik breng hem zelf.' } });
    expect(actions.editPart).toHaveBeenCalledWith('remedy', 'Ik breng hem zelf.');
    await expectAccessible(container);
    fireEvent.keyDown(field, { key: 'Escape' });
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('[data-slot]')?.getAttribute('data-slot')).toBe('remedy'),
    );
  });

  it('is left out, and put back', () => {
    const { actions } = show({ leftOut: ['feeling'] });
    fireEvent.click(screen.getByRole('button', { name: 'Leave out: the solution' }));
    expect(actions.editPart).toHaveBeenLastCalledWith('remedy', null);
    fireEvent.click(screen.getByRole('button', { name: /^put back/ }));
    expect(actions.editPart).toHaveBeenLastCalledWith('feeling', undefined);
  });

  it('in the person’s words can be composed afresh', () => {
    const { parts } = answeredTicket().reply;
    const { actions } = show({ parts: parts.map((part) => ({ ...part, own: part.slot === 'remedy' })) });
    fireEvent.click(screen.getByRole('button', { name: 'Compose afresh: the solution' }));
    expect(actions.editPart).toHaveBeenCalledWith('remedy', undefined);
  });
});

describe('what is missing', () => {
  it('is asked in place: a first name', () => {
    const { actions } = show({ dropped: [{ slot: 'greeting', needs: 'first-name' }] });
    fireEvent.click(screen.getByRole('button', { name: /a first name/ }));
    const field = screen.getByRole('textbox', { name: /a first name/ });
    fireEvent.input(field, { target: { value: 'Marieke' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.nameCustomer).toHaveBeenCalledWith('Marieke');
  });

  it('is asked in place: an amount', () => {
    const base = answeredTicket();
    const answers = { ...base.answers, remedy: 'partial-refund' as const };
    const dropped = [{ slot: 'remedy' as const, needs: 'amount' as const }];
    const { actions } = show({ dropped }, { ...base, answers });
    fireEvent.click(screen.getByRole('button', { name: 'an amount' }));
    const field = screen.getByRole('textbox', { name: 'How much?' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: '€ 5' } });
    expect(actions.answer).toHaveBeenCalledWith({ amount: '€ 5' });
  });
});

describe('the choices', () => {
  it('change path, language, register, remedy and day', () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'How' }), { target: { value: 'ask-first' } });
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Formal: u' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'What you’ll do' }), {
      target: { value: 'refund' },
    });
    fireEvent.change(screen.getByLabelText('When?'), { target: { value: '2026-11-30' } });
    expect(actions.answer.mock.calls.map(([change]) => change)).toEqual([
      { path: 'ask-first' },
      { language: 'en' },
      { register: 'formal' },
      { remedy: 'refund' },
      { remedyOn: '2026-11-30' },
    ]);
  });

  it('have no register in English and no remedy on a path without one', () => {
    show({ language: 'en', remedies: [] });
    expect(screen.queryByRole('radiogroup', { name: 'Form of address' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'What you’ll do' })).toBeNull();
  });

  it('can take remedy and day away again', () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'What you’ll do' }), { target: { value: 'none' } });
    fireEvent.change(screen.getByLabelText('When?'), { target: { value: '' } });
    expect(actions.answer.mock.calls).toEqual([[{ remedy: null }], [{ remedyOn: null }]]);
  });
});

describe('a day that has passed', () => {
  it('is said at the field, until another one is chosen', async () => {
    const base = answeredTicket();
    base.answers = { ...base.answers, remedyOn: '2026-11-20' };
    const { container } = show({}, base);
    const field = screen.getByLabelText('When?', { selector: '[aria-invalid]' });
    expect(container.textContent).toContain('That day has passed.');
    await expectAccessible(container);
    fireEvent.change(field, { target: { value: TODAY } });
    expect(container.textContent).not.toContain('That day has passed.');
  });
});

describe('editing', () => {
  it('starts on request', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    expect(actions.startEditing).toHaveBeenCalledOnce();
  });

  it('keeps the person’s own text until they ask for a fresh one', async () => {
    const { actions, container } = show({ edited: 'Mijn tekst' });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Suggested reply' });
    expect(field.value).toBe('Mijn tekst');
    fireEvent.input(field, { target: { value: 'Mijn tekst!' } });
    expect(actions.editReply).toHaveBeenCalledWith('Mijn tekst!');
    expect(container.textContent).toContain('the choices above no longer do anything');
    expect(container.querySelectorAll('.choices :is(select, input):enabled')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Compose again' }));
    expect(actions.composeAgain).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('inserting', () => {
  it('inserts and copies', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.insert).toHaveBeenCalledOnce();
    expect(actions.copyReply).toHaveBeenCalledOnce();
  });

  it('names its key as the keyboard does', () => {
    show({}, answeredTicket(), true);
    expect(screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-keyshortcuts')).toBe(
      'Meta+Enter',
    );
  });

  it('is inserted once by a double click; once it is in, the button says that it would be in twice', () => {
    const { actions, unmount } = show();
    const insert = screen.getByRole('button', { name: 'Insert' });
    fireEvent.click(insert, { detail: 1 });
    fireEvent.click(insert, { detail: 2 });
    expect(actions.insert).toHaveBeenCalledOnce();
    unmount();
    show({ status: 'inserted' });
    expect(screen.getByRole('button', { name: 'Insert again' })).toBeTruthy();
  });

  it('waits while one insertion runs, and has nothing to do without text', () => {
    const { actions, unmount } = show({ status: 'inserting' });
    const insert = screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' });
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(insert);
    expect(actions.insert).not.toHaveBeenCalled();
    unmount();
    show({ parts: [] }, ticket());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' }).disabled).toBe(true);
  });

  it.each<[ReplyStatus, string]>([
    ['inserted', 'Inserted. Read it once more'],
    ['no-editor', 'Press Reply in your mail'],
    ['note-editor', 'internal note'],
    ['other-ticket', 'nothing was inserted'],
    ['changed', 'Check your reply'],
    ['failed', 'nothing in it changed'],
    ['failed-copied', 'paste it with Ctrl+V'],
    ['undone', 'Taken out again'],
    ['edited-since', 'You changed the text since'],
    ['nothing-to-undo', 'nothing left to undo'],
    ['stopped', 'won’t go in any more'],
    ['held', 'Finish typing first'],
  ])('says what became of it: %s', async (status, words) => {
    const { container } = show({ status });
    const said = screen.getAllByRole('status').map((place) => place.textContent);
    expect(said.some((text) => text?.includes(words))).toBe(true);
    await expectAccessible(container);
  });

  it('offers Undo once inserted, and Copy where it failed', () => {
    const { actions, unmount } = show({ status: 'inserted' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undoInsert).toHaveBeenCalledOnce();
    unmount();
    const failed = show({ status: 'failed' });
    const copies = screen.getAllByRole('button', { name: 'Copy' });
    expect(copies).toHaveLength(2);
    fireEvent.click(copies[1] as HTMLElement);
    expect(failed.actions.copyReply).toHaveBeenCalledOnce();
  });

  it('offers to open a reply where that is known, and to wait no longer', () => {
    const { actions, unmount } = show({ status: 'no-editor', canOpen: true });
    expect(screen.getByText(/Shall I open one/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open a reply' }));
    expect(actions.openReply).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(actions.stopWaiting).toHaveBeenCalledOnce();
    unmount();
    const note = show({ status: 'note-editor', canOpen: true });
    expect(screen.queryByRole('button', { name: 'Open a reply' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(note.actions.stopWaiting).toHaveBeenCalledOnce();
    note.unmount();
    const held = show({ status: 'held', canOpen: true });
    expect(screen.queryByRole('button', { name: 'Open a reply' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(held.actions.stopWaiting).toHaveBeenCalledOnce();
  });
});
