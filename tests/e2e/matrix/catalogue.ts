/** Every editor of the matrix, in the table's order. */
import type { PlaceName } from './page/places.ts';

/** What a page's server says along: each has made an extension's insertion fail somewhere. */
export type Policy = 'strict' | 'isolated' | 'types';

export interface Entry {
  id: string;
  /** As the table names it; `%` is where the version of its package goes. */
  name: string;
  /** The page module in `editors/`. */
  module: string;
  /** Whose version stands in the table. */
  package?: string;
  /** What it can hold: markup, or text alone. */
  takes: 'markup' | 'text';
  /** Files of packages that the page loads as they are: `package/file`. */
  scripts?: readonly string[];
  styles?: readonly string[];
  /** Facts for the page module, as `data-` attributes. */
  data?: Record<string, string>;
  /** What it shows is what is sent: there is no model to be out of step. */
  sendsPage?: true;
  place?: PlaceName;
  start?: 'full' | 'empty';
  policy?: Policy;
}

const plain = { module: 'contenteditable', takes: 'markup', sendsPage: true } as const;
const field = { module: 'textarea', takes: 'text', sendsPage: true } as const;
const tiny = (major: 5 | 8, inline = false) => {
  const folder = major === 5 ? 'tinymce' : 'tinymce8';
  return {
    module: 'tinymce',
    package: folder,
    takes: 'markup',
    scripts: [`${folder}/tinymce.min.js`],
    data: { package: folder, ...(inline ? { inline: '' } : {}) },
  } as const;
};
const ckeditor5 = {
  module: 'ckeditor5',
  package: 'ckeditor5',
  takes: 'markup',
  scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
  styles: ['ckeditor5/dist/browser/ckeditor5.css'],
} as const;
const quill2 = {
  module: 'quill',
  package: 'quill',
  takes: 'markup',
  scripts: ['quill/dist/quill.js'],
  styles: ['quill/dist/quill.snow.css'],
} as const;
const prosemirror = { module: 'prosemirror', package: 'prosemirror-view', takes: 'markup' } as const;
const tiptap = { module: 'tiptap', package: '@tiptap/core', takes: 'markup' } as const;

