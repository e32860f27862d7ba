import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Rights } from '@/components/sidebar/Rights.tsx';
import { noRightsFacts, type RightsFacts, type RightsModel } from '@/lib/method/rights/types.ts';
import { expectAccessible } from './axe.ts';
import { speak, speakEnglish } from './texts.ts';

speakEnglish();

const READ: RightsModel['read'] = [{ value: 'return', because: ['terugsturen'] }];

function show(facts: Partial<RightsFacts> = {}, change: Partial<RightsModel> = {}) {
  const onFacts = vi.fn<(change: Partial<RightsFacts>) => void>();
  const onBasis = vi.fn();
  const model: RightsModel = {
    facts: { ...noRightsFacts(), ...facts },
    country: 'NL',
    read: READ,
    basis: null,
    today: '2026-11-29',
    ...change,
  };
  const view = render(<Rights model={model} onFacts={onFacts} onBasis={onBasis} onCountry={() => {}} />);
  const details = view.container.querySelector('details');
  if (details) details.open = true;
  return { onFacts, onBasis, details, ...view };
}

function card(title: RegExp | string): HTMLElement {
  const item = screen.getByRole('heading', { name: title }).closest('li');
  if (!item) throw new Error('a heading outside a card');
  return item;
}

describe('what the law gives', () => {
  it('is folded at first', () => {
    const { container } = render(
      <Rights
        model={{ facts: noRightsFacts(), country: 'NL', read: [], basis: null, today: '2026-11-29' }}
        onFacts={() => {}}
        onBasis={() => {}}
        onCountry={() => {}}
      />,
    );
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('summary')?.textContent).toBe('What the law gives');
  });

  it('shows the cards of what was read, with its words, article and day of checking', async () => {
    const { container } = show({ receivedOn: '2026-11-20', withdrawnOn: '2026-11-24' });
    expect(screen.getAllByRole('heading')).toHaveLength(4);
    expect(container.querySelector('.quotes')?.textContent).toBe('terugsturen');
    expect(card(/^14 days/).textContent).toContain('art. 6:230o BW · Directive 2011/83/EU');
    expect(screen.getByText(/not legal advice/).textContent).toContain('29 November 2026');
    await expectAccessible(container);
  });

  it('is accessible with nothing read, and with all of it', async () => {
    const { container, unmount } = show({}, { read: [] });
    await expectAccessible(container);
    unmount();
    const all = show({ topics: ['return', 'worn', 'refund', 'defect', 'late', 'lost'], country: 'EU' });
    expect(screen.getAllByRole('heading')).toHaveLength(10);
    await expectAccessible(all.container);
  });

  it('says the last day, and why it was moved', () => {
    show({ receivedOn: '2026-11-21' });
    expect(card(/^14 days/).textContent).toContain('Up to and including Monday 7 December.');
    expect(card(/^14 days/).textContent).toContain('Saturday 5 December');
  });

  it('names the year of a day in another year', () => {
    show({ receivedOn: '2026-12-18' });
    expect(card(/^14 days/).textContent).toMatch(/Monday,? 4 January 2027/);
  });

  it('says what has passed, and what was done in time or too late', () => {
    const { unmount } = show({ receivedOn: '2026-11-03' });
    expect(card(/^14 days/).textContent).toContain('Tuesday 17 November. That has passed.');
    unmount();
    const kept = show({ receivedOn: '2026-11-03', withdrawnOn: '2026-11-17' });
    expect(card(/^14 days/).textContent).toContain('In time');
    expect(kept.container.querySelector('.right-over')).toBeNull();
    kept.unmount();
    const missed = show({ receivedOn: '2026-11-03', withdrawnOn: '2026-11-18' });
    expect(card(/^14 days/).textContent).toContain('Too late');
    expect(missed.container.querySelector('.right-over')).not.toBeNull();
  });

  it('names the date that is missing, and has a field for it', () => {
    const { onFacts } = show();
    expect(card(/^14 days/).textContent).toContain('“All received on”');
    fireEvent.change(screen.getByLabelText('All received on'), { target: { value: '2026-11-20' } });
    expect(onFacts).toHaveBeenCalledWith({ receivedOn: '2026-11-20' });
    expect(screen.queryByLabelText('Ordered on')).toBeNull();
  });

  it('takes a day that has been without a word, and one to come with one', () => {
    const { unmount } = show({ receivedOn: '2026-11-20' });
    expect(screen.queryByText('That day has passed.')).toBeNull();
    unmount();
    show({ receivedOn: '2026-12-20' });
    expect(screen.getByText('That day is still to come.')).toBeTruthy();
  });
});

describe('the choices', () => {
  it('take the shop’s country until another is chosen', () => {
    const { onFacts, unmount } = show({}, { country: 'BE' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Belgium' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Elsewhere in the EU' }));
    expect(onFacts).toHaveBeenCalledWith({ country: 'EU' });
    unmount();
    show({ country: 'EU' }, { country: 'BE' });
    expect(card(/^14 days/).textContent).toContain('art. 9–11');
    expect(screen.getByText(/1 January and 25 December/)).toBeTruthy();
  });

  it('word the guarantee by the law of the country', () => {
    const titles = (['NL', 'BE', 'EU'] as const).map((country) => {
      const { unmount } = show({ country, topics: ['defect'] });
      const all = screen.getAllByRole('heading').map((heading) => heading.textContent);
      unmount();
      return all;
    });
    expect(titles).toEqual([
      [
        'Repair or replace first',
        'It must last as long as one may expect',
        'First year: you prove that it was fine',
      ],
      [
        'Repair or replace first',
        'Two years of legal guarantee',
        'First two years: you prove that it was fine',
      ],
      [
        'Repair or replace first',
        'At least two years of legal guarantee',
        'First year at least: you prove that it was fine',
      ],
    ]);
  });

  it('add a topic to those read, and take one away', () => {
    const { onFacts } = show();
    const topics = screen.getByRole('group', { name: 'What is it about?' });
    fireEvent.click(within(topics).getByRole('checkbox', { name: 'Broken or wrong' }));
    expect(onFacts).toHaveBeenLastCalledWith({ topics: ['return', 'defect'] });
    fireEvent.click(within(topics).getByRole('checkbox', { name: 'Sending back' }));
    expect(onFacts).toHaveBeenLastCalledWith({ topics: [] });
  });

  it('let the person’s own topics stand above those read', () => {
    const { container } = show({ topics: ['late'] });
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Delivery within 30 days',
    ]);
    expect(container.querySelector('.quotes')).toBeNull();
  });

  it('offer all topics where nothing is certain', () => {
    show({}, { read: [] });
    expect(screen.getByText(/Pick it yourself/)).toBeTruthy();
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('say which of right and goodwill the reply gives, or neither', () => {
    const { onBasis, unmount } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'goodwill' }));
    expect(onBasis).toHaveBeenLastCalledWith('goodwill');
    unmount();
    const chosen = show({}, { basis: 'right' });
    expect(chosen.container.querySelector('summary')?.textContent).toContain('their right');
    fireEvent.click(screen.getByRole('radio', { name: 'their right' }));
    expect(chosen.onBasis).toHaveBeenLastCalledWith(null);
  });
});

it('is there in Dutch', () => {
  speak('nl');
  show({ receivedOn: '2026-11-20' });
  expect(card('14 dagen bedenktijd').textContent).toContain('Tot en met vrijdag 4 december.');
  expect(card('14 dagen bedenktijd').textContent).toContain('richtlijn 2011/83/EU');
  expect(screen.getByText(/Nagekeken op 29 november 2026/)).toBeTruthy();
});
