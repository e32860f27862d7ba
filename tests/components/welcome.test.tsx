import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Welcome } from '@/components/options/welcome/Welcome.tsx';
import type { WelcomeModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { welcome } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<WelcomeModel> = {}) {
  const actions = optionsActions();
  const drawn = (changed: Partial<WelcomeModel>) => (
    <Welcome model={welcome({ ...change, ...changed })} actions={actions} />
  );
  const { container, rerender } = render(drawn({}));
  return { actions, container, become: (changed: Partial<WelcomeModel>) => rerender(drawn(changed)) };
}
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

const INBOX = 'Where do you answer mail?';

describe('your inbox', () => {
  it('says what Unwrap does and what it may see, and adds the first inbox', async () => {
    const { actions, container } = show({ inboxes: [] });
    expect(container.textContent).toContain('Everything stays in this browser');
    expect(container.textContent).toContain('Unwrap may look at no page at all until you name one.');
    type(INBOX, 'webmail.winkel.example');
    fireEvent.click(button('Add inbox'));
    await waitFor(() =>
      expect(actions.addInbox).toHaveBeenCalledWith({
        pattern: 'https://webmail.winkel.example/*',
        host: 'webmail.winkel.example',
      }),
    );
    await expectAccessible(container);
  });

  it('has the address filled in from which the person came, and tells of every change to it', async () => {
    const { actions } = show({ site: 'https://mail.winkel.example', inboxes: [] });
    expect(field(INBOX).value).toBe('https://mail.winkel.example');
    type(INBOX, 'mail.winkel.example');
    expect(actions.typeSite).toHaveBeenLastCalledWith('mail.winkel.example');
    fireEvent.click(button('Add inbox'));
    // What was added is not to be added again by a page that is loaded anew.
    await waitFor(() => expect(actions.typeSite).toHaveBeenLastCalledWith(''));
  });

  it('can be left out, and takes more than one', async () => {
    const { actions, container, become } = show({ inboxes: [] });
    fireEvent.click(button('Skip for now'));
    expect(actions.go).toHaveBeenLastCalledWith('2');
    become({ inboxes: welcome().inboxes });
    expect(container.textContent).toContain('Another inbox?');
    fireEvent.click(button('Remove mail.google.com'));
    expect(actions.removeInbox).toHaveBeenCalledWith('https://mail.google.com/*');
    fireEvent.click(button('Continue'));
    expect(actions.go).toHaveBeenLastCalledWith('2');
    await expectAccessible(container);
  });

  it('says what became of a removal, and takes it back', async () => {
    const { actions, container } = show({ toast: { id: 1, kind: 'inbox-removed', undo: true } });
    fireEvent.click(button('Put the inbox back'));
    expect(actions.undo).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('your shop', () => {
  it('shows at once how a reply is signed, with what is missing in its place, and saves each change', async () => {
    const { settings } = welcome();
    if (!settings) throw new Error('no settings');
    const nobody = { ...settings, agentName: '', shopName: '' };
    const { actions, container, become } = show({ step: '2', settings: nobody });
    const signed = () =>
      [...container.querySelectorAll('.signed-off blockquote > span')].map((one) => one.textContent);
    expect(signed().slice(-2)).toEqual(['Your name', 'Your shop’s name']);
    type('Your name', 'Noor');
    expect(actions.saveSettings).toHaveBeenLastCalledWith({ ...nobody, agentName: 'Noor' });
    become({ settings: { ...nobody, agentName: 'Noor' } });
    expect(signed().slice(-2)).toEqual(['Noor', 'Your shop’s name']);
    expect(container.querySelectorAll('.signed-off-missing')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('goes on by Enter in a field, and back', async () => {
    const { actions } = show({ step: '2' });
    fireEvent.keyDown(field('Your shop’s name'), { key: 'Enter' });
    expect(actions.go).toHaveBeenLastCalledWith('3');
    fireEvent.click(button('Back'));
    expect(actions.go).toHaveBeenLastCalledWith('1');
  });

  it('shows nothing to fill in before the settings are read', () => {
    show({ step: '2', settings: null });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('when it opens', () => {
  it('is chosen and kept at once', async () => {
    const { actions, container } = show({ step: '3' });
    fireEvent.click(screen.getByRole('radio', { name: 'For every message' }));
    expect(actions.saveSettings).toHaveBeenCalledWith(expect.objectContaining({ opening: 'always' }));
    fireEvent.click(button('Continue'));
    expect(actions.go).toHaveBeenLastCalledWith('ready');
    await expectAccessible(container);
  });
});

describe('the end', () => {
  it('says what happens next, and leads to the practice complaint and the settings', async () => {
    const { actions, container } = show({ step: 'ready' });
    expect(container.textContent).toContain('You can always open the sidebar with Alt+Shift+U.');
    fireEvent.click(button('Practise on a complaint'));
    expect(actions.openPractice).toHaveBeenCalledOnce();
    fireEvent.click(button('Go to the settings'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('does not name a key that is not set', () => {
    const { container } = show({ step: 'ready', shortcut: null });
    expect(container.textContent).not.toContain('You can always open the sidebar with');
  });

  it('without an inbox says that it shows up nowhere yet, and leads back to add one', () => {
    const { actions } = show({ step: 'ready', inboxes: [] });
    fireEvent.click(button('Add inbox'));
    expect(actions.go).toHaveBeenLastCalledWith('1');
  });
});

describe('the way through', () => {
  it('brings focus to the heading of each step, but takes it from nobody at the beginning', () => {
    const { become } = show();
    expect(document.activeElement).toBe(document.body);
    for (const step of ['2', '3', 'ready', '1'] as const) {
      become({ step });
      expect(document.activeElement?.tagName).toBe('H1');
    }
  });

  it('says which step it is, and leads to each with what was typed', () => {
    show({ step: '2', site: 'mail.winkel.example' });
    const now = screen.getByRole('link', { current: 'step' });
    expect(now.textContent).toContain('Step 2');
    expect(screen.getByRole('link', { name: /Your inbox/ }).getAttribute('href')).toBe(
      '#1&site=mail.winkel.example',
    );
  });
});
