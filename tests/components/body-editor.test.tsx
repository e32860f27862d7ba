import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BodyEditor } from '@/components/options/body-editor/BodyEditor.tsx';
import type { BodyMark } from '@/components/options/body-editor/marked.ts';
import type { BodySurface } from '@/components/options/body-editor/surface.ts';
import { type Piece, pieceSource } from '@/lib/replies/templates/source/piece.ts';
import type { TemplateFault } from '@/lib/replies/templates/template.ts';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

// What the editor asks of a page that is laid out; jsdom lays out nothing.
beforeAll(() => {
  const nowhere = { left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, width: 0, height: 0 };
  const rects = [{ ...nowhere, toJSON: () => nowhere }];
  Object.assign(Range.prototype, { getClientRects: () => rects, getBoundingClientRect: () => rects[0] });
  Object.assign(document, { elementFromPoint: () => null });
});

const VARIABLES = [
  { name: 'customer.first_name', label: 'First name' },
  { name: 'order.number', label: 'Order number' },
  { name: 'today', label: 'Today’s date' },
  { name: 'cursor', label: 'Cursor ends here' },
];

interface Shown {
  faults?: TemplateFault[];
  marks?: BodyMark[];
  /** What was typed comes back by `become` alone. */
  late?: boolean;
}

async function show(value: string, { faults = [], marks = [], late = false }: Shown = {}) {
  const surface: { current: BodySurface | null } = { current: null };
  const onChange = vi.fn<(source: string) => void>();
  const onMark = vi.fn<(mark: BodyMark | null) => void>();
  let become: (next: string) => void = () => undefined;
  const Page = () => {
    const [source, setSource] = useState(value);
    become = setSource;
    return (
      <BodyEditor
        label="Text"
        help="So it works."
        value={source}
        onChange={(typed) => {
          onChange(typed);
          if (!late) setSource(typed);
        }}
        variables={VARIABLES}
        faults={faults}
        marks={marks}
        onMark={onMark}
        language="nl"
        surface={surface}
      />
    );
  };
  const page = render(<Page />);
  await waitFor(() => expect(text().tagName).toBe('DIV'));
  const put = (offset: number) =>
    act(() => {
      surface.current?.place(offset, true);
    });
  const type = (typed: string) => {
    for (const letter of typed) act(() => typeLetter(letter));
  };
  return { ...page, surface, onChange, onMark, put, type, become: (next: string) => act(() => become(next)) };
}

const text = () => screen.getByRole('textbox', { name: 'Text' });
/** All that is told. */
const said = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join('');
const press = (key: string, also: KeyboardEventInit = {}) => {
  const code: Partial<Record<string, number>> = { Enter: 13, Backspace: 8, Escape: 27 };
  return act(() => {
    fireEvent.keyDown(text(), { key, keyCode: code[key], ...also });
  });
};
const chips = () => [...text().querySelectorAll('.body-chip')].map((chip) => chip.textContent);
const last = (onChange: { mock: { calls: [string][] } }) => onChange.mock.calls.at(-1)?.[0];

/** The editor hears of letters by what the browser did to the page; here it is told of them as of a paste. */
function typeLetter(letter: string): void {
  paste({ 'text/plain': letter });
}

function paste(data: Record<string, string>): void {
  const clipboardData = { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files: [] };
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData });
  act(() => {
    text().dispatchEvent(event);
  });
}

