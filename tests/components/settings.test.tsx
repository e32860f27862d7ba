import { fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { AbsenceSettings } from '@/components/options/settings/AbsenceSettings.tsx';
import { LookSettings } from '@/components/options/settings/LookSettings.tsx';
import { OrderLinkSettings } from '@/components/options/settings/OrderLinkSettings.tsx';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import { expectAccessible } from './axe.ts';
import { TODAY } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

describe('the line while the agent is away', () => {
  const show = (on: boolean, until: string | null) => {
    const onSave = vi.fn();
    return {
      onSave,
      ...render(
        <AbsenceSettings
          absence={{ on, until }}
          registers={DEFAULT_REGISTERS}
          today={TODAY}
          onSave={onSave}
        />,
      ),
    };
  };

  it('is switched on, and then asks for the last day', async () => {
    const { onSave, container } = show(false, null);
    expect(container.querySelector('input[type=date]')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /in every reply/ }));
    expect(onSave).toHaveBeenCalledWith({ on: true, until: null });
    await expectAccessible(container);
  });

  it('says that a day is needed, and takes it', async () => {
    const { onSave, container } = show(true, null);
    expect(container.textContent).toContain('Choose a day');
    fireEvent.change(screen.getByLabelText('Last day that you’re away'), { target: { value: '2027-01-04' } });
    expect(onSave).toHaveBeenCalledWith({ on: true, until: '2027-01-04' });
    await expectAccessible(container);
  });

  it('shows the very line', () => {
    const { container } = show(true, '2027-01-04');
    expect(container.querySelector('q')?.textContent).toContain('Monday 4 January 2027');
  });

  it('says when the day has passed and the line is gone', async () => {
    const { container } = show(true, '2026-11-20');
    expect(container.textContent).toContain('no longer in your replies');
    expect(container.querySelector('q')).toBeNull();
    await expectAccessible(container);
  });
});

describe('the address of an order', () => {
  const show = (first = '') => {
    const onSave = vi.fn();
    const Held = () => {
      const [orderLink, setOrderLink] = useState(first);
      return (
        <OrderLinkSettings
          orderLink={orderLink}
          onSave={(saved) => {
            onSave(saved);
            setOrderLink(saved);
          }}
        />
      );
    };
    return { onSave, ...render(<Held />) };
  };
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Search address in your admin' });
  const write = (value: string) => fireEvent.input(field(), { target: { value } });

  it('is kept as it is typed, once it is right, and can be tried', async () => {
    const { onSave, container } = show();
    write(' https://shop.example/?q={order} ');
    expect(onSave).toHaveBeenCalledWith('https://shop.example/?q={order}');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Try it with order 20418' });
    expect([link.href, link.rel]).toEqual(['https://shop.example/?q=20418', 'noopener noreferrer']);
    await expectAccessible(container);
  });

  it.each([
    ['https://shop.example/', /Add \{order\}/],
    ['shop.example/{order}', /isn’t a whole address/],
    ['http://shop.example/{order}', /Plain http/],
    ['https://{order}.example/', /after the name of the website/],
    [`https://shop.example/{order}${'x'.repeat(500)}`, /too long/],
  ])('is not kept while it is wrong, and says why: %s', async (wrong, why) => {
    const { onSave, container } = show('https://shop.example/?q={order}');
    write(wrong);
    expect(onSave).not.toHaveBeenCalled();
    expect(container.textContent).toMatch(why);
    expect(screen.queryByRole('link')).toBeNull();
    await expectAccessible(container);
  });

  it('is taken away by emptying the field', () => {
    const { onSave } = show('https://shop.example/?q={order}');
    write('');
    expect(onSave).toHaveBeenCalledWith('');
  });

  it('is filled in for a known system from the shop’s own name', async () => {
    const { onSave, container } = show();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'shopify' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Your shop’s name there' }), {
      target: { value: 'theehuisje.myshopify.com' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fill in the address' }));
    expect(onSave).toHaveBeenCalledWith('https://admin.shopify.com/store/theehuisje/orders?query={order}');
    expect(field().value).toContain('theehuisje');
    await expectAccessible(container);
  });

  it('asks for no name where none is needed, and says what it can’t make out elsewhere', async () => {
    const { onSave, container } = show();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'magento' } });
    fireEvent.click(screen.getByRole('button', { name: 'Fill in the address' }));
    expect(container.textContent).toContain('can’t make out a shop');
    expect(onSave).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'bol' } });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Fill in the address' }));
    expect(onSave).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/partner\.bol\.com\/.*\{order\}/));
  });
});

describe('the look', () => {
  const show = (look = PLAIN_LOOK) => {
    const onSave = vi.fn();
    return { onSave, ...render(<LookSettings look={look} onSave={onSave} />) };
  };
  const language = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of Unwrap' });

  it('has every language by its own name, and the browser’s first', async () => {
    const { onSave, container } = show();
    expect([...language().options].map(({ text, lang }) => [text, lang])).toEqual([
      ['Same as the browser (English)', ''],
      ['Nederlands', 'nl'],
      ['English', 'en'],
      ['Deutsch', 'de'],
      ['Français', 'fr'],
    ]);
    expect(language().value).toBe('');
    fireEvent.change(language(), { target: { value: 'de' } });
    expect(onSave).toHaveBeenCalledWith({ ...PLAIN_LOOK, language: 'de' });
    await expectAccessible(container);
  });

  it('goes back to the browser’s language, and leaves the rest', () => {
    const { onSave } = show({ language: 'fr', theme: 'dark', textSize: 'largest' });
    expect(language().value).toBe('fr');
    fireEvent.change(language(), { target: { value: '' } });
    expect(onSave).toHaveBeenCalledWith({ language: null, theme: 'dark', textSize: 'largest' });
  });

  it('says what the language is not of', () => {
    show();
    const help = document.getElementById(language().getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).toContain('Replies are written in your customer’s language');
  });

  it.each([
    ['Light or dark', 'Dark', { theme: 'dark' }],
    ['Text size', 'Largest', { textSize: 'largest' }],
  ])('%s is one of a few', async (group, choice, change) => {
    const { onSave } = show();
    const radios = within(screen.getByRole('radiogroup', { name: group }));
    fireEvent.click(radios.getByRole('radio', { name: choice }));
    expect(onSave).toHaveBeenCalledWith({ ...PLAIN_LOOK, ...change });
  });
});
