import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/reading/types.ts';

/** What the customer writes in; undefined: not known. */
export const CustomerLanguage = createContext<Language | undefined>(undefined);

/** The customer's own words amid ours, pronounced as what they are. */
export function Words({ text }: { text: string }) {
  return (
    <span lang={useContext(CustomerLanguage)} dir="auto">
      {text}
    </span>
  );
}

/** The customer's own words, in the direction of their own script, quoted and marked. */
export function Quote({ text }: { text: string }) {
  return (
    <q class="quote" lang={useContext(CustomerLanguage)} dir="auto">
      {text}
    </q>
  );
}

/** A few pieces of the message that a conclusion rests on. */
export function Quotes({ texts, most = 3 }: { texts: string[]; most?: number }) {
  return (
    <span class="quotes">
      {texts.slice(0, most).map((text, index) => (
        <>
          {index > 0 && ', '}
          <Quote text={text} />
        </>
      ))}
    </span>
  );
}
