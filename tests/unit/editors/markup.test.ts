import { expect, test } from 'vitest';
import { asLines, cleanMarkup, parseMarkup, withoutBreaks } from '@/lib/editors/markup.ts';

const clean = (html: string) => cleanMarkup(html, document);

test('keeps every element of a reply', () => {
  const html =
    '<p>Dag <strong>Ria</strong>,<br><em>sorry</em></p><ul><li>een</li></ul><ol><li>twee</li></ol>' +
    '<p><a href="https://shop.example/?a=1&amp;b=2">volgen</a></p>';
  expect(clean(html)).toBe(html);
});

test('reads entities as the characters they stand for', () => {
  expect(
    parseMarkup('<p>5 &lt; 6 &amp; &quot;zo&quot; &#233; &#x20AC; &onbekend; &</p>', document).textContent,
  ).toBe('5 < 6 & "zo" é € &onbekend; &');
});

test('leaves anything else as text, so that nothing of it can run', () => {
  const nodes = parseMarkup('<p>a<script>alert(1)</script><img src="x" onerror="go()">b</p>', document);
  expect(nodes.querySelectorAll('script, img')).toHaveLength(0);
  expect(nodes.textContent).toBe('a<script>alert(1)</script><img src="x" onerror="go()">b');
});

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//shop.example'])(
  'drops the link address %s',
  (address) => {
    expect(clean(`<p><a href="${address}" onclick="go()">tekst</a></p>`)).not.toMatch(
      /javascript|data:|href/,
    );
  },
);

test('reads an attribute other than a link address as nothing', () => {
  expect(clean('<p style="color: red" class="x">a</p>')).toBe('<p>a</p>');
});

test('survives markup that is not closed or closed twice', () => {
  expect(clean('<p>a<strong>b</p></p>c<')).toBe('<p>a<strong>b</strong></p>c&lt;');
});

test('gives a paragraph to each line where an editor knows no breaks, whatever goes across them', () => {
  expect(
    withoutBreaks('<p>een<br><strong>twee<br><em>drie</em></strong></p><ul><li>vier<br>vijf</li></ul>'),
  ).toBe(
    '<p>een</p><p><strong>twee</strong></p><p><strong><em>drie</em></strong></p><ul><li>vier<br>vijf</li></ul>',
  );
  expect(withoutBreaks('<p>een</p><p><br></p>')).toBe('<p>een</p><p><br></p>');
});

test('gives lines with a blank one between them where an editor has no paragraphs', () => {
  expect(asLines('<p><br></p><p>een</p><p>twee</p><ul><li>drie</li></ul>')).toBe(
    '<div><br><br>een<br><br>twee</div><ul><li>drie</li></ul>',
  );
});