describe('the text of a template', () => {
  it('shows variables and tags in words, and is named and described', async () => {
    const { container } = await show(
      'Dag **{{ customer.first_name | default: "daar" }}**\n\n{% ask size "Welke maat?" choice "S", "M" %}\n{% if order.number != blank and size == "M" %}Maat {{ size }}{% endif %}\n\n- {{ reden }}\n- {{ today | add_working_days: 3 }}\n\n{% note %}x{% endnote %}{% attach "retour.pdf" %}{{ cursor }}',
    );
    expect(chips()).toEqual([
      'First name, or “daar”',
      'ask: Welke maat?',
      'if order number isn’t empty and welke maat? is “M”',
      'Welke maat?',
      'end of if',
      'reden',
      'Today’s date + 3 working days',
      'note to yourself',
      'end of note',
      'attach: retour.pdf',
      'Cursor ends here',
    ]);
    const looks = [...text().querySelectorAll('.body-chip')].map((chip) => chip.className.split('-').at(-1));
    expect(looks).toEqual('variable tag tag asked tag asked variable tag tag tag cursor'.split(' '));
    expect(text().querySelector('strong .body-chip')?.getAttribute('title')).toBe(
      '{{ customer.first_name | default: "daar" }}',
    );
    expect(text().querySelectorAll('li')).toHaveLength(2);
    expect(text().getAttribute('lang')).toBe('nl');
    expect(document.getElementById(text().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Type {{ for something to be filled in. A dash or 1. at the start of a line makes a list.',
    );
    await expectAccessible(container);
  });

  it('changes nothing by being shown', async () => {
    const { onChange } = await show('a\n\n\n- b\n1) *c');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('makes a chip of braces that are typed to their end, and marks of stars', async () => {
    const { put, type, onChange } = await show('Dag ');
    put(4);
    type('{{ order.number }}! **Nu** al');
    expect(chips()).toEqual(['Order number']);
    expect(text().querySelector('strong')?.textContent).toBe('Nu');
    expect(last(onChange)).toBe('Dag {{ order.number }}! **Nu** al');
  });

  it('goes back and forth over what was done', async () => {
    const { put, type, onChange } = await show('Dag');
    put(3);
    type('!');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(last(onChange)).toBe('Dag');
    await press('y', { ctrlKey: true, keyCode: 89 });
    expect(last(onChange)).toBe('Dag!');
  });

  it('takes over what comes from elsewhere, and no echo', async () => {
    const { put, type, become, onChange } = await show('Dag', { late: true });
    put(3);
    type('!!');
    await become('Dag!');
    expect(text().textContent).toBe('Dag!!');
    await become('Hoi {{ today }}');
    expect(text().textContent).toBe('Hoi Today’s date');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

describe('the tools', () => {
  it('are one stop for Tab; the arrow keys go round', async () => {
    await show('Dag');
    const buttons = screen.getByRole('toolbar', { name: 'Formatting' }).querySelectorAll('button');
    const stops = () =>
      [...buttons]
        .filter((button) => button.tabIndex === 0)
        .map((each) => each.ariaLabel ?? each.getAttribute('aria-label'));
    expect(stops()).toEqual(['Bold']);
    buttons[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(buttons[6]);
    expect(stops()).toEqual(['Redo']);
  });

  it('make a list of each line, and paragraphs of it again', async () => {
    const { put, onChange } = await show('a\nb');
    put(0);
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    expect(last(onChange)).toBe('- a\n\nb');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await press('a', { ctrlKey: true, keyCode: 65 });
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    expect(last(onChange)).toBe('- a\n- b');
    expect(screen.getByRole('button', { name: 'List' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Numbered list' }));
    expect(last(onChange)).toBe('1. a\n2. b');
  });

  it('ask where a link goes, and take no other than an address', async () => {
    const { put, onChange, container } = await show('Kijk [hier](https://winkel.example/a)!');
    put(8);
    fireEvent.click(screen.getByRole('button', { name: 'Link' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Where the link goes' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe('https://winkel.example/a');
    await expectAccessible(container);
    fireEvent.input(field, { target: { value: 'geen adres' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(container.textContent).toContain('That isn’t an address.');
    await waitFor(
      () =>
        expect(container.querySelector('.body-popup [aria-live]')?.textContent).toContain(
          'That isn’t an address.',
        ),
      { timeout: 3000 },
    );
    fireEvent.input(field, { target: { value: 'winkel.example/b' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(last(onChange)).toBe('Kijk [hier](https://winkel.example/b)!');
    fireEvent.click(screen.getByRole('button', { name: 'Link' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove link' }));
    expect(last(onChange)).toBe('Kijk hier!');
  });
});

describe('a chip', () => {
  it('is changed in a small field after Enter, and put back by Esc', async () => {
    const { put, onChange, container } = await show('Dag {{ today }}!');
    put(4);
    await press('ArrowRight', { keyCode: 39 });
    expect(said()).toContain('Today’s date. Enter to change it');
    await press('Enter');
    const field = () =>
      screen.getByRole<HTMLInputElement>('textbox', { name: 'How it’s written in plain text' });
    expect(field().value).toBe('{{ today }}');
    await expectAccessible(container);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onChange).not.toHaveBeenCalled();
    await press('Enter');
    fireEvent.input(field(), { target: { value: '{{ today | add_days: 3 }}' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(last(onChange)).toBe('Dag {{ today | add_days: 3 }}!');
    expect(chips()).toEqual(['Today’s date + 3 days']);
  });

  it('has the keys in its field until it is closed, from any of its buttons', async () => {
    const { put } = await show('Dag {{ today }}!');
    put(4);
    await press('ArrowRight', { keyCode: 39 });
    await press('Enter');
    const field = screen.getByRole('textbox', { name: 'How it’s written in plain text' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    const back = screen.getByRole('button', { name: 'Back' });
    back.focus();
    expect(fireEvent.keyDown(back, { key: 'Tab' })).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(fireEvent.keyDown(field, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(field, { key: 'Tab', shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(back);
    fireEvent.keyDown(back, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(text());
  });

  it('goes with Backspace', async () => {
    const { put, onChange } = await show('Dag {{ today }}!');
    put(15);
    await press('Backspace');
    expect(last(onChange)).toBe('Dag !');
  });
});

describe('the list of variables', () => {
  const options = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);

  it('opens at two braces, is chosen from with the keys, and says so', async () => {
    const { put, type, onChange, container } = await show('Dag , over');
    put(4);
    type('{{');
    expect(options()).toEqual(['First name', 'Order number', 'Today’s date', 'Cursor ends here']);
    await press('ArrowDown', { keyCode: 40 });
    const chosen = screen.getByRole('option', { selected: true });
    expect(chosen.textContent).toContain('Order number');
    expect(text().getAttribute('aria-activedescendant')).toBe(chosen.id);
    await expectAccessible(container);
    type(' fir');
    expect(options()).toEqual(['First name']);
    await press('Enter');
    expect(options()).toEqual([]);
    expect(last(onChange)).toBe('Dag {{ customer.first_name }}, over');
    expect(text().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('closes at Esc and where nothing is called so, and Enter is a new paragraph again', async () => {
    const { put, type, onChange } = await show('Dag ');
    put(4);
    type('{{ o');
    await press('Escape');
    expect(options()).toEqual([]);
    type('nzin');
    expect(options()).toEqual([]);
    await press('Enter');
    expect(last(onChange)).toBe('Dag {{ onzin\n\n');
  });
});

describe('what is wrong', () => {
  it('is marked at its place, on the chip, and said', async () => {
    const fault: TemplateFault = { problem: 'unknown-filter', line: 3, column: 5, piece: 'shout' };
    const { container } = await show('Dag\n\nx {{ today | shout }} y', { faults: [fault] });
    const marked = text().querySelector('.body-mark-fault');
    expect(marked?.textContent).toBe('Today’s date | shout');
    const sentence = 'Line 3: I don’t know what to do with “shout” after the |.';
    expect(marked?.querySelector('.body-chip')?.getAttribute('title')).toContain(sentence);
    expect(text().getAttribute('aria-invalid')).toBe('true');
    const described = text().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(sentence);
    await expectAccessible(container);
  });

  it('is told after a pause where the caret is elsewhere, and once where it is there', async () => {
    const fault: TemplateFault = { problem: 'unknown-filter', line: 1, column: 5, piece: 'shout' };
    const sentence = 'Line 1: I don’t know what to do with “shout” after the |.';
    const { put } = await show('x {{ today | shout }} yes', { faults: [fault] });
    expect(said()).toBe('');
    await waitFor(() => expect(said()).toBe(sentence), { timeout: 4000 });
    put(2);
    await waitFor(() => expect(said().split(sentence)).toHaveLength(2));
  });

  it('is no fault while a variable is chosen from the list', async () => {
    const fault: TemplateFault = { problem: 'unclosed', line: 1, column: 5, piece: '{{' };
    const { put, type } = await show('Dag ', { faults: [fault] });
    put(4);
    type('{{ or');
    await waitFor(() => expect(text().hasAttribute('aria-invalid')).toBe(false));
    await press('Escape');
    await waitFor(() => expect(text().getAttribute('aria-invalid')).toBe('true'));
  });

  it('and what could be said better is told when the caret is there', async () => {
    const mark: BodyMark = { start: 4, end: 9, title: 'This sounds cold.', kind: 'tone' };
    const { put, onMark } = await show('Dag **niet** zo', { marks: [mark] });
    expect(text().querySelector('.body-mark-tone')?.textContent).toBe('nie');
    put(7);
    expect(said()).toBe('This sounds cold.');
    expect(onMark).toHaveBeenLastCalledWith(mark);
  });
});

describe('a piece that is put in', () => {
  it.each<Piece>([
    { kind: 'toggle', label: 'Retour "nu"?', sentence: 'Stuur het **terug**.' },
    { kind: 'choice', label: 'Maat', choices: ['S', 'M'] },
    { kind: 'note', text: 'Kijk eerst.\n\nDan bellen.' },
    { kind: 'attach', file: 'label.pdf' },
  ])('stands at the caret, as it is written: %o', async (piece) => {
    const { put, surface, onChange } = await show('Dag , tot dan');
    put(4);
    const source = pieceSource(piece, '');
    act(() => surface.current?.insert(source));
    expect(last(onChange)).toBe(`Dag ${source}, tot dan`);
    expect(surface.current?.hasFocus()).toBe(true);
  });
});

describe('what is said of several places', () => {
  it('stands there once', async () => {
    const cold = { title: 'This sounds cold.', kind: 'tone' } as const;
    const marks = [
      { ...cold, start: 0, end: 3 },
      { ...cold, start: 4, end: 8 },
    ];
    await show('Dag niet zo', { marks });
    const described = text().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('This sounds cold.');
  });
});

describe('what is copied and pasted', () => {
  it('is the source', async () => {
    const { put } = await show('**Dag** {{ today }}\n\n- a\n- b');
    put(0);
    await press('a', { ctrlKey: true, keyCode: 65 });
    const copied: Record<string, string> = {};
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = {
      clearData: () => undefined,
      setData: (type: string, data: string) => {
        copied[type] = data;
      },
    };
    Object.assign(event, { clipboardData });
    text().dispatchEvent(event);
    expect(copied['text/plain']).toBe('**Dag** {{ today }}\n\n- a\n- b');
  });

  it('has chips and lists where it was text', async () => {
    const { put, onChange } = await show('x');
    put(1);
    paste({ 'text/plain': ' {{ today }}\r\n\r\n- a\r\n- {% if b %}' });
    expect(chips()).toEqual(['Today’s date', 'if b']);
    expect(last(onChange)).toBe('x {{ today }}\n\n- a\n- {% if b %}');
  });

  it('keeps our marks of pasted markup, and nothing else of it', async () => {
    const { put, onChange } = await show('x ');
    put(2);
    paste({
      'text/html':
        '<h1>Kop</h1><p style="color:red"><b>vet</b> <i>schuin</i> <a href="https://a.example/b">daar</a> <a href="javascript:x">niet</a><img src=x onerror=alert(1)></p><ol><li>een {{ today }}</li></ol><script>y</script>',
    });
    expect(last(onChange)).toBe(
      'x Kop\n\n**vet** *schuin* [daar](https://a.example/b) niet\n\n1. een {{ today }}',
    );
    expect(chips()).toEqual(['Today’s date']);
  });
});

describe('the plain text', () => {
  it('is the same source, with the caret at the same place, both ways', async () => {
    const { put, onChange, container } = await show('Dag {{ today }}, *kijk*');
    put(18);
    const knob = screen.getByRole('button', { name: 'Plain text' });
    fireEvent.click(knob);
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field().tagName).toBe('TEXTAREA');
    expect(field().value).toBe('Dag {{ today }}, *kijk*');
    expect(field().selectionStart).toBe(18);
    expect(knob.getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(container);
    fireEvent.input(field(), { target: { value: 'Dag {{ order.number }}!' } });
    field().setSelectionRange(22, 22);
    fireEvent.click(knob);
    await waitFor(() => expect(text().tagName).toBe('DIV'));
    expect(chips()).toEqual(['Order number']);
    await press('Backspace');
    expect(last(onChange)).toBe('Dag !');
  });
});
