import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<OptionsModel> = {}) {
  return render(
    <Options model={options({ place: { room: 'help' }, ...change })} actions={optionsActions()} />,
  );
}
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('help', () => {
  it('tells the four steps, and leads to the practice complaint, the welcome and the data', async () => {
    const { container } = show();
    expect(container.querySelectorAll('.help-steps li')).toHaveLength(4);
    expect(linkTo('Practise on a complaint')).toBe('/practice.html');
    expect(linkTo('Open the welcome page')).toBe('/welcome.html');
    expect(linkTo('Go to your data')).toBe('#data');
    expect(container.textContent).toContain('Unwrap 0.5.0');
    await expectAccessible(container);
  });

  it('lists the keys of the browser as they are set here, and those of the sidebar', () => {
    const { container } = show({ browserKeys: { toggle: 'Ctrl+Shift+9', search: null } });
    const rows = [...container.querySelectorAll('.keys > div')].map((row) => row.textContent);
    expect(rows[0]).toBe('CtrlShift9Open the sidebar, go into it, and back to the mail');
    expect(rows).toContain('Nwrite a note');
  });

  it('names no browser-wide key where none is set', () => {
    show({ browserKeys: { toggle: null, search: null } });
    expect(screen.queryByRole('heading', { name: 'Anywhere in the browser' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'In the sidebar' })).toBeTruthy();
  });
});
