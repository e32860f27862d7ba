// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../lib/replies/compose/compose.ts';
import { plainReply, toReplyText, toText } from '../../../lib/replies/render.ts';
import { input, point } from './fixtures.ts';

const parts = (points: string[], firstName = 'Sophie') =>
  composeReply(input({ firstName, answers: { points: points.map((text) => point(text)), ownShare: true } }))
    .parts;

/** What an editor makes of it. */
function rendered(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

describe('a reply in an editor', () => {
  it('has one blank line between paragraphs and none at the ends', () => {
    const text = toText(parts(['a is kapot', 'b is kapot', 'c is kapot']));
    expect(text).not.toMatch(/\n{3}|^\s|\s$|[^\S\n]\n/);
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(5);
  });

  it('has a paragraph for every part, as they are shown', () => {
    const shown = parts(['a is kapot', 'b is kapot', 'c is kapot']);
    expect(toText(shown).split('\n\n')).toEqual(shown.map((part) => part.text));
  });

  it('says the same in both forms', () => {
    for (const points of [['a is kapot'], ['a is kapot', 'b is kapot', 'c is kapot'], []]) {
      const { text, html } = toReplyText(parts(points));
      const paragraphs = [...rendered(html).querySelectorAll('p')];
      for (const br of rendered(html).querySelectorAll('br')) expect(br.parentElement?.tagName).toBe('P');
      const read = paragraphs.map((p) =>
        p.innerHTML
          .split('<br>')
          .map((line) => rendered(line).textContent)
          .join('\n'),
      );
      expect(read.join('\n\n')).toBe(text);
    }
  });

  it('knows no markup but p and br, whatever the customer wrote', () => {
    const nasty = ['<script>alert(1)</script> & co', '"><img src=x onerror=alert(1)>', "l'été &amp; l'hiver"];
    const html = nasty.map((text) => toReplyText(parts([text], '<b>Bob</b>')).html).join('');
    const body = rendered(html);
    expect([...body.querySelectorAll('*')].filter((each) => !['P', 'BR'].includes(each.tagName))).toEqual([]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
    expect(body.textContent).toContain('<b>Bob</b>');
    expect(body.textContent).toContain("l'été &amp; l'hiver");
  });

  it('marks only what stands in the text', () => {
    for (const part of parts(['ik zei "nee"\nen toch geleverd 😡', 'المنتج مكسور', 'x'.repeat(5000)]))
      for (const mark of part.marks) expect(part.text).toContain(mark);
  });

  it('takes text edited by hand', () => {
    expect(plainReply('Dag,\r\n\r\n  \r\nA < B\nC\n').html).toBe('<p>Dag,</p><p>A &lt; B<br>C</p>');
    expect(plainReply('').html).toBe('');
  });
});
