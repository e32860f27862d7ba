import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { openTemplate, options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<OptionsModel['templates']> = {}, rest: Partial<OptionsModel> = {}) {
  const actions = optionsActions();
  const model = (templates: Partial<OptionsModel['templates']>) =>
    options({ templates: { ...options().templates, ...templates }, ...rest });
  const page = render(<Options model={model(change)} actions={actions} />);
  return {
    actions,
    ...page,
    room: () => screen.getByRole('region', { name: 'Templates' }),
    become: (next: Partial<OptionsModel['templates']>) =>
      page.rerender(<Options model={model(next)} actions={actions} />),
  };
}
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const described = (field: HTMLElement) =>
  field
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('the list of templates', () => {
  it('is by title, with shortcut and language; one without a title goes by its first words', async () => {
    const { room, container } = show();
    expect([...room().querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Fijne dag nog, en tot ziens!',
      'Om een foto vragenDutch;foto',
      'Retour in tien dagenDutch;retour',
      'Where is my parcel?English;where',
    ]);
    await expectAccessible(container);
  });

  it('opens one, makes a new one, and deletes one', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Om een foto vragen' }));
    fireEvent.click(screen.getByRole('button', { name: 'New template' }));
    expect(actions.openTemplate.mock.calls).toEqual([['t1'], [null]]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete Where is my parcel?' }));
    expect(actions.removeTemplate).toHaveBeenCalledWith('t3');
  });

  it('offers an example where there is none yet', async () => {
    const { actions, room, container } = show({ all: [] });
    expect(room().textContent).toContain('No templates yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Start from an example' }));
    expect(actions.openTemplate).toHaveBeenCalledWith(null, {
      title: 'Asking for a photo',
      shortcut: 'photo',
      language: 'en',
      body: expect.stringContaining('{{ customer.first_name'),
    });
    await expectAccessible(container);
  });

  it('shows nothing before it was read', () => {
    const { room } = show({ all: null });
    expect(room().querySelector('button')).toBeNull();
  });

  it('has the line of the template that was left in focus', async () => {
    const { become } = show({ open: openTemplate() });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
    become({ open: null });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Om een foto vragen' })),
    );
  });

  it('has its first button in focus where the template that was left is not there', async () => {
    const { become } = show({ all: [], open: openTemplate() });
    become({ all: [], open: null });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New template' })),
    );
  });
});

describe('a template that is written', () => {
  it('is kept at every change, each field by itself', async () => {
    const { actions, container } = show({ open: openTemplate() });
    fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Foto' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Shortcut' }), { target: { value: 'f' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Language of the mail' }), {
      target: { value: '' },
    });
    fireEvent.input(body(), { target: { value: 'Dag' } });
    expect(actions.changeTemplate.mock.calls.map(([change]) => change)).toEqual([
      { title: 'Foto' },
      { shortcut: 'f' },
      { language: null },
      { body: 'Dag' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(actions.closeTemplate).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Delete template' }));
    expect(actions.removeTemplate).toHaveBeenCalledWith('t1');
    await expectAccessible(container);
  });

  it('takes a variable where the caret is, and goes on behind it', () => {
    const { actions } = show({ open: openTemplate() });
    const field = body();
    field.setSelectionRange(3, 3);
    fireEvent.click(screen.getByRole('button', { name: 'Order number' }));
    expect(field.value).toMatch(/^Dag\{\{ order\.number \}\} \{\{ customer/);
    expect(actions.changeTemplate).toHaveBeenCalledWith({ body: field.value });
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe('Dag{{ order.number }}'.length);
  });

  it('says how its shortcut is used, by the person’s own settings', () => {
    const { container, unmount } = show({ open: openTemplate() });
    expect(container.textContent).toContain('In your mail, type ;foto and press Tab.');
    unmount();
    const { settings } = options();
    const off = settings && { ...settings, shortcuts: { ...settings.shortcuts, on: false } };
    expect(show({ open: openTemplate() }, { settings: off }).container.textContent).toContain(
      'Shortcuts are off',
    );
  });

  it.each([
    [{ kind: 'characters' } as const, 'Letters, digits, - and _ only'],
    [{ kind: 'taken', title: 'Retour' } as const, '“Retour” already uses this one.'],
  ])('says at the field why a shortcut is not kept: %o', async (shortcutProblem, text) => {
    const { container } = show({ open: openTemplate({ shortcutProblem }) });
    const field = screen.getByRole('textbox', { name: 'Shortcut' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(described(field)).toContain(text);
    await expectAccessible(container);
  });

  it('shows what the customer reads, with what stays empty', async () => {
    const { container } = show({ open: openTemplate() });
    const preview = screen.getByRole('region', { name: 'What the customer reads' });
    expect(preview.querySelector('strong')?.textContent).toBe('foto');
    expect(preview.textContent).toContain('Left empty, as I don’t know it: your name.');
    // A link would lead away from what is being written.
    expect(preview.querySelector('a')).toBeNull();
    expect(preview.querySelector('u')?.textContent).toBe('Zo doe je dat');
    await expectAccessible(container);
  });

  it('says at the text what is wrong with it, in which line, and keeps the last preview', async () => {
    const fault = { problem: 'unknown-filter', line: 3, column: 1, piece: 'shout' } as const;
    const { container } = show({ open: openTemplate({ fault }) });
    expect(described(body())).toContain('Line 3: I don’t know what to do with “shout”');
    expect(body().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('region', { name: 'What the customer reads' }).textContent).toContain('Sophie');
    await expectAccessible(container);
  });

  it('names variables that there are none of', () => {
    const reply = { text: 'x', html: '<p>x</p>' };
    const { container } = show({ open: openTemplate({ preview: { reply, missing: ['klant.naam'] } }) });
    expect(container.textContent).toContain('check how it is spelled: klant.naam.');
  });
});

describe('shortcuts in the settings', () => {
  const settings = () => options().settings?.shortcuts;

  it('are switched off and on, and get another prefix and key', async () => {
    const { actions, container } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Turn shortcuts into templates/ }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Starts with' }), { target: { value: '//' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Space' }));
    expect(actions.saveSettings.mock.calls.map(([{ shortcuts }]) => shortcuts)).toEqual([
      { ...settings(), on: false },
      { ...settings(), prefix: '//' },
      { ...settings(), key: 'Space' },
    ]);
    await expectAccessible(container);
  });

  it.each(['', 'a', ';;;', '; x'])('keep the prefix from before while it is %j, and say why', (typed) => {
    const { actions } = show();
    const field = screen.getByRole('textbox', { name: 'Starts with' });
    fireEvent.input(field, { target: { value: typed } });
    expect(actions.saveSettings).not.toHaveBeenCalled();
    expect(described(field)).toContain('Take one or two marks');
  });
});
