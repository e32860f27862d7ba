import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportTemplates } from '@/components/options/templates/ExportTemplates.tsx';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();
afterEach(() => vi.restoreAllMocks());

describe('taking templates out', () => {
  it('saves the chosen folder as the chosen kind of file', async () => {
    const blob = new Blob(['x']);
    const make = vi.fn(async (kind: string) => ({ name: `a.${kind}`, blob }));
    Object.assign(URL, { createObjectURL: vi.fn(() => 'blob:1'), revokeObjectURL: vi.fn() });
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    const { container } = render(<ExportTemplates folders={['Post']} make={make} />);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file (JSON)' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Which ones' }), { target: { value: 'Post' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
    await waitFor(() => expect(clicked).toEqual(['a.json blob:1', 'a.csv blob:1']));
    expect(make.mock.calls).toEqual([
      ['json', ''],
      ['csv', 'Post'],
    ]);
    expect(URL.createObjectURL).toHaveBeenCalledWith(blob);
  });
});
