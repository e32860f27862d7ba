import { afterEach, expect, it } from 'vitest';
import { focusEditor } from '@/lib/editors/caret.ts';

afterEach(() => {
  document.body.replaceChildren();
});

it('an editor in a frame has the focus, and the page around it knows', () => {
  const field = document.createElement('input');
  const frame = document.createElement('iframe');
  document.body.append(field, frame);
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no document');
  body.setAttribute('contenteditable', 'true');
  body.tabIndex = 0;
  field.focus();
  expect(focusEditor(body)).toBe(true);
  expect(document.activeElement).toBe(frame);
});
