import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whoever asks for more of a list goes on at the first that is new. Beside what is called as more are asked for.
 *
 * @param length how many the list shows
 */
export function useMore(list: { current: HTMLElement | null }, length: number): () => void {
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    const item = from.current === null ? undefined : list.current?.children[from.current];
    if (!item) return;
    from.current = null;
    const first = item.matches('[tabindex]') ? item : item.querySelector('a, button');
    (first as HTMLElement | null)?.focus();
  }, [length]);
  return () => {
    from.current = length;
  };
}
