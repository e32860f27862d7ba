import { begin } from '../page/begin.ts';

/** Plain text in a rich element; what is sent is what it shows. */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  element.contentEditable = 'plaintext-only';
  element.style.whiteSpace = 'pre-wrap';
  element.textContent = start.text;
  place.append(element);
  return { editable: () => element, model: () => ({ text: element.innerText.replace(/\n$/, '') }) };
});
