import { Fragment } from 'preact';
import type { Mark } from '@/lib/messages/find-requests.ts';

/** @param marks in the order of the text, none over another */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ start, end }, number) => (
        <Fragment key={start}>
          {text.slice(marks[number - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
