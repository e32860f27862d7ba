import Squire from 'squire-rte';
import { begin } from '../page/begin.ts';
import { parsed } from '../page/markup.ts';

/** As Fastmail and SnappyMail have it: lines are `div`s. */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = new Squire(element, {
    sanitizeToDOMFragment(html: string) {
      const fragment = document.createDocumentFragment();
      fragment.append(...document.importNode(parsed(html), true).childNodes);
      return fragment;
    },
  });
  // It wants a line behind a quote.
  const html = start.text ? `${start.html}<p><br></p>` : start.html;
  editor.setHTML(html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'));
  return { editable: () => element, model: () => ({ html: editor.getHTML() }) };
});
