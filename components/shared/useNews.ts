import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was typed and not yet come back; more are forgotten, oldest first. */
const UNCONFIRMED = 200;

/**
 * The text as it was typed, until `value` is news: an echo of something typed before, however late, changes nothing.
 * Beside it what says that something was typed.
 */
export function useNews(value: string, onChange: (text: string) => void): [string, (typed: string) => void] {
  const [text, setText] = useState(value);
  const unconfirmed = useRef<string[]>([]);
  // Before the next key: after it, the value from before would be taken for news.
  useLayoutEffect(() => {
    const echo = unconfirmed.current.indexOf(value);
    unconfirmed.current = echo < 0 ? [] : unconfirmed.current.slice(echo + 1);
    if (echo < 0) setText(value);
  }, [value]);
  const type = (typed: string) => {
    unconfirmed.current = [...unconfirmed.current, typed].slice(-UNCONFIRMED);
    setText(typed);
    onChange(typed);
  };
  return [text, type];
}
