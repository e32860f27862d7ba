import { begin } from '../page/begin.ts';
import { fill } from '../page/markup.ts';

/** No framework: the nodes are the mail. */
await begin(({ place, start }) => {
  const element = place.ownerDocument.createElement('div');
  element.contentEditable = 'true';
  fill(element, start.html);
  place.append(element);
  return { editable: () => element, model: () => ({ html: element.innerHTML }) };
});
