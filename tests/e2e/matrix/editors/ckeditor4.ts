import { begin } from '../page/begin.ts';

interface CkEditor4 {
  on(event: 'instanceReady', then: () => void): void;
  setData(html: string, options: { callback(): void }): void;
  getData(): string;
  resetUndo(): void;
  editable(): { $: HTMLElement };
}
declare const CKEDITOR: { replace(field: HTMLElement, options: object): CkEditor4 };

await begin(async ({ place, start }) => {
  const field = document.createElement('textarea');
  place.append(field);
  const editor = CKEDITOR.replace(field, { versionCheck: false, language: 'nl', height: 380 });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  await new Promise<void>((set) => editor.setData(start.html, { callback: set }));
  editor.resetUndo();
  return { editable: () => editor.editable().$, model: () => ({ html: editor.getData() }) };
});
