// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { censoredReport, REPORT_LIMIT, type ReportFacts } from '@/lib/inboxes/report.ts';

const facts: ReportFacts = { version: '0.1.0', adapter: 'demo', missing: ['customer'], frames: [] };
const page = (html: string) => new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
const report = (html: string, change: Partial<ReportFacts> = {}) =>
  censoredReport(page(html), { ...facts, ...change });

describe('the censored report', () => {
  it('says how the page is built, what is missing, and by whom it was read', () => {
    const text = report(
      '<main role="main" id="x"><ul role="list"><li class="a b" data-row="7">An</li></ul><form><textarea name="reply"></textarea></form></main>',
    );
    expect(text.split('\n')).toEqual([
      'unwrap 0.1.0',
      'adapter demo',
      'missing customer',
      '',
      'page',
      'body > main[role=main id]',
      ' ul[role=list] > li[class2 data-row]"',
      ' form > textarea[name]',
    ]);
  });

  it('holds no text, no value, no id and no class', () => {
    const text = report(
      `<div id="geheim-1" class="Geheim2" title="geheim3" data-naam="geheim4" role="geheim5" style="--x: geheim6"
        aria-label="geheim7">Geheim8<!-- geheim9 --><input value="geheim10" placeholder="geheim11">
        <a href="https://geheim12.example/?geheim13">geheim14</a><geheim15>x</geheim15>
        <p geheim16 "geheim17>x</p><script>geheim18</script><style>.geheim19{}</style>
        <textarea>geheim20</textarea><geheim.21@example.net>x</div>`,
    );
    expect(text.toLowerCase()).not.toContain('geheim');
    expect(text).toContain('data-naam');
  });

  it('counts neighbours that are built alike', () => {
    const text = report(`<ul>${'<li class="row">x</li>'.repeat(50)}</ul>`);
    expect(text.match(/li\[class1\]/g)).toHaveLength(2);
    expect(text).toContain('+48 alike');
  });

  it('tells of frames, too', () => {
    const frame = page('<article data-mail>x</article>');
    expect(report('<iframe></iframe>', { frames: [frame] })).toContain('frame 1\nbody > article[data-mail]"');
  });

  it('stays within its limit, on any page', () => {
    let deep = 'x';
    for (let at = 0; at < 300; at += 1) deep = `<div data-a${at % 7}x="1">${deep}<p></p><span></span></div>`;
    const wide = Array.from(
      { length: 1_500 },
      (_, at) => `<p data-${'abcdefgh'[at % 8]}${'xyz'[at % 3]}q></p>`,
    );
    for (const html of [deep, wide.join(''), deep.repeat(5)]) {
      const text = report(html);
      expect(text.length).toBeLessThanOrEqual(REPORT_LIMIT);
      expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    }
  });

  it('puts up with a page without a body', () => {
    const empty = document.implementation.createDocument(null, 'x');
    expect(() => censoredReport(empty, facts)).not.toThrow();
  });
});
