import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { Insights, InsightsModel } from '@/lib/options/insights-model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { INSIGHTS, insights, NO_INSIGHTS, ONE_INSIGHT } from './insight-models.ts';
import { options } from './models.ts';
import { savedFiles } from './saved.ts';
import { speak, speakEnglish } from './texts.ts';

speakEnglish();
afterEach(() => vi.restoreAllMocks());

function show(shown: Insights | null, change: Partial<InsightsModel> = {}) {
  const actions = optionsActions();
  const model = options({ place: { room: 'insights' }, insights: insights(shown, change) });
  return { actions, ...render(<Options model={model} actions={actions} />) };
}
const figure = (name: string) => within(screen.getByRole('region', { name }));
const tiles = (container: Element) =>
  [...container.querySelectorAll('.tile')].map((tile) =>
    [...tile.children].map(({ textContent }) => textContent).join(' | '),
  );

describe('insights', () => {
  it('are pictures with a name, and in words what there is to see in them', async () => {
    const { container } = show(INSIGHTS);
    expect(tiles(container)).toEqual([
      'Complaints | 66 | 8 more than in the period before',
      'Complaints per hundred messages | 6.8 | of 797 messages opened',
      'Customers kept | 85% | of 47 whose ending you noted',
      'From opening to reply | 14 minutes | the middle one of 61 replies',
    ]);
    const pictures = screen
      .getAllByRole('img')
      .map((picture) => [
        picture.querySelector('title')?.textContent,
        picture.querySelector('desc')?.textContent,
      ]);
    expect(pictures).toEqual([
      ['Complaints a week', 'Most came in the week of 21 Sept: 12 complaints.'],
      ['Complaints per hundred messages', '6.8 in a hundred, of 797 messages that you opened.'],
      [
        'How soon you replied',
        expect.stringContaining('Half of the replies were in the mail within 14 minutes.'),
      ],
      ['What it lay in', 'Most often: Delivery, with 21 complaints.'],
      ['Did you have a share in it?', 'Yes in 72% of the 47 complaints with an answer.'],
      ['How you replied, and how it ended', 'Most often: Save the relationship, 36 times.'],
      ['Kept and lost', 'Of the 47 whose ending you know, 85% stayed.'],
      ['Customers who complained more than once', '10 customers, 20% of all, wrote more than once.'],
      ['Improvements, before and since', '1 solved improvement brought no new complaint since.'],
      ['Goodbyes in the last twelve months', expect.stringContaining('3 times in the last twelve months')],
    ]);
    await expectAccessible(container);
  });

  it('are tables as well, with the same numbers', async () => {
    const { container } = show(INSIGHTS);
    const rates = figure('Complaints per hundred messages');
    fireEvent.click(rates.getByRole('button', { name: 'Show as a table' }));
    expect(rates.queryByRole('img')).toBeNull();
    const rows = rates
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ')));
    expect(rows[0]).toEqual(['When', 'Messages opened', 'Complaints', 'Per hundred']);
    expect(rows[1]).toEqual(['24 – 30 Aug 2026', '0', '0', 'too few yet']);
    expect(rows[5]).toEqual(['21 – 27 Sept 2026', '118', '12', '10.2']);
    const fixes = figure('Improvements, before and since');
    fireEvent.click(fixes.getByRole('button', { name: 'Show as a table' }));
    expect(fixes.getByRole('link', { name: /^Theepotten/ }).getAttribute('href')).toBe('#improvements/i1');
    await expectAccessible(container);
    fireEvent.click(rates.getByRole('button', { name: 'Show as a picture' }));
    expect(rates.getByRole('img')).toBeTruthy();
  });

  it('are saved as tables', async () => {
    const saved = savedFiles();
    show(INSIGHTS);
    fireEvent.click(figure('What it lay in').getByRole('button', { name: 'Save the table' }));
    expect(saved.map(({ name }) => name)).toEqual(['unwrap-causes-2026-08-24-2026-11-21.csv']);
    const text = (await saved[0]?.text()) ?? '';
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'What does it lie in?,Complaints',
      'Delivery,21',
      'Description,14',
    ]);
  });

  it('make no rate of too few: they say so in words', async () => {
    const { container } = show(ONE_INSIGHT);
    expect(tiles(container).map((tile) => tile.split(' | ')[1])).toEqual([
      '1',
      'too few yet',
      'too few yet',
      'too few yet',
    ]);
    expect(container.textContent).not.toMatch(/\d ?%/);
    const pictures = screen.getAllByRole('img').map((picture) => picture.querySelector('title')?.textContent);
    expect(pictures).toEqual(['Complaints a week', 'How you replied, and how it ended']);
    const notYet = figure('Too few yet for a picture');
    expect(notYet.getByText('3 messages opened: too few yet to say.')).toBeTruthy();
    expect(notYet.getByText('1 reply: too few yet to say.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('say that there is nothing, that it is being counted, and that it failed', async () => {
    const none = show(NO_INSIGHTS);
    expect(none.container.textContent).toContain('No complaint in this period yet.');
    expect(screen.queryAllByRole('img')).toEqual([]);
    expect(none.container.textContent).toContain('No goodbye in the last twelve months. Lovely.');
    await expectAccessible(none.container);
    none.unmount();
    const counting = show(null);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Counting…');
    counting.unmount();
    const { actions, container } = show(null, { busy: false, failed: true });
    fireEvent.click(screen.getByRole('button', { name: 'Count again' }));
    expect(actions.insights.countAgain).toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('are of a period and an inbox', async () => {
    const { actions } = show(INSIGHTS, { period: 'own', from: '2026-11-02', to: '2026-11-20' });
    fireEvent.click(screen.getByRole('radio', { name: 'Year' }));
    expect(actions.insights.choosePeriod).toHaveBeenCalledWith('year');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-10-01' } });
    expect(actions.insights.chooseDays).toHaveBeenCalledWith('2026-10-01', '2026-11-20');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-12-24' } });
    expect(actions.insights.chooseDays).toHaveBeenCalledTimes(1);
    const inbox = screen.getByRole('combobox', { name: 'Inbox' });
    fireEvent.change(inbox, { target: { value: 'in mail.google.com' } });
    expect(actions.insights.chooseInbox).toHaveBeenLastCalledWith('mail.google.com');
    fireEvent.change(inbox, { target: { value: 'all' } });
    expect(actions.insights.chooseInbox).toHaveBeenLastCalledWith(null);
  });

  it('are of an agent, where there are several', async () => {
    const one = show({ ...INSIGHTS, agents: ['', 'Noor'] });
    expect(screen.queryByRole('combobox', { name: 'Handled by' })).toBeNull();
    one.unmount();
    const { actions, unmount } = show({ ...INSIGHTS, agents: ['', 'Jan', 'Noor'] });
    const agent = screen.getByRole('combobox', { name: 'Handled by' });
    expect([...agent.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Everybody',
      'Nobody’s name known',
      'Jan',
      'Noor',
    ]);
    for (const value of ['by Noor', 'by ', 'all']) fireEvent.change(agent, { target: { value } });
    expect(actions.insights.chooseAgent.mock.calls).toEqual([['Noor'], [''], [null]]);
    unmount();
    const { container } = show({ ...INSIGHTS, agents: ['Jan', 'Noor'] }, { agent: 'Noor' });
    expect(tiles(container).join()).not.toContain('per hundred');
    expect(screen.queryByRole('heading', { name: /per hundred/ })).toBeNull();
    await expectAccessible(container);
  });

  it('have their numbers in the person’s language', () => {
    speak('nl', 'nl');
    const { container } = show(INSIGHTS);
    expect(tiles(container)[1]).toBe('Klachten per honderd berichten | 6,8 | van 797 geopende berichten');
    expect(tiles(container)[3]).toContain('14 minuten');
    expect(container.textContent).toContain('De meeste kwamen in de week van 21 sep: 12 klachten.');
  });
});

describe('the mirror', () => {
  const withMirror = (mirror: Insights['mirror']) =>
    show({ ...INSIGHTS, mirror }).container.querySelector('.mirror');
  const { partings } = INSIGHTS.mirror;

  it('says gently that it was often, and lists the cases', () => {
    const mirror = withMirror({ partings: partings.slice(1), threeNo: 3 });
    expect(mirror?.textContent).toContain('2 times in the last twelve months');
    expect(mirror?.textContent).toMatch(/Bestelling 20418.*27 Sept.*\(no subject\).*1 Mar/);
    expect(mirror?.textContent).toContain('For 3 complaints your answer to all three questions was no');
    expect(mirror?.querySelectorAll('circle')).toHaveLength(2);
  });

  it('names no case where there is nothing to see', () => {
    const mirror = withMirror({ partings: partings.slice(0, 1), threeNo: 2 });
    expect(mirror?.textContent).toContain('That can happen');
    expect(mirror?.querySelector('li')).toBeNull();
    expect(mirror?.textContent).not.toContain('three questions');
  });
});
