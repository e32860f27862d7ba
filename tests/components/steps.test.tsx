import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Empathise } from '@/components/sidebar/Empathise.tsx';
import { Listen } from '@/components/sidebar/Listen.tsx';
import { Triage } from '@/components/sidebar/Triage.tsx';
import type { TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, NO_ANSWERS, point, READING, TODAY, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

describe('listen', () => {
  const show = (change: Partial<TicketModel> = {}) => {
    const actions = sidebarActions();
    return { actions, ...render(<Listen ticket={ticket(change)} actions={actions} />) };
  };

  it('marks a point', async () => {
    const { actions, container } = show();
    const group = screen.getByRole('radiogroup', { name: /barst aan$/ });
    fireEvent.click(within(group).getByRole('radio', { name: 'Partly' }));
    expect(actions.markPoint).toHaveBeenCalledWith(READING.points[0]?.text, 'partly');
    await expectAccessible(container);
  });

  it('takes a mark away by choosing it again, or by Delete', () => {
    const { actions } = show({ points: [point('Te laat', { mark: 'true' })] });
    const radio = screen.getByRole('radio', { name: 'True' });
    fireEvent.click(radio);
    fireEvent.keyDown(radio, { key: 'Delete' });
    expect(actions.markPoint.mock.calls).toEqual([
      ['Te laat', null],
      ['Te laat', null],
    ]);
  });

  it('keeps a point of the person’s own when its mark is chosen again', () => {
    const { actions } = show({ points: [point('Te laat', { mark: 'true', own: true })] });
    fireEvent.click(screen.getByRole('radio', { name: 'True' }));
    expect(actions.markPoint).not.toHaveBeenCalled();
  });

  it('removes what is no point', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: /^Not a point: Ik heb vorige week/ }));
    expect(actions.removePoint).toHaveBeenCalledWith(READING.points[1]?.text);
  });

  it('adds a point on Enter, trimmed, and empties the field', () => {
    const { actions } = show();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a point' });
    fireEvent.input(field, { target: { value: '  Geen kaartje  ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.addPoint).toHaveBeenCalledWith('Geen kaartje');
    expect(field.value).toBe('');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.addPoint).toHaveBeenCalledOnce();
  });

  it('offers their own words for what they expected, while nothing is written', () => {
    const { actions, rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: /^Use “dat jullie/ }));
    expect(actions.answer).toHaveBeenCalledWith({ expected: 'dat jullie hem goed zouden inpakken' });
    rerender(
      <Listen ticket={ticket({ answers: { ...NO_ANSWERS, expected: 'Een hele pot' } })} actions={actions} />,
    );
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What did Marieke expect?' }).value).toBe(
      'Een hele pot',
    );
  });

  it('does not lose a letter to a late echo of what was typed before', () => {
    const { actions, rerender } = show();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /expect/ });
    for (const value of ['a', 'ab', 'abc']) fireEvent.input(field, { target: { value } });
    rerender(<Listen ticket={ticket({ answers: { ...NO_ANSWERS, expected: 'ab' } })} actions={actions} />);
    expect(field.value).toBe('abc');
    rerender(
      <Listen
        ticket={ticket({ answers: { ...NO_ANSWERS, expected: 'from elsewhere' } })}
        actions={actions}
      />,
    );
    expect(field.value).toBe('from elsewhere');
  });

  it('copies an order number, each shown once', () => {
    const number = { text: '20418', start: 0 };
    const { actions } = show({ reading: { ...READING, orderNumbers: [number, number] } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy Order 20418' }));
    expect(actions.copy).toHaveBeenCalledWith('20418');
  });

  const links = () =>
    screen
      .queryAllByRole<HTMLAnchorElement>('link')
      .map(({ href, target, rel, textContent }) => [href, target, rel, textContent]);

  it('opens an order in the shop, where its address is known, in a new tab that learns nothing of this one', async () => {
    const { container } = show({ orderLink: 'https://shop.example/admin?q={order}' });
    expect(links()).toEqual([['https://shop.example/admin?q=20418', '_blank', 'noopener noreferrer', '']]);
    screen.getByRole('link', { name: 'Open order 20418 in your shop (new tab)' });
    await expectAccessible(container);
  });

  it('has no link for an order without an address', () => {
    show();
    expect(links()).toEqual([]);
  });

  it('leads to each carrier that a parcel may be with, with the postcode where it is known', async () => {
    const trackingNumbers = [
      { text: '3SABCD1234567', start: 0 },
      { text: '05212345678901', start: 0 },
      { text: 'ONBEKEND-1', start: 0 },
    ];
    const newest = 'Stuur het naar Kerkstraat 4, 3511 AB Utrecht';
    const { container } = show({ reading: { ...READING, newest, orderNumbers: [], trackingNumbers } });
    expect(links().map(([href, , , text]) => [text, href])).toEqual([
      ['PostNL', 'https://jouw.postnl.nl/track-and-trace/3SABCD1234567-NL-3511AB'],
      ['DPD', 'https://tracking.dpd.de/parcelstatus?query=05212345678901'],
      ['GLS', 'https://www.gls-info.nl/tracking?parcelNo=05212345678901&zipcode=3511AB'],
    ]);
    screen.getByRole('link', { name: 'Follow parcel 05212345678901 at DPD (new tab)' });
    await expectAccessible(container);
  });

  it('names what the customer sent along, as text', async () => {
    const { container } = show({ attachments: ['kapot.jpg', '<b>factuur</b>.pdf'] });
    expect(container.querySelector('.attached')?.textContent).toBe('Attached: kapot.jpg, <b>factuur</b>.pdf');
    await expectAccessible(container);
  });

  it('says nothing of files where there are none', () => {
    const { container } = show();
    expect(container.textContent).not.toContain('Attached');
  });
});

