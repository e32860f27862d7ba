import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { begin } from '../page/begin.ts';

await begin(({ place, start }) => {
  let state = start.text;
  function Field() {
    const [value, setValue] = useState(state);
    state = value;
    return createElement('textarea', {
      value,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
    });
  }
  flushSync(() => createRoot(place).render(createElement(Field)));
  return {
    editable: () => place.querySelector('textarea') as HTMLElement,
    model: () => ({ text: state }),
  };
});
