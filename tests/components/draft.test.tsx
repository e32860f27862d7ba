import { act, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Draft } from '@/components/sidebar/Draft.tsx';
import type { DraftHint, DraftModel } from '@/lib/replies/tone/draft.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const TEXT = 'You should have read the description.';
const HINT: DraftHint = {
  id: 'h1',
  kind: 'accusing',
  level: 'warn',
  rule: 'should-have',
  start: 10,
  end: 10 + TEXT.length,
  text: TEXT,
  words: { start: 14, end: 25 },
  rewrite: 'I’m glad to explain how it works.',
  replace: { start: 10, was: TEXT, by: 'I’m glad to explain how it works.' },
};

function show(draft: DraftModel | null) {
  const actions = sidebarActions();
  return { actions, ...render(<Draft draft={draft} partRef={{ current: null }} actions={actions} />) };
}

describe('the draft in the inbox', () => {
  it('shows the very words, why, and another way to say it', async () => {
    const { actions, container } = show({ language: 'en', hints: [HINT], missing: [] });
    expect(container.querySelector('mark')?.textContent).toBe('should have');
    expect(container.textContent).toContain(HINT.rewrite);
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(actions.rewriteDraft).toHaveBeenCalledWith('h1');
    await expectAccessible(container);
  });

  it('can be told not to point this out again', () => {
    const { actions } = show({ language: 'en', hints: [HINT], missing: [] });
    fireEvent.click(screen.getByRole('button', { name: /^Don’t point out again: \S/ }));
    expect(actions.hushTone).toHaveBeenCalledWith('accusing');
  });

  it('offers to take out what is better left out, and nothing where nothing is certain', () => {
    show({ language: 'en', hints: [{ ...HINT, rewrite: '' }], missing: [] });
    expect(screen.getByRole('button', { name: 'Take it out' })).toBeTruthy();
    show({ language: 'en', hints: [{ ...HINT, rewrite: null, replace: null }], missing: [] });
    expect(screen.queryByRole('button', { name: 'Use this' })).toBeNull();
  });

  it('says what is not there yet, and that all is well only where nothing is missing', () => {
    const lacking = show({ language: 'en', hints: [], missing: ['next-step'] });
    expect(lacking.container.textContent).not.toContain('Sounds good');
    expect(lacking.container.textContent).toContain('No next step with a day yet');
    const { container } = show({ language: 'en', hints: [], missing: [] });
    expect(container.textContent).toContain('Sounds good');
  });

  it('speaks of a new hint by its kind, once whoever types has rested', () => {
    vi.useFakeTimers();
    const { container } = show({ language: 'en', hints: [HINT], missing: [] });
    const voice = () => container.querySelector('[role=status]')?.textContent ?? '';
    expect(voice()).toBe('');
    act(() => void vi.advanceTimersByTime(3_000));
    expect(voice()).toContain('What you’re writing now: ');
    vi.useRealTimers();
  });

  it('is not there while nothing is written', () => {
    const { container } = show(null);
    expect(container.querySelector('.draft')?.hasAttribute('hidden')).toBe(true);
  });
});
