import '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { HostLayout } from '@/lib/messages/layout-requests.ts';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { options } from './models.ts';
import { speak, speakEnglish } from './texts.ts';

speakEnglish();

const INBOXES = { room: 'inboxes' } as const;

function show(change: Partial<OptionsModel> = {}) {
  const actions = optionsActions();
  return { actions, ...render(<Options model={options(change)} actions={actions} />) };
}
function type(text: string) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Where do you answer mail?' }), {
    target: { value: text },
  });
}
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add inbox' }));

describe('inboxes', () => {
  it('lists them, each to be removed', async () => {
    const { actions, container } = show({ place: INBOXES });
    fireEvent.click(screen.getByRole('button', { name: 'Remove mail.google.com' }));
    expect(actions.removeInbox).toHaveBeenCalledWith('https://mail.google.com/*');
    await expectAccessible(container);
  });

  it('removed, focus is on nothing that removes another', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const inboxes = ['a.example', 'b.example'].map((host) => ({ host, pattern: `https://${host}/*` }));
    const layouts: HostLayout[] = [];
    const { actions, rerender } = show({ place: INBOXES, inboxes, layouts });
    screen.getByRole('button', { name: 'Remove a.example' }).focus();
    rerender(
      <Options model={options({ place: INBOXES, inboxes: inboxes.slice(1), layouts })} actions={actions} />,
    );
    return waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: 'Adjust the sidebar: b.example' }),
      ),
    ).finally(() => vi.restoreAllMocks());
  });

  it('says which host will be asked for while it is typed, and asks within the click', async () => {
    const { actions, container } = show({ place: INBOXES });
    type('mail.mijnshop.nl/webmail');
    expect(container.textContent).toContain('Your browser will ask permission for mail.mijnshop.nl');
    add();
    // Before anything is awaited: a browser asks only during the click itself.
    expect(actions.addInbox).toHaveBeenCalledWith({
      pattern: 'https://mail.mijnshop.nl/*',
      host: 'mail.mijnshop.nl',
    });
    await screen.findByText(/mail.mijnshop.nl is added/);
  });

  it('that is on several hosts shows them all, before it is asked for and in the list', async () => {
    const inboxes = ['3c.gmx.net', 'navigator.gmx.net'].map((host) => ({
      host,
      pattern: `https://${host}/*`,
    }));
    const { actions, container } = show({ place: INBOXES, inboxes });
    type('gmx.net');
    expect(container.textContent).toMatch(/will ask permission for navigator\.gmx\.net, .*3c\.gmx\.net/);
    add();
    expect(actions.addInbox).toHaveBeenCalledWith(
      expect.objectContaining({ pattern: 'https://navigator.gmx.net/*' }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove 3c.gmx.net and navigator.gmx.net' }));
    expect(actions.removeInbox).toHaveBeenCalledWith('https://3c.gmx.net/*');
    await expectAccessible(container);
  });

  it('complains only after it was sent, next to the field, and asks for nothing', async () => {
    const { actions, container } = show({ place: INBOXES });
    type('info@mijnshop.nl');
    expect(container.textContent).not.toContain('That’s an e-mail address');
    add();
    const field = screen.getByRole('textbox', { name: 'Where do you answer mail?' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id));
    expect(described?.[0]?.textContent).toContain('That’s an e-mail address');
    expect(actions.addInbox).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('knows inboxes by the names that people use', () => {
    const { actions } = show({ place: INBOXES });
    type('gmail');
    add();
    expect(actions.addInbox).toHaveBeenCalledWith({
      pattern: 'https://mail.google.com/*',
      host: 'mail.google.com',
    });
  });

  it('shows a plain connection once', () => {
    const { container } = show({ place: INBOXES });
    expect(container.textContent?.match(/http:\/\//g)).toHaveLength(1);
  });

  it('keeps what was typed when the person refused', async () => {
    const { actions } = show({ place: INBOXES });
    actions.addInbox.mockResolvedValue('refused');
    type('mail.mijnshop.nl');
    add();
    await screen.findByText(/nothing was added/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Where do you answer mail?' }).value).toBe(
      'mail.mijnshop.nl',
    );
  });
});

describe('follow-ups', () => {
  it('are finished, and say when there are none', () => {
    const { actions, unmount } = show({ place: { room: 'follow-ups' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Marieke van den Bosch, Theepot met barst' }));
    expect(actions.finishFollowUp).toHaveBeenCalledWith('f1', true);
    expect(screen.getByRole('checkbox', { name: 'Done: J. Peeters, (no subject)' })).toBeTruthy();
    unmount();
    const { container } = show({ place: { room: 'follow-ups' }, followUps: [] });
    expect(container.textContent).toContain('Nothing to follow up.');
  });
});

describe('settings', () => {
  it('are saved at every change, the others kept', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Never; I open it myself' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Noor V.' } });
    const { settings } = options();
    expect(actions.saveSettings.mock.calls.map(([settings]) => settings)).toEqual([
      { ...settings, opening: 'never' },
      { ...settings, agentName: 'Noor V.' },
    ]);
  });

  it('begin at the part that the address names', () => {
    show({ place: { room: 'settings', at: 'keys' } });
    expect(document.activeElement?.textContent).toBe('Keys');
  });

  it('lead on to another room’s heading by a link in them, and leave who comes by the way between rooms there', () => {
    const { rerender, actions, container } = show({ place: { room: 'settings' } });
    const go = (place: OptionsModel['place'], link: Element | null) => {
      if (link instanceof HTMLElement) link.focus();
      if (link) fireEvent.click(link);
      rerender(<Options model={options({ place })} actions={actions} />);
      return document.activeElement;
    };
    const inRoom = container.querySelector('.room a[href="#data"]');
    expect(go({ room: 'data' }, inRoom)?.tagName).toBe('H2');
    const between = container.querySelector('.rooms a[href="#help"]');
    expect(go({ room: 'help' }, between)).toBe(between);
  });

  it('say whether they are kept', () => {
    const { container, unmount } = show({ settingsState: 'saved' });
    expect(container.textContent).toContain('Saved');
    unmount();
    expect(show({ settingsState: 'failed', settingsProblem: 'store-full' }).container.textContent).toContain(
      'Not saved. Your disk is full.',
    );
  });

  it('say so in the language that was chosen meanwhile', () => {
    const view = show({ settingsState: 'saved' });
    speak('nl');
    view.rerender(<Options model={options({ settingsState: 'saved' })} actions={view.actions} />);
    expect(view.container.querySelector('.settings-saved')?.textContent?.trim()).toBe('Bewaard');
  });

  it('show nothing to change before they were read', () => {
    show({ settings: null, inboxes: null, followUps: null });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('our own addresses', () => {
  it('are listed an inbox at a time, each to be struck out or taken back', async () => {
    const { actions, container } = show({ place: INBOXES });
    const list = screen.getByRole('list', { name: 'Own addresses for mail.google.com' });
    expect(list.textContent).toContain('hallo@theehuisje.example learned from your inbox');
    expect(list.textContent).toContain('noor@theehuisje.example added by you');
    expect(container.textContent).toContain('No addresses for helpdesk.local yet.');
    fireEvent.click(screen.getByRole('button', { name: 'hallo@theehuisje.example isn’t ours' }));
    fireEvent.click(screen.getByRole('button', { name: /^Ours after all.*jan@theehuisje.example/ }));
    expect(actions.sayOwn.mock.calls).toEqual([
      ['https://mail.google.com', 'hallo@theehuisje.example', false],
      ['https://mail.google.com', 'jan@theehuisje.example', true],
    ]);
    await expectAccessible(container);
  });

  it('are added, whole ones only', async () => {
    const { actions, container } = show({ place: INBOXES });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Also ours for mail.google.com' });
    const addOwn = screen.getAllByRole('button', { name: 'Add address' })[0];
    if (!addOwn) throw new Error('no button');
    fireEvent.input(field, { target: { value: 'hallo' } });
    fireEvent.click(addOwn);
    expect(container.textContent).toContain('I don’t see an e-mail address in that.');
    expect(actions.sayOwn).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.input(field, { target: { value: ' Hallo@Theehuisje.example ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.sayOwn).toHaveBeenCalledWith('https://mail.google.com', 'hallo@theehuisje.example', true);
    await waitFor(() => expect(field.value).toBe(''));
  });
});

describe('inboxes that were taught', () => {
  it('are listed with how they do, each to be forgotten', async () => {
    const { actions, container } = show({ place: INBOXES });
    expect(container.textContent).toContain('Not used yet');
    expect(container.textContent).toContain('Has not found everything since');
    fireEvent.click(screen.getByRole('button', { name: 'Forget desk.example.com' }));
    expect(actions.removeRecipe).toHaveBeenCalledWith('r1');
    await expectAccessible(container);
  });

  it('can be saved as a file, and read from one', async () => {
    const { actions } = show({ place: INBOXES, recipeFile: '{"a":"é"}' });
    const link = screen.getByRole('link', { name: 'Save as a file' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('{"a":"é"}');
    const field = screen.getByLabelText('Open a file');
    fireEvent.change(field, { target: { files: [{ text: async () => '{}' }] } });
    await waitFor(() => expect(actions.importRecipes).toHaveBeenCalledWith('{}'));
  });

  it('say how to teach one where there is none', () => {
    const { container } = show({ place: INBOXES, recipes: [] });
    expect(container.textContent).toContain('Show me where');
    expect(screen.queryByRole('link', { name: 'Save as a file' })).toBeNull();
  });
});
