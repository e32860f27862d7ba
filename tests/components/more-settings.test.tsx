import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { InboxList } from '@/components/options/inboxes/InboxList.tsx';
import { FollowUpSettings } from '@/components/options/settings/FollowUpSettings.tsx';
import { RegisterSettings } from '@/components/options/settings/RegisterSettings.tsx';
import { SignOffSettings } from '@/components/options/settings/SignOffSettings.tsx';
import type { HostLayout } from '@/lib/messages/layout-requests.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import { expectAccessible } from './axe.ts';
import { MORE_SETTINGS, options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('how a reply ends', () => {
  const show = (change: Partial<Settings> = {}) => {
    const { settings } = options();
    if (!settings) throw new Error('there are settings');
    const onSave = vi.fn<(settings: Settings) => void>();
    return { onSave, ...render(<SignOffSettings settings={{ ...settings, ...change }} onSave={onSave} />) };
  };
  const end = (container: Element) => {
    const lines = [...container.querySelectorAll('blockquote > p')].map(({ textContent }) => textContent);
    return lines.length > 0 ? lines.join('\n') : undefined;
  };

  it('is with name and shop, until it is chosen otherwise', async () => {
    const { onSave, container } = show();
    expect(radio('With your name and your shop').checked).toBe(true);
    expect(end(container)).toBe('Kind regards,\nNoor\nHet Theehuisje');
    fireEvent.click(radio('With your shop only'));
    expect(onSave.mock.calls[0]?.[0].signOff.names).toBe('shop');
    await expectAccessible(container);
  });

  it.each([
    ['name', 'Kind regards,\nNoor'],
    ['shop', 'Kind regards,\nHet Theehuisje'],
    ['closing', 'Kind regards,'],
    ['nothing', undefined],
  ] as const)('shows what %s comes to', (names, expected) => {
    const { container } = show({ signOff: { ...MORE_SETTINGS.signOff, names } });
    expect(end(container)).toBe(expected);
  });

  it('takes a closing of one’s own, a language, which is shown', async () => {
    const wishes = { nl: '', en: 'Cheers,', de: '', fr: '' };
    const { onSave, container } = show({ signOff: { names: 'name', wishes } });
    expect(end(container)).toBe('Cheers,\nNoor');
    fireEvent.input(screen.getByRole('textbox', { name: 'Dutch' }), { target: { value: 'Groetjes,' } });
    expect(onSave.mock.calls[0]?.[0].signOff.wishes).toEqual({ ...wishes, nl: 'Groetjes,' });
    await expectAccessible(container);
  });

  it('stays open where a closing of one’s own is emptied, and shut where there was none', () => {
    const wishes = { nl: '', en: 'Cheers,', de: '', fr: '' };
    const Held = ({ first }: { first: typeof wishes }) => {
      const { settings } = options();
      if (!settings) throw new Error('there are settings');
      const [signOff, setSignOff] = useState<Settings['signOff']>({ names: 'name', wishes: first });
      return (
        <SignOffSettings settings={{ ...settings, signOff }} onSave={(next) => setSignOff(next.signOff)} />
      );
    };
    const { container, unmount } = render(<Held first={wishes} />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'English' });
    fireEvent.input(field, { target: { value: '' } });
    expect(container.querySelector('details')?.open).toBe(true);
    expect(end(container)).not.toContain('Cheers');
    unmount();
    expect(render(<Held first={{ ...wishes, en: '' }} />).container.querySelector('details')?.open).toBe(
      false,
    );
  });

  it('shows which name is not filled in, and leads to it', async () => {
    const { container } = show({ agentName: ' ' });
    expect(end(container)).toBe('Kind regards,\nYour name\nHet Theehuisje');
    expect(screen.getByRole('link', { name: 'Your name' }).getAttribute('href')).toBe('#settings/shop');
    expect(screen.queryByRole('link', { name: 'Het Theehuisje' })).toBeNull();
    await expectAccessible(container);
  });

  it('asks for none where nothing is to be said', () => {
    show({ signOff: { ...MORE_SETTINGS.signOff, names: 'nothing' } });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('how a customer is addressed', () => {
  it('is chosen a language', async () => {
    const onSave = vi.fn();
    const { container } = render(<RegisterSettings registers={DEFAULT_REGISTERS} onSave={onSave} />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(3);
    expect(screen.getByRole('radiogroup', { name: 'How do you address a customer? Dutch' })).toBeTruthy();
    expect(radio('Formal: u').checked).toBe(true);
    fireEvent.click(radio('Informal: je'));
    expect(onSave).toHaveBeenCalledWith({ ...DEFAULT_REGISTERS, nl: 'informal' });
    await expectAccessible(container);
  });
});

describe('looking back', () => {
  const show = (change: Partial<Settings['followUp']> = {}) => {
    const onSave = vi.fn();
    const followUp = { ...MORE_SETTINGS.followUp, ...change };
    return { followUp, onSave, ...render(<FollowUpSettings followUp={followUp} onSave={onSave} />) };
  };
  const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

  it('is offered after so many working days', async () => {
    const { followUp, onSave, container } = show();
    expect(select('After any other reply').selectedOptions[0]?.text).toBe('after 5 working days');
    fireEvent.change(select('After any other reply'), { target: { value: '10' } });
    expect(onSave).toHaveBeenCalledWith({ ...followUp, solved: 10 });
    fireEvent.change(select('Where you asked something first'), { target: { value: '1' } });
    expect(onSave).toHaveBeenCalledWith({ ...followUp, answer: 1 });
    await expectAccessible(container);
  });

  it('shows days that are not among those to choose from', () => {
    show({ answer: 6 });
    expect(select('Where you asked something first').value).toBe('6');
  });

  it('is switched off; what is put off still has its morning', async () => {
    const { followUp, onSave, container } = show({ on: false });
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
    fireEvent.change(select('When does your morning begin?'), { target: { value: '07:30' } });
    expect(onSave).toHaveBeenCalledWith({ ...followUp, morning: '07:30' });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSave).toHaveBeenLastCalledWith({ ...followUp, on: true });
    await expectAccessible(container);
  });
});

describe('the sidebar in one inbox', () => {
  const show = (layouts: HostLayout[] | null) => {
    const on = { onRemove: vi.fn(), onLayout: vi.fn(), onReset: vi.fn() };
    const inboxes = options().inboxes ?? [];
    return { ...on, ...render(<InboxList inboxes={inboxes} layouts={layouts} {...on} />) };
  };
  const own: HostLayout = {
    host: 'helpdesk.local:3000',
    opening: 'never',
    side: 'left',
    width: 420,
    collapsed: false,
  };
  const adjust = (host: string) => screen.getByRole('button', { name: `Adjust the sidebar: ${host}` });

  it('opens by itself as everywhere, until that is changed', async () => {
    const { onLayout, container } = show([]);
    fireEvent.click(adjust('mail.google.com'));
    expect(adjust('mail.google.com').getAttribute('aria-expanded')).toBe('true');
    const opening = screen.getByRole<HTMLSelectElement>('combobox');
    expect(opening.selectedOptions[0]?.text).toBe('As everywhere');
    fireEvent.change(opening, { target: { value: 'never' } });
    expect(onLayout).toHaveBeenLastCalledWith(['mail.google.com'], { opening: 'never' });
    fireEvent.click(radio('Left'));
    expect(onLayout).toHaveBeenLastCalledWith(['mail.google.com'], { side: 'left' });
    const width = screen.getByRole('slider', { name: 'How wide?' });
    fireEvent.input(width, { target: { value: '480' } });
    expect(width.getAttribute('aria-valuetext')).toBe('480 px');
    // What is shown beside it is not told a second time.
    const shown = width.parentElement?.querySelector('.layout-width > :last-child');
    expect(shown?.textContent).toBe('480 px');
    expect(shown?.getAttribute('aria-hidden')).toBe('true');
    expect(shown?.matches('output')).toBe(false);
    expect(onLayout).toHaveBeenCalledTimes(2);
    fireEvent.change(width, { target: { value: '480' } });
    expect(onLayout).toHaveBeenLastCalledWith(['mail.google.com'], { width: 480 });
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    await expectAccessible(container);
  });

  it('of its own is told in a few words, and can be given up', async () => {
    const { onReset, onLayout, container } = show([own]);
    expect(screen.getByText('Never; I open it myself · Left · 420 px')).toBeTruthy();
    fireEvent.click(adjust('helpdesk.local'));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'everywhere' } });
    expect(onLayout).toHaveBeenCalledWith(['helpdesk.local'], { opening: null });
    fireEvent.click(screen.getByRole('button', { name: /^Back to/ }));
    expect(onReset).toHaveBeenCalledWith(['helpdesk.local']);
    await expectAccessible(container);
  });

  it('says where a change is kept, in that inbox alone', async () => {
    vi.useFakeTimers();
    const on = { onRemove: vi.fn(), onLayout: vi.fn(), onReset: vi.fn() };
    const saving = { names: ['mail.google.com'], state: 'saved' as const };
    const inboxes = options().inboxes ?? [];
    render(<InboxList inboxes={inboxes} layouts={[own]} saving={saving} {...on} />);
    fireEvent.click(adjust('mail.google.com'));
    fireEvent.click(adjust('helpdesk.local'));
    act(() => void vi.advanceTimersByTime(5_000));
    vi.useRealTimers();
    const statuses = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(statuses.filter((text) => text === 'Saved')).toHaveLength(1);
    expect(screen.getAllByRole('status')[statuses.indexOf('Saved')]?.closest('li')?.textContent).toContain(
      'mail.google.com',
    );
  });

  it('given up, focus is where it was opened', () => {
    show([own]);
    fireEvent.click(adjust('helpdesk.local'));
    fireEvent.click(screen.getByRole('button', { name: /^Back to/ }));
    expect(document.activeElement).toBe(adjust('helpdesk.local'));
  });

  it('is nothing to ask before it is known, nor where the browser was given every site', () => {
    show(null);
    expect(screen.queryByRole('button', { name: /^Adjust/ })).toBeNull();
    const every = [{ pattern: 'https://*/*', host: '*' }];
    render(<InboxList inboxes={every} layouts={[]} onRemove={vi.fn()} />);
    expect(screen.queryByRole('button', { name: /^Adjust/ })).toBeNull();
  });
});
