/** What takes something away takes one thing away: whoever presses twice lands on nothing that takes the next. */
import { fireEvent, render, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InboxList } from '@/components/options/inboxes/InboxList.tsx';
import { OwnAddresses } from '@/components/options/inboxes/OwnAddresses.tsx';
import { Recipes } from '@/components/options/inboxes/Recipes.tsx';
import { Options } from '@/components/options/Options.tsx';
import { TemplateRow } from '@/components/options/templates/TemplateRow.tsx';
import { keepFocus } from '@/components/shared/keepFocus.ts';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { optionsActions, sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { customers, dossier, openCustomer } from './customer-models.ts';
import { answeredTicket, followUp, improvement, note, options, sidebar, TODAY, templates } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();
beforeEach(() => {
  // jsdom forgets that its window has focus when the focused element goes.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface ListProps<Item> {
  all: readonly Item[];
  remove(item: Item): void;
}

/** A list that what is removed is gone from, on a page that keeps the focus. */
function Kept<Item>({
  from,
  draw,
}: {
  from: readonly Item[];
  draw(props: ListProps<Item>): ComponentChildren;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(from);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return (
    <div ref={root} data-left={all.length}>
      <button type="button">Before</button>
      {draw({ all, remove: (item) => setAll((now) => now.filter((one) => one !== item)) })}
      <button type="button">After</button>
    </div>
  );
}

const inSidebar = (of: Partial<TicketModel>, act: Partial<SidebarActions>) => (
  <Sidebar
    model={sidebar({ page: { kind: 'ticket', ticket: answeredTicket(of) } })}
    actions={{ ...sidebarActions(), ...act }}
  />
);
const inOptions = (of: Partial<OptionsModel>, act: Partial<OptionsActions>) => (
  <Options model={options(of)} actions={{ ...optionsActions(), ...act }} />
);
function kept<Item>(from: readonly Item[], draw: (props: ListProps<Item>) => ComponentChildren) {
  return () => <Kept from={from} draw={draw} />;
}

const base = answeredTicket();
const OWN = options().own?.[0]?.addresses ?? [];
const NOTES = base.notes.items;
const IMPROVEMENTS = [
  improvement('i1'),
  improvement('i2', { title: 'Sneller antwoorden' }),
  improvement('i3', { title: 'Kaartje erbij' }),
];
const FOLLOW_UPS = ['f1', 'f2', 'f3'].map((id) => followUp(id, { subject: id, ticketKey: 'other' }));
const PAUSES = FOLLOW_UPS.map((one) => ({ ...one, kind: 'not-now' as const }));
const byId = <Item extends { id: string }>(all: readonly Item[], id: string) =>
  all.find((one) => one.id === id) as Item;

/** What removes, what draws it, and what the focus then is on. */
const LISTS: [string, RegExp, () => ComponentChildren, string][] = [
  [
    'notes beside a ticket',
    /^Delete: Note/,
    kept(NOTES, ({ all, remove }) =>
      inSidebar({ notes: { ...base.notes, items: [...all] } }, { removeNote: (id) => remove(byId(all, id)) }),
    ),
    'Edit: Note',
  ],
  [
    'notes on a customer’s page',
    /^Delete: Note/,
    kept(dossier().notes, ({ all, remove }) =>
      inOptions(
        {
          place: { room: 'customers', id: 'c1' },
          customers: customers({ open: openCustomer(dossier({ notes: [...all] })) }),
        },
        { customers: { ...optionsActions().customers, removeNote: (id) => remove(byId(all, id)) } },
      ),
    ),
    'Edit: Note',
  ],
  [
    'parts of a reply',
    /^Leave out: /,
    kept(base.reply.parts, ({ all, remove }) =>
      inSidebar(
        { reply: { ...base.reply, parts: [...all] } },
        {
          editPart: (slot) => {
            const part = all.find((one) => one.slot === slot);
            if (part) remove(part);
          },
        },
      ),
    ),
    'Write it yourself: ',
  ],
  [
    'points',
    /^Not a point: /,
    kept([...base.points, { text: 'Derde', mark: null, own: true }], ({ all, remove }) =>
      inSidebar(
        { points: [...all] },
        {
          removePoint: (text) => {
            const point = all.find((one) => one.text === text);
            if (point) remove(point);
          },
        },
      ),
    ),
    '<li>',
  ],
  [
    'feelings',
    /^Not (frustrated|disappointed)/,
    kept(['disappointed', 'frustrated'] as const, ({ all, remove }) =>
      inSidebar(
        {
          answers: {
            ...base.answers,
            rejected: (['disappointed', 'frustrated'] as const).filter((one) => !all.includes(one)),
          },
        },
        { removeFeeling: (feeling) => remove(feeling as (typeof all)[number]) },
      ),
    ),
    'Another feeling',
  ],
  [
    'follow-ups',
    /^Remove the follow-up/,
    kept(FOLLOW_UPS, ({ all, remove }) =>
      inSidebar({ followUps: [...all] }, { removeFollowUp: (id) => remove(byId(all, id)) }),
    ),
    'Another day',
  ],
  [
    'follow-ups with nothing but a box',
    /^Remove the follow-up/,
    kept(PAUSES, ({ all, remove }) =>
      inSidebar({ followUps: [...all] }, { removeFollowUp: (id) => remove(byId(all, id)) }),
    ),
    '<li>',
  ],
  [
    'improvements beside a ticket',
    /^Doesn’t go with/,
    kept(IMPROVEMENTS, ({ all, remove }) =>
      inSidebar(
        { improving: { ...base.improving, linked: [...all] } },
        { linkImprovement: (id) => remove(byId(all, id)) },
      ),
    ),
    'Goes with',
  ],
  [
    'improvements',
    /^Remove /,
    kept(IMPROVEMENTS, ({ all, remove }) =>
      inOptions(
        {
          place: { room: 'improvements', id: null },
          improvements: {
            ...options().improvements,
            all: [...all],
            look: { ...options().improvements.look, view: 'list' },
          },
        },
        { removeImprovement: (id) => remove(byId(all, id)) },
      ),
    ),
    'Change ',
  ],
  [
    'templates',
    /^Delete /,
    kept(templates(), ({ all, remove }) => (
      <ul>
        {all.map((one) => (
          <TemplateRow
            key={one.id}
            id={one.id}
            template={one}
            use={undefined}
            prefix=";"
            today={TODAY}
            onOpen={() => undefined}
            onRemove={() => remove(one)}
          />
        ))}
      </ul>
    )),
    'Retour in tien dagen',
  ],
  [
    'taught inboxes',
    /^Forget /,
    kept(options().recipes ?? [], ({ all, remove }) => (
      <Recipes
        recipes={[...all]}
        today={TODAY}
        file="{}"
        onRemove={(id) => remove(all.find(({ recipe }) => recipe.id === id) as (typeof all)[number])}
        onImport={() => undefined}
      />
    )),
    '<li>',
  ],
  [
    'inboxes',
    /^Remove /,
    kept(options().inboxes ?? [], ({ all, remove }) => (
      <InboxList
        inboxes={[...all]}
        onRemove={(pattern) => remove(all.find((one) => one.pattern === pattern) as (typeof all)[number])}
      />
    )),
    '<li>',
  ],
  [
    'own addresses',
    /isn’t ours/,
    kept(OWN, ({ all, remove }) => (
      <OwnAddresses
        inboxes={[{ site: 'https://mail.google.com', host: 'mail.google.com', addresses: [...all] }]}
        onSay={(_, address) => remove(all.find((one) => one.address === address) as (typeof all)[number])}
      />
    )),
    '<li>',
  ],
];

describe('a press that takes something away', () => {
  const removers = (name: RegExp) =>
    [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
      name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
  const press = () => {
    const at = document.activeElement;
    if (at instanceof HTMLButtonElement) fireEvent.click(at);
  };
  const left = () => Number(document.querySelector<HTMLElement>('[data-left]')?.dataset.left);
  const landed = () => {
    const at = document.activeElement;
    return at?.tagName === 'LI' ? '<li>' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '');
  };

  it.each(LISTS)('takes one of the %s, pressed twice', async (_, name, List, on) => {
    const { container } = render(<List />);
    if (removers(name).length === 0) {
      // Folded away in its step.
      const steps = [...document.querySelectorAll<HTMLElement>('.step-head button')];
      const step = steps.find(({ textContent }) => textContent?.includes('Empathise'));
      if (step) fireEvent.click(step);
    }
    const before = removers(name);
    expect(before.length).toBeGreaterThan(1);
    const all = left();
    before[0]?.focus();
    press();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(landed()).toContain(on);
    expect(document.activeElement?.matches('[data-removes], input')).toBe(false);
    await expectAccessible(container);
    press();
    await Promise.resolve();
    expect(left()).toBe(all - 1);
  });

  it('stays in the list after its last one', async () => {
    const [, name, List] = LISTS.find(([list]) => list === 'templates') as (typeof LISTS)[number];
    render(<List />);
    removers(name).at(-1)?.focus();
    press();
    await waitFor(() => expect(document.activeElement?.closest('li')).not.toBeNull());
    expect(document.activeElement?.matches('[data-removes]')).toBe(false);
  });

  it('leads to a note still to be written after the only one', async () => {
    const Only = kept([note('9', 'Een')], ({ all, remove }) =>
      inSidebar({ notes: { ...base.notes, items: [...all] } }, { removeNote: (id) => remove(byId(all, id)) }),
    );
    render(<Only />);
    removers(/^Delete: Note/)[0]?.focus();
    press();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });

  it('leads to it on the customer’s page, too', async () => {
    const Only = kept(dossier().notes.slice(0, 1), ({ all, remove }) =>
      inOptions(
        {
          place: { room: 'customers', id: 'c1' },
          customers: customers({ open: openCustomer(dossier({ notes: [...all] })) }),
        },
        { customers: { ...optionsActions().customers, removeNote: (id) => remove(byId(all, id)) } },
      ),
    );
    render(<Only />);
    removers(/^Delete: Note/)[0]?.focus();
    press();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});
