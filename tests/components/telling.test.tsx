import { act, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Field } from '@/components/shared/Field.tsx';
import { SaveMark } from '@/components/shared/SaveMark.tsx';
import { speakEnglish } from './texts.ts';

speakEnglish();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const later = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('whether something is kept', () => {
  const show = (state: 'saving' | 'saved' | 'failed') => <SaveMark state={state} problem={null} />;
  const said = () => document.querySelector('[role=status]')?.textContent;

  it('is told once after the typing, and not at each pause', () => {
    const { rerender, container } = render(show('saving'));
    for (let pause = 0; pause < 3; pause += 1) {
      rerender(show('saved'));
      expect(container.textContent).toContain('Saved');
      later(1500);
      expect(said()).toBe('');
      rerender(show('saving'));
      later(400);
    }
    rerender(show('saved'));
    later(5000);
    expect(said()).toBe('Saved');
  });

  it('stands there once for who reads on, as soon as it was told', () => {
    const { rerender, container } = render(show('saving'));
    rerender(show('saved'));
    later(10_000);
    expect(said()).toBe('');
    expect(container.textContent?.trim()).toBe('Saved');
    rerender(show('failed'));
    later(10_000);
    expect(said()).toBe('');
    expect(container.textContent?.match(/Not saved/g)).toHaveLength(1);
  });

  it('is told at once where it is not', () => {
    const { rerender } = render(show('saving'));
    rerender(show('failed'));
    later(0);
    expect(said()).toContain('Not saved.');
  });
});

describe('what is wrong in a field', () => {
  const show = (problem: string | null) => (
    <Field label="Shortcut" value="" problem={problem} onInput={() => undefined} />
  );
  const said = () => document.querySelector('[aria-live=polite]')?.textContent;

  it('is told once the typing pauses, in a place that was there before', () => {
    const { rerender, container } = render(show(null));
    expect(said()).toBe('');
    rerender(show('Taken.'));
    expect(container.querySelector('.problem')?.textContent).toBe('Taken.');
    expect(said()).toBe('');
    later(1000);
    expect(said()).toBe('Taken.');
    rerender(show(null));
    expect(said()).toBe('');
  });
});
