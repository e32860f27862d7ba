import { afterEach, describe, expect, it, vi } from 'vitest';
import { practiceAround } from '@/lib/pages/practice.ts';

const practice = { answer: vi.fn(), listen: vi.fn() };

function inside(parent: unknown): void {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as Window);
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the practice page around a frame', () => {
  it('is a page of our own origin that says so', () => {
    inside({ location: { origin: location.origin }, unwrapPractice: practice });
    expect(practiceAround()).toBe(practice);
  });

  it('is none at the top', () => {
    (window as { unwrapPractice?: unknown }).unwrapPractice = practice;
    expect(practiceAround()).toBeNull();
    (window as { unwrapPractice?: unknown }).unwrapPractice = undefined;
  });

  it('is never a page of another origin, which the browser lets nobody look into', () => {
    inside(
      new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('cross-origin', 'SecurityError');
          },
        },
      ),
    );
    expect(practiceAround()).toBeNull();
    inside({ location: { origin: 'https://evil.example' }, unwrapPractice: practice });
    expect(practiceAround()).toBeNull();
  });
});
