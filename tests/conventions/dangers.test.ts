import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './tree.ts';

/** A line that needs one of these all the same says why, behind the marker `reviewed:`. */
const DANGERS: Record<string, RegExp> = {
  'raw markup':
    /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|dangerouslySetInnerHTML|setHTMLUnsafe/,
  'text run as code': /\beval\(|new Function\(|setTimeout\(['"`]/,
  'the network': /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/,
  'a message to the page': /\bpostMessage\(/,
  'the page’s own storage': /\b(local|session)Storage\b/,
  'a press on the app’s behalf':
    /\.(click|submit|requestSubmit)(\?\.)?\(|new (Mouse|Pointer|Keyboard|Submit)Event\(|new Event\('(click|submit)/,
};

/** The sidebar’s own page presses its own button for a key. */
const OWN_BUTTON = 'components/sidebar/TicketView.tsx';

const files = filesUnder('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

describe('the net itself', () => {
  it.each([
    ['raw markup', 'box.innerHTML += text'],
    ['raw markup', 'box.outerHTML=text'],
    ['the page’s own storage', "localStorage.setItem('a', b)"],
    ['the page’s own storage', "window.sessionStorage.getItem('a')"],
    ['a press on the app’s behalf', 'button?.click?.()'],
    ['a press on the app’s behalf', 'form.requestSubmit(button)'],
    ['a press on the app’s behalf', "button.dispatchEvent(new MouseEvent('click'))"],
    ['the network', 'await fetch(url)'],
  ])('catches %s: %s', (what, line) => {
    expect(line).toMatch(DANGERS[what] ?? '');
  });
});

describe('what no file of the extension does', () => {
  it.each(Object.entries(DANGERS))('%s', (what, pattern) => {
    const found = files
      .filter((file) => what !== 'a press on the app’s behalf' || file !== OWN_BUTTON)
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .map((line, index) => ({ at: `${file}:${index + 1}`, line }))
          .filter(
            ({ line }) =>
              pattern.test(line) && !line.includes('reviewed:') && !/^\s*(\*|\/\/|\/\*)/.test(line),
          ),
      );
    expect(found.map(({ at, line }) => `${at} ${line.trim()}`)).toEqual([]);
  });

  it('only the seam reaches for the browser’s API', () => {
    const seam = 'lib/platform/browser.ts';
    const found = files.filter(
      (file) => file !== seam && /\bchrome\.\w|from 'wxt\/browser'/.test(textOf(file)),
    );
    expect(found).toEqual([]);
  });
});
