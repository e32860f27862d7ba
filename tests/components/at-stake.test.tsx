import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Alerts } from '@/components/sidebar/Alerts.tsx';
import { ReplyChoices } from '@/components/sidebar/ReplyChoices.tsx';
import type { TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, READING, TODAY, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const AT_STAKE: TicketModel['atStake'] = [
  { what: 'safety', because: ['gloeiend heet'] },
  { what: 'threats', threat: 'legal', because: ['mijn rechtsbijstand'] },
];

it('what is at stake stands on top with its words, and goes at a press', async () => {
  const actions = sidebarActions();
  const { container } = render(
    <Alerts ticket={ticket({ atStake: AT_STAKE })} today={TODAY} actions={actions} />,
  );
  expect(container.textContent).toContain('Somebody could be in danger: gloeiend heet');
  expect(container.textContent).toContain('Is thinking of legal steps: mijn rechtsbijstand');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Not so: Somebody could be in danger' }));
  expect(actions.rejectReading).toHaveBeenCalledWith('safety');
});

it('the remedy that they ask for is taken over at a press, where one of ours is that', () => {
  const base = answeredTicket();
  const asks = (value: 'refund' | 'apology'): TicketModel => ({
    ...base,
    answers: { ...base.answers, remedy: null },
    reading: { ...READING, askedRemedy: { value, because: ['mijn geld terug'] } },
  });
  const actions = sidebarActions();
  const { rerender, container } = render(
    <ReplyChoices ticket={asks('refund')} today={TODAY} actions={actions} />,
  );
  expect(container.textContent).toContain('Asks for a refund: mijn geld terug');
  fireEvent.click(screen.getByRole('button', { name: 'I’ll do that' }));
  expect(actions.answer).toHaveBeenCalledWith({ remedy: 'refund' });
  rerender(<ReplyChoices ticket={asks('apology')} today={TODAY} actions={actions} />);
  expect(screen.queryByRole('button', { name: 'I’ll do that' })).toBeNull();
});
