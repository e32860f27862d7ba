/** The customer's own words, in the direction of their own script, quoted and marked. */
export function Quote({ text }: { text: string }) {
  return (
    <q class="quote" dir="auto">
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
