import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import { hashOf, type Place } from '@/lib/options/place.ts';
import type { TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, followUp, improvement, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const OWN_SHARE = answeredTicket({
  improving: { linked: [improvement('v1')], alike: [], draft: null, state: 'idle', problem: null },
});

/** What is pressed beside which ticket, and where it leads; `key`: opens the step that it is in. */
const WAYS: readonly { name: string; beside: TicketModel; to: Place; key?: string }[] = [
  { name: 'Settings', beside: ticket(), to: { room: 'settings' } },
  { name: 'Fill in your name', beside: nameless(), to: { room: 'settings', at: 'shop' }, key: '4' },
  { name: 'All follow-ups', beside: ticket({ followUps: [followUp('f1')] }), to: { room: 'follow-ups' } },
  {
    name: 'Goes with “Theepotten in een dubbele doos”',
    beside: OWN_SHARE,
    to: { room: 'improvements', id: 'v1' },
  },
  {
    name: 'Inboxes you taught',
    beside: ticket({ guide: { by: 'recipe', recipeId: 'r1' } }),
    to: { room: 'inboxes', at: 'recipes' },
  },
  {
    name: 'What the tone guard listens for',
    beside: ticket({ draft: { language: 'nl', hints: [], missing: [] } }),
    to: { room: 'settings', at: 'replies' },
  },
  {
    name: 'Always this country? Set it once',
    beside: ticket(),
    to: { room: 'settings', at: 'shop' },
    key: '3',
  },
];

describe('the ways from the sidebar to the options', () => {
  it.each(WAYS)('$name', async ({ name, beside, to, key }) => {
    const actions = sidebarActions();
    const { container } = render(
      <Sidebar model={sidebar({ page: { kind: 'ticket', ticket: beside } })} actions={actions} />,
    );
    if (key) fireEvent.keyDown(document.body, { key });
    // What is folded is no less a button.
    const [button] = screen.getAllByRole('button', { name, hidden: true });
    if (!button) throw new Error('no button');
    fireEvent.click(button);
    expect(actions.openOptions.mock.calls.map(([place]) => hashOf(place))).toEqual([hashOf(to)]);
    await expectAccessible(container);
  });
});

function nameless(): TicketModel {
  const base = ticket();
  return { ...base, reply: { ...base.reply, dropped: [{ slot: 'closing', needs: 'agent-name' }] } };
}
