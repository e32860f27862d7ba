import { useEffect, useState } from 'preact/hooks';

/**
 * What is to be told to assistive technology: a text once it has stayed the same for `wait` milliseconds, and nothing as
 * soon as it changes. Whoever is typing is not spoken to. After `stays` milliseconds it is nothing again: what else stands on
 * the page is not to be read twice.
 */
export function useSettled(text: string, wait: number, stays?: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    setSettled('');
    if (text === '') return undefined;
    const timer = setTimeout(() => setSettled(text), wait);
    const over = stays === undefined ? undefined : setTimeout(() => setSettled(''), wait + stays);
    return () => {
      clearTimeout(timer);
      clearTimeout(over);
    };
  }, [text, wait, stays]);
  return settled;
}