describe('empathise', () => {
  const show = (change: Partial<TicketModel> = {}) => {
    const actions = sidebarActions();
    const written = { notes: 0 };
    const view = render(
      <Empathise ticket={ticket(change)} actions={actions} onWriteNote={() => (written.notes += 1)} />,
    );
    return { actions, written, ...view };
  };

  it('suggests what it read, with the words, and lets one be chosen', async () => {
    const { actions, container } = show();
    const radio = screen.getByRole('radio', { name: 'Disappointed' });
    const words = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toContain('echt jammer');
    fireEvent.click(radio);
    expect(actions.answer).toHaveBeenCalledWith({ feeling: 'disappointed' });
    await expectAccessible(container);
  });

  it('keeps the others behind one click, but not the one that was chosen', () => {
    const { container, rerender, actions } = show();
    expect(container.querySelector('details')?.open).toBe(false);
    const hurt = ticket({ answers: { ...NO_ANSWERS, feeling: 'hurt' } });
    rerender(<Empathise ticket={hurt} actions={actions} onWriteNote={() => {}} />);
    expect(container.querySelector('details')?.open).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Hurt' }).checked).toBe(true);
  });

  it('does not suggest again what was rejected', () => {
    const { actions, container } = show({ answers: { ...NO_ANSWERS, rejected: ['frustrated'] } });
    expect(container.querySelectorAll('.feeling')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Not disappointed' }));
    expect(actions.removeFeeling).toHaveBeenCalledWith('disappointed');
  });

  it('guesses nothing where it read nothing', () => {
    const { container } = show({ reading: { ...READING, feelings: [] } });
    expect(container.textContent).toContain('I can’t tell from the words.');
    expect(container.querySelector('details')?.open).toBe(true);
  });

  it('sends the private question to the notes, never to the reply', () => {
    const { written, actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Write it in a note' }));
    expect(written.notes).toBe(1);
    expect(actions.editReply).not.toHaveBeenCalled();
  });
});

describe('triage', () => {
  const show = (shown: TicketModel) => {
    const actions = sidebarActions();
    return { actions, ...render(<Triage today={TODAY} ticket={shown} actions={actions} />) };
  };
  const answer = (question: RegExp, choice: string) =>
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: choice }),
    );

  it('asks the three questions, and each can be left open again', async () => {
    const { actions, container } = show(ticket({ answers: { ...NO_ANSWERS, keep: true } }));
    answer(/play a part/, 'Yes');
    answer(/small effort/, 'No');
    const keep = screen.getByRole('radiogroup', { name: 'Do we want to keep Marieke?' });
    const yes = within(keep).getByRole('radio', { name: 'Yes', description: 'Choose again to take it away' });
    fireEvent.click(yes, { detail: 2 });
    expect(actions.answer).toHaveBeenCalledTimes(2);
    fireEvent.click(yes, { detail: 1 });
    expect(actions.answer.mock.calls).toEqual([
      [{ ownShare: true }],
      [{ smallEffort: false }],
      [{ keep: null }],
    ]);
    // Nothing appears beside an answer that would push it aside.
    expect(container.querySelectorAll('.question button')).toHaveLength(0);
    await expectAccessible(container);
  });

  it('says where "difficult before" comes from, and takes another word for it', () => {
    const { actions, container, rerender } = show(ticket());
    expect(container.textContent).toContain('You may skip this. Going by earlier contact: no.');
    answer(/difficult with them before/, 'Yes');
    expect(actions.answer).toHaveBeenCalledWith({ difficultBefore: true });
    const own = ticket({
      difficult: { value: true, by: 'person' },
      answers: { ...NO_ANSWERS, difficultBefore: true },
    });
    rerender(<Triage today={TODAY} ticket={own} actions={actions} />);
    expect(container.textContent).toContain('Your own word.');
  });

  it('gives its advice in one sentence with the reason, where assistive technology hears it change', () => {
    show(answeredTicket());
    const advice = screen.getByText('Work on the relationship.').closest('[role=status]');
    expect(advice?.textContent).toContain(
      'Because you played a part in it, something small can solve it and you want to keep Marieke.',
    );
  });

  it('names only the answers that were yes, and what was difficult', () => {
    const { container } = show(
      answeredTicket({
        answers: { ...NO_ANSWERS, ownShare: false, smallEffort: false, keep: true },
        advice: { path: 'save-repeated', reason: 'some-yes-difficult-before', mustConfirm: false },
      }),
    );
    expect(container.textContent).toContain(
      'Because you want to keep Marieke. It has been difficult before, though.',
    );
  });

  it('gives no advice before a question was answered', () => {
    const { container } = show(ticket());
    const advice = container.querySelector('.notice');
    expect(advice?.textContent).toBe('Advice: Answer the questions and I’ll give my advice.');
  });

  it('takes a path against the advice, says so, and finds the way back', () => {
    const { actions, container, rerender } = show(answeredTicket());
    answer(/How to reply/, 'Ask first Thank them, say what you understood, ask what you don’t know yet.');
    expect(actions.answer).toHaveBeenCalledWith({ path: 'ask-first' });
    const chosen = answeredTicket();
    chosen.answers = { ...chosen.answers, path: 'ask-first' };
    rerender(<Triage today={TODAY} ticket={chosen} actions={actions} />);
    expect(container.textContent).toContain('Your choice: Ask first.');
    fireEvent.click(screen.getByRole('button', { name: 'Follow the advice' }));
    expect(actions.answer).toHaveBeenLastCalledWith({ path: null });
  });

  it('asks before it parts', () => {
    const waiting = ticket();
    waiting.reply = { ...waiting.reply, awaitsConfirmation: true };
    const { actions } = show(waiting);
    expect(screen.getByText('Say goodbye to Marieke?')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'No, not yet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, say goodbye kindly' }));
    expect(actions.confirmPart.mock.calls).toEqual([[false], [true]]);
  });

  it('lets a confirmed parting be taken back', () => {
    const parting = ticket({ answers: { ...NO_ANSWERS, path: 'part', partConfirmed: true } });
    parting.reply = { ...parting.reply, path: 'part' };
    const { actions } = show(parting);
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(actions.confirmPart).toHaveBeenCalledWith(false);
  });
});
