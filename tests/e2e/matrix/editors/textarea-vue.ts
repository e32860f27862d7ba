import { createApp, h, ref } from 'vue';
import { begin } from '../page/begin.ts';

await begin(({ place, start }) => {
  const text = ref(start.text);
  const onInput = (event: Event) => {
    text.value = (event.target as HTMLTextAreaElement).value;
  };
  createApp({ render: () => h('textarea', { value: text.value, onInput }) }).mount(place);
  return {
    editable: () => place.querySelector('textarea') as HTMLElement,
    model: () => ({ text: text.value }),
  };
});
