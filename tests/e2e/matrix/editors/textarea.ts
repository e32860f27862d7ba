import { begin } from '../page/begin.ts';

await begin(({ place, start }) => {
  const field = document.createElement('textarea');
  field.value = start.text;
  place.append(field);
  return { editable: () => field, model: () => ({ text: field.value }) };
});
