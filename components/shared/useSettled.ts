import { useEffect, useState } from 'preact/hooks';

/**
 * What is to be told to assistive technology: a text once it has stayed the same for `wait` milliseconds, and nothing as
 * soon as it changes. Whoever is typing is not spoken to.
 */
export function useSettled(text: string, wait: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    setSettled('');
    if (text === '') return undefined;
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
  return settled;
}