export const CATALOGUE: readonly Entry[] = [
  { id: 'textarea', name: 'text area', ...field },
  {
    id: 'textarea-react',
    name: 'text area of React %',
    module: 'textarea-react',
    package: 'react',
    takes: 'text',
  },
  { id: 'textarea-vue', name: 'text area of Vue %', module: 'textarea-vue', package: 'vue', takes: 'text' },
  { id: 'contenteditable', name: 'contenteditable', ...plain },
  {
    id: 'plaintext-only',
    name: 'contenteditable, plaintext-only',
    module: 'plaintext-only',
    takes: 'text',
    sendsPage: true,
  },
  {
    id: 'gmail-like',
    name: 'like Gmail',
    module: 'gmail-like',
    takes: 'markup',
    sendsPage: true,
    policy: 'types',
  },
  { id: 'outlook-like', name: 'like Outlook', module: 'outlook-like', takes: 'markup', sendsPage: true },
  { id: 'redactor-like', name: 'like Redactor', module: 'redactor-like', takes: 'markup' },
  { id: 'tinymce5', name: 'TinyMCE %', ...tiny(5) },
  { id: 'tinymce8', name: 'TinyMCE %', ...tiny(8) },
  { id: 'tinymce8-inline', name: 'TinyMCE %, inline', ...tiny(8, true) },
  {
    id: 'ckeditor4',
    name: 'CKEditor %',
    module: 'ckeditor4',
    package: 'ckeditor4',
    takes: 'markup',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  { id: 'ckeditor5', name: 'CKEditor %', ...ckeditor5 },
  {
    id: 'quill1',
    name: 'Quill %',
    module: 'quill',
    package: 'quill1',
    takes: 'markup',
    scripts: ['quill1/dist/quill.min.js'],
    styles: ['quill1/dist/quill.snow.css'],
  },
  { id: 'quill2', name: 'Quill %', ...quill2 },
  { id: 'prosemirror', name: 'ProseMirror %, sends Markdown', ...prosemirror },
  { id: 'tiptap', name: 'Tiptap %', ...tiptap },
  { id: 'lexical', name: 'Lexical %', module: 'lexical', package: 'lexical', takes: 'markup' },
  { id: 'draft', name: 'Draft.js %', module: 'draft', package: 'draft-js', takes: 'markup' },
  { id: 'slate', name: 'Slate %', module: 'slate', package: 'slate', takes: 'markup' },
  {
    id: 'summernote',
    name: 'Summernote %',
    module: 'summernote',
    package: 'summernote',
    takes: 'markup',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    styles: ['summernote/dist/summernote-lite.min.css'],
  },
  {
    id: 'trix',
    name: 'Trix %',
    module: 'trix',
    package: 'trix',
    takes: 'markup',
    scripts: ['trix/dist/trix.umd.min.js'],
    styles: ['trix/dist/trix.css'],
  },
  {
    id: 'froala',
    name: 'Froala %',
    module: 'froala',
    package: 'froala-editor',
    takes: 'markup',
    scripts: ['froala-editor/js/froala_editor.pkgd.min.js'],
    styles: ['froala-editor/css/froala_editor.pkgd.min.css'],
  },
  { id: 'squire', name: 'Squire %', module: 'squire', package: 'squire-rte', takes: 'markup' },
  { id: 'roosterjs', name: 'RoosterJS %', module: 'roosterjs', package: 'roosterjs', takes: 'markup' },
  {
    id: 'medium-editor',
    name: 'medium-editor %',
    module: 'medium-editor',
    package: 'medium-editor',
    takes: 'markup',
    scripts: ['medium-editor/dist/js/medium-editor.min.js'],
    styles: ['medium-editor/dist/css/medium-editor.min.css'],
  },
  { id: 'shadow', name: 'in an open shadow root: contenteditable', ...plain, place: 'shadow' },
  { id: 'textarea-shadow', name: 'in an open shadow root: text area', ...field, place: 'shadow' },
  { id: 'frame', name: 'in a frame: contenteditable', ...plain, place: 'frame' },
  { id: 'popup', name: 'in a window of its own: contenteditable', ...plain, place: 'popup' },
  { id: 'dialog', name: 'in a modal dialog: contenteditable', ...plain, place: 'dialog' },
  { id: 'strict', name: 'strict CSP: contenteditable', ...plain, policy: 'strict' },
  { id: 'textarea-strict', name: 'strict CSP: text area', ...field, policy: 'strict' },
  { id: 'tiptap-strict', name: 'strict CSP: Tiptap', ...tiptap, policy: 'strict' },
  { id: 'isolated', name: 'COEP and COOP: contenteditable', ...plain, policy: 'isolated' },
  { id: 'textarea-isolated', name: 'COEP and COOP: text area', ...field, policy: 'isolated' },
  { id: 'quill2-isolated', name: 'COEP and COOP: Quill', ...quill2, policy: 'isolated' },
  { id: 'types', name: 'Trusted Types: contenteditable', ...plain, policy: 'types' },
  { id: 'textarea-types', name: 'Trusted Types: text area', ...field, policy: 'types' },
  { id: 'prosemirror-types', name: 'Trusted Types: ProseMirror', ...prosemirror, policy: 'types' },
  { id: 'textarea-empty', name: 'empty: text area', ...field, start: 'empty' },
  { id: 'contenteditable-empty', name: 'empty: contenteditable', ...plain, start: 'empty' },
  { id: 'tinymce8-empty', name: 'empty: TinyMCE', ...tiny(8), start: 'empty' },
  { id: 'ckeditor5-empty', name: 'empty: CKEditor', ...ckeditor5, start: 'empty' },
  { id: 'prosemirror-empty', name: 'empty: ProseMirror', ...prosemirror, start: 'empty' },
];
