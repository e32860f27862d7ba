import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
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
    options({ place: { room: 'templates' }, templates: { ...options().templates, ...templates }, ...rest });
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
const statuses = (room: HTMLElement) =>
  [...room.querySelectorAll('[role=status]')].map((status) => status.textContent);
const described = (field: HTMLElement) =>
  field
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('the list of templates', () => {
  it('is by folder and title, with shortcut, language and use; one without a title goes by its first words', async () => {
    const { room, container } = show();
    expect([...room().querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Fijne dag nog, en tot ziens!',
      'Om een foto vragenused 12 times, last yesterdayDutch;foto',
      'Where is my parcel?English;where',
      'Retour in tien dagen2 textsteam;retour',
      'Pakket te laat2 textsHide: Pakket te laat',
      'FactuurDutchShow: Factuur',
    ]);
    expect(room().querySelector('h3')?.textContent).toBe('Retour');
    await expectAccessible(container);
  });

  it('tells two of one title from each other, by what they do not have either', () => {
    const variants = [{ language: null, register: null, body: 'Stuur maar' }];
    const [one, ...others] = options().templates.all ?? [];
    if (!one) throw new Error('none');
    const twin = { ...one, id: 'twin', shortcut: '', variants };
    const { room } = show({ all: [one, twin, ...others] });
    const lines = [...room().querySelectorAll('li')].map((line) => line.textContent);
    expect(lines.filter((line) => line?.startsWith('Om een foto vragen'))).toEqual([
      'Om een foto vragenused 12 times, last yesterdayDutch;foto',
      'Om een foto vragenany languageno shortcut',
    ]);
  });

  it('counts on where one that came along became the person’s own', () => {
    const [one, ...others] = options().templates.all ?? [];
    if (!one) throw new Error('none');
    const uses = {
      ...options().templates.uses,
      'starter:late': { id: 'starter:late', count: 3, lastAt: '2026-11-01T10:00:00.000Z', byPath: {} },
    };
    const { room, become } = show({ all: [{ ...one, starter: 'late' }, ...others], uses });
    expect(room().textContent).toContain('used 15 times, last yesterday');
    become({ uses, open: openTemplate({ fields: { ...openTemplate().fields, starter: 'late' } }) });
    expect(room().textContent).toContain('used 15 times, last yesterday. Of those: Ask first 12 times.');
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
      variants: [{ language: 'en', register: null, body: expect.stringContaining('{{ customer.first_name') }],
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

describe('a list that is narrowed down', () => {
  const many = () => {
    const [first] = options().templates.all ?? [];
    if (!first) throw new Error('none');
    const more = ['a', 'b', 'c'].map((id) => ({ ...first, id, title: `Extra ${id}`, shortcut: '' }));
    return [...(options().templates.all ?? []), ...more];
  };
  const words = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Search your templates' });
  const lines = () => [...document.querySelectorAll('[data-template]')].map((line) => line.textContent);
  const look = (text: string) => fireEvent.input(words(), { target: { value: text } });

  it('finds those that come along too, and says how many there are', async () => {
    const { container, room } = show({ all: many() });
    look('pakket laat');
    expect(lines()).toEqual(['Pakket te laat']);
    expect(container.querySelector('details.starters')?.hasAttribute('open')).toBe(true);
    expect(statuses(room())).toContain('1 template');
    look('girafstaart');
    expect(statuses(room())).toContain('No template fits that.');
    await expectAccessible(container);
  });

  it('keeps its field while its words apply, also where few are left', () => {
    const { become } = show({ all: many() });
    look('foto');
    become({ all: many().slice(0, 2) });
    expect(words().value).toBe('foto');
  });

  it('is as it was left after a template was opened from it', async () => {
    const { become, room } = show({ all: many() });
    look('factuur');
    const starter = { ...openTemplate().fields, id: 'new', starter: 'invoice' };
    become({ all: many(), open: openTemplate({ fields: starter, isKept: false }) });
    become({ all: many(), open: null });
    // Drawn anew from outside, ids begin anew as well, and names go by ids.
    expect(room().querySelector('input')?.value).toBe('factuur');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Factuur'));
  });

  it('keeps what was unfolded', async () => {
    const { become, container } = show();
    const fold = container.querySelector<HTMLDetailsElement>('details.starters');
    if (!fold) throw new Error('no fold');
    expect(fold.open).toBe(false);
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    become({ open: openTemplate() });
    become({ open: null });
    expect(container.querySelector<HTMLDetailsElement>('details.starters')?.open).toBe(true);
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
    ]);
    expect(actions.changeVariant.mock.calls.map(([change]) => change)).toEqual([
      { language: null, register: null },
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
    expect(actions.changeVariant).toHaveBeenCalledWith({ body: field.value });
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe('Dag{{ order.number }}'.length);
  });

  describe('what it can ask, or remind of', () => {
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    const fill = (name: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

    it('is put where the caret is, without knowing how it is written', async () => {
      const { actions, container } = show({ open: openTemplate() });
      body().setSelectionRange(3, 3);
      press('Yes or no');
      expect(screen.getByRole('button', { name: 'Yes or no' }).getAttribute('aria-expanded')).toBe('true');
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your question' }));
      fill('Your question', 'Zit er een label bij?');
      fill('Text if the answer is yes', ' Het label zit erbij.');
      await expectAccessible(container);
      press('Put it in the text');
      expect(body().value).toMatch(
        /^Dag\{% ask zit_er_een_label_bij "Zit er een label bij\?" toggle %\}\{% if zit_er_een_label_bij %\}Het label zit erbij\.\{% endif %\} \{\{ customer/,
      );
      expect(actions.changeVariant).toHaveBeenCalledWith({ body: body().value });
      expect(document.activeElement).toBe(body());
      expect(screen.queryByRole('group', { name: 'Yes or no' })).toBeNull();
    });

    it.each<[string, [string, string][], string]>([
      [
        'Question',
        [['Your question', 'Welk bedrag?']],
        '{% ask welk_bedrag "Welk bedrag?" %}{{ welk_bedrag }}',
      ],
      ['Date', [['Your question', 'Welke dag?']], '{% ask welke_dag "Welke dag?" date %}{{ welke_dag }}'],
      [
        'Choice',
        [
          ['Your question', 'Maat?'],
          ['Choices', 'S\nM\n\nL'],
        ],
        '{% ask maat "Maat?" choice "S", "M", "L" %}{{ maat }}',
      ],
      ['Note to yourself', [['Your note', 'Kijk eerst.']], '{% note %}Kijk eerst.{% endnote %}'],
      ['Attachment', [['Name of the file', 'label.pdf']], '{% attach "label.pdf" %}'],
    ])('can be: %s', (name, filled, source) => {
      show({ open: openTemplate() });
      press(name);
      for (const [field, value] of filled) fill(field, value);
      press('Put it in the text');
      expect(body().value).toContain(source);
    });

    it('says what is missing, and stays', async () => {
      const { container } = show({ open: openTemplate() });
      const before = body().value;
      press('Choice');
      press('Put it in the text');
      const question = screen.getByRole('textbox', { name: 'Your question' });
      expect(described(question)).toContain('Fill this in first.');
      expect(document.activeElement).toBe(question);
      fill('Your question', 'Maat?');
      fill('Choices', 'S');
      fireEvent.keyDown(question, { key: 'Enter' });
      const choices = screen.getByRole('textbox', { name: 'Choices' });
      expect(described(choices)).toContain('at least two');
      expect(document.activeElement).toBe(choices);
      expect(body().value).toBe(before);
      await expectAccessible(container);
    });

    it('is left with Escape, back in the text', () => {
      show({ open: openTemplate() });
      press('Date');
      fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your question' }), { key: 'Escape' });
      expect(screen.queryByRole('group', { name: 'Date' })).toBeNull();
      expect(document.activeElement).toBe(body());
    });
  });

  it('says how its shortcut is used where it was typed with its prefix', () => {
    const fields = { ...openTemplate().fields, shortcut: ';ruil' };
    expect(show({ open: openTemplate({ fields }) }).container.textContent).toContain('type ;ruil and press');
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
    // Nothing beside it says that all is well.
    expect(container.textContent).not.toContain('In your mail, type');
    expect(container.querySelector('.template-foot .save-mark')?.textContent).toBe(
      'Saved, all but the shortcut',
    );
    await expectAccessible(container);
  });

  it('shows what the customer reads, what is left out, and what is for the agent alone', async () => {
    const { container } = show({ open: openTemplate() });
    const preview = screen.getByRole('region', { name: 'What the customer reads' });
    expect(preview.querySelector('strong')?.textContent).toBe('foto');
    expect(container.textContent).toContain('Left out, as it was not filled in:Je krijgt … terug.');
    expect(container.textContent).toContain('For you: Kijk eerst of het nog op voorraad is.');
    expect(container.textContent).toContain('Still to attach yourself: retourlabel.pdf');
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

  it('is tried out with answers, and with the last ticket', () => {
    const { actions } = show({ open: openTemplate() });
    fireEvent.input(screen.getByRole('textbox', { name: 'Hoeveel krijgt de klant terug?' }), {
      target: { value: '€ 10' },
    });
    fireEvent.change(screen.getByLabelText('Parcel day'), { target: { value: '2026-12-01' } });
    fireEvent.click(screen.getByRole('radio', { name: 'L' }));
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: 'Retourlabel erbij?' })).getByRole('radio', {
        name: 'Yes',
      }),
    );
    expect(actions.answerPreview.mock.calls).toEqual([
      ['amount', '€ 10'],
      ['parcel_day', '2026-12-01'],
      ['size', 'L'],
      ['label', true],
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'the last message' }));
    expect(actions.previewWith).toHaveBeenCalledWith('last-ticket');
  });

  it('has texts for other languages and registers, each shown, added and removed', async () => {
    const fields = { ...openTemplate().fields, variants: options().templates.all?.[1]?.variants ?? [] };
    const { actions, container } = show({ open: openTemplate({ fields, at: 1 }) });
    expect(body().value).toContain('Stuurt u het');
    fireEvent.click(screen.getByRole('radio', { name: 'Dutch · je' }));
    expect(actions.showVariant).toHaveBeenCalledWith(0);
    fireEvent.click(screen.getByRole('button', { name: 'Add a text' }));
    const whom = screen.getByRole<HTMLSelectElement>('combobox', { name: 'For whom' });
    // What there is already is not offered again.
    expect([...whom.options].map((option) => option.label)).not.toContain('Dutch · je');
    fireEvent.change(whom, { target: { value: 'de/formal' } });
    fireEvent.change(whom, { target: { value: 'fr/formal' } });
    expect(actions.addVariant).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(actions.addVariant).toHaveBeenCalledWith({ language: 'fr', register: 'formal' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Dutch · u' }));
    expect(actions.removeVariant).toHaveBeenCalledWith(1);
    await expectAccessible(container);
  });

  it('goes on in the text that was added, and says which it is', async () => {
    const { fields } = openTemplate();
    const { become, room } = show({ open: openTemplate() });
    fireEvent.click(screen.getByRole('button', { name: 'Add a text' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'For whom' }), { target: { value: 'fr/formal' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    const variants = [
      ...fields.variants,
      { language: 'fr' as const, register: 'formal' as const, body: 'Bonjour' },
    ];
    become({ open: openTemplate({ fields: { ...fields, variants }, at: 1 }) });
    await waitFor(() => expect(document.activeElement).toBe(body()));
    expect(body().value).toBe('Bonjour');
    expect(statuses(room())).toContain('Added: French · vous.');
  });

  it('has the text that is shown in focus once another was removed', async () => {
    const fields = { ...openTemplate().fields, variants: options().templates.all?.[1]?.variants ?? [] };
    const third = { language: 'fr' as const, register: 'formal' as const, body: 'Bonjour' };
    const { become } = show({
      open: openTemplate({ fields: { ...fields, variants: [...fields.variants, third] }, at: 1 }),
    });
    const remove = screen.getByRole('button', { name: 'Remove Dutch · u' });
    remove.focus();
    fireEvent.click(remove);
    const [first] = fields.variants;
    if (!first) throw new Error('none');
    become({ open: openTemplate({ fields: { ...fields, variants: [first, third] }, at: 1 }) });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'French · vous' })),
    );
  });

  it('does not offer what another of its texts is for', () => {
    const fields = { ...openTemplate().fields, variants: options().templates.all?.[1]?.variants ?? [] };
    const { actions } = show({ open: openTemplate({ fields, at: 1 }) });
    const offered = (name: string) =>
      [...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].map(({ value }) => value);
    expect(offered('Form of address')).toEqual(['', 'formal']);
    expect(offered('Language of the mail')).toContain('en');
    fireEvent.change(screen.getByRole('combobox', { name: 'Language of the mail' }), {
      target: { value: 'en' },
    });
    // English has one form of address.
    expect(actions.changeVariant).toHaveBeenCalledWith({ language: 'en', register: null });
  });

  it('is put in a folder, tagged, tied to paths and marked for the team', () => {
    const { actions } = show({ open: openTemplate() });
    fireEvent.input(screen.getByRole('textbox', { name: 'Folder' }), { target: { value: 'Retour/Kapot' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Tags' }), { target: { value: 'a, b,, a' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Say goodbye kindly' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Meant for the whole team' }));
    expect(actions.changeTemplate.mock.calls.map(([change]) => change)).toEqual([
      { folder: 'Retour/Kapot' },
      { tags: ['a', 'b'] },
      { paths: ['ask-first', 'part'] },
      { shared: true },
    ]);
  });

  it('lists what it said before, and brings one back', async () => {
    const { id, starter: _, ...content } = openTemplate().fields;
    const version = {
      id: `${id}:1`,
      templateId: id,
      revision: 1,
      writtenAt: '2026-11-20T10:00:00.000Z',
      content: { ...content, title: 'Vorige titel' },
    };
    const { actions, container } = show({ open: openTemplate({ versions: [version] }) });
    expect(container.textContent).toContain('Vorige titel');
    const details = container.querySelector<HTMLDetailsElement>('.versions');
    if (details) details.open = true;
    fireEvent.click(screen.getByRole('button', { name: /^Bring this back: ./ }));
    expect(actions.restoreVersion).toHaveBeenCalledWith(version);
    await expectAccessible(container);
  });

  it('says how often it was used, when last, and with which path', () => {
    const { container } = show({ open: openTemplate() });
    expect(container.textContent).toContain(
      'So far: used 12 times, last yesterday. Of those: Ask first 12 times.',
    );
  });

  it('is copied, and made an improvement of', () => {
    const { actions } = show({ open: openTemplate() });
    fireEvent.click(screen.getByRole('button', { name: 'Make a copy' }));
    fireEvent.click(screen.getByRole('button', { name: /make an improvement$/ }));
    expect(actions.duplicateTemplate).toHaveBeenCalledWith('t1');
    expect(actions.improveTemplate).toHaveBeenCalledWith('Om een foto vragen');
  });
});

describe('the templates that come along', () => {
  it('are opened to be changed, hidden and shown again', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Pakket te laat' }));
    expect(actions.openTemplate).toHaveBeenCalledWith('starter:late');
    fireEvent.click(screen.getByRole('button', { name: 'Hide: Pakket te laat' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show: Factuur' }));
    expect(actions.hideStarter.mock.calls).toEqual([
      ['late', true],
      ['invoice', false],
    ]);
  });

  it('are offered or not, all of them', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Offer these texts in the search' }));
    expect(actions.offerStarters).toHaveBeenCalledWith(false);
  });

  it('say that a change makes one the person’s own, and offer the original once it is', () => {
    const fields = { ...openTemplate().fields, starter: 'late' };
    const { container, unmount } = show({ open: openTemplate({ fields, isKept: false }) });
    expect(container.textContent).toContain('Change anything and it becomes yours');
    expect(screen.queryByRole('button', { name: 'Bring back Unwrap’s text' })).toBeNull();
    unmount();
    const { actions } = show({ open: openTemplate({ fields }) });
    fireEvent.click(screen.getByRole('button', { name: 'Bring back Unwrap’s text' }));
    expect(actions.restoreStarter).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Delete template' }));
    expect(actions.removeTemplate).toHaveBeenCalledWith('t1');
  });
});

describe('shortcuts in the settings', () => {
  const settings = () => options().settings?.shortcuts;

  it('are switched off and on, and get another prefix and key', async () => {
    const { actions, container } = show({}, { place: { room: 'settings' } });
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
    const { actions } = show({}, { place: { room: 'settings' } });
    const field = screen.getByRole('textbox', { name: 'Starts with' });
    fireEvent.input(field, { target: { value: typed } });
    expect(actions.saveSettings).not.toHaveBeenCalled();
    expect(described(field)).toContain('Take one or two marks');
  });
});
