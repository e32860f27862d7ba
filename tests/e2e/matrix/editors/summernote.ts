import { begin } from '../page/begin.ts';

interface Summernote {
  summernote(options: object): void;
  summernote(ask: 'code', html: string): void;
  summernote(ask: 'commit'): void;
}
declare const $: (element: HTMLElement) => Summernote;

/** The text area is what is sent, as in FreeScout. */
await begin(({ place, start }) => {
  const field = document.createElement('textarea');
  field.name = 'body';
  place.append(field);
  $(field).summernote({ height: 380 });
  $(field).summernote('code', start.html);
  $(field).summernote('commit');
  return {
    editable: () => place.querySelector('.note-editable') as HTMLElement,
    model: () => ({ html: field.value }),
  };
});
