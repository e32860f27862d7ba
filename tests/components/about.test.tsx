import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const show = (change: Partial<OptionsModel>) =>
  render(<Options model={options(change)} actions={optionsActions()} />);
const rooms = () => within(screen.getByRole('navigation'));

describe('what is new', () => {
  it('is pointed out after an update, among the rooms, until it was read', () => {
    show({ news: { since: '0.5.0', unread: true } });
    expect(rooms().getByRole('link', { name: 'What’s new' }).getAttribute('href')).toBe('#news');
  });

  it('is not pointed out when there is nothing unread; the help leads to it', async () => {
    const { container } = show({ place: { room: 'help' } });
    expect(rooms().queryByRole('link', { name: 'What’s new' })).toBeNull();
    expect(screen.getByRole('link', { name: 'What’s new' }).getAttribute('href')).toBe('#news');
    await expectAccessible(container);
  });

  it('is landed on by whoever follows the way to it, which then goes away, and by whoever opens the page there', () => {
    const at = (place: OptionsModel['place'], unread: boolean) => (
      <Options model={options({ place, news: { since: '0.5.0', unread } })} actions={optionsActions()} />
    );
    const first = () => document.querySelector('.room h2');
    const { rerender, unmount } = render(at({ room: 'settings' }, true));
    expect(document.activeElement).toBe(document.body);
    const link = rooms().getByRole('link', { name: 'What’s new' });
    link.focus();
    fireEvent.click(link);
    const news = { room: 'news' } as const;
    rerender(at(news, true));
    expect(document.activeElement).toBe(first());
    rerender(at(news, false));
    expect(document.activeElement).toBe(first());
    unmount();
    render(at(news, true));
    expect(first()).not.toBeNull();
    expect(document.activeElement).toBe(first());
  });

  it('lists the versions, and marks those that came since', async () => {
    const { container } = show({ place: { room: 'news' }, news: { since: '0.5.3', unread: false } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What’s new');
    expect(within(screen.getByRole('region', { name: 'Version 0.6' })).getByText('New to you')).toBeTruthy();
    expect(rooms().getByRole('link', { current: 'page' }).textContent).toBe('Help');
    await expectAccessible(container);
  });

  it('marks nothing that the person knew', () => {
    show({ place: { room: 'news' }, news: { since: '0.6.0', unread: false } });
    expect(screen.queryByText('New to you')).toBeNull();
  });
});

describe('the privacy policy', () => {
  it('can be read here, and says when it was changed', async () => {
    const { container } = show({ place: { room: 'privacy' } });
    await screen.findByRole('heading', { name: 'What Unwrap keeps' });
    expect(container.textContent).toContain('Last changed: 30 November 2026');
    await expectAccessible(container);
  });
});
