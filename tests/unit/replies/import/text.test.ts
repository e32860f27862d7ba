import { describe, expect, it } from 'vitest';
import { marked } from '@/lib/replies/templates/import/text/body.ts';
import { inlinesOf } from '@/lib/replies/templates/inline.ts';

const text = (html: string) => marked(html, true).text;

describe('markup as light marks', () => {
  it.each([
    ['<b>vet</b> en <i>schuin</i> en <b><i>beide</i></b>', '**vet** en *schuin* en ***beide***'],
    ['x<b> vet </b>y', 'x **vet** y'],
    ['<strong>a</strong><strong>b</strong>', '**ab**'],
    ['<b>a</b><i>b</i>', '**a**b'],
    ['<b>voor <i>binnen</i> na</b>', '**voor binnen na**'],
    ['<span style="font-weight: 700">vet</span>', '**vet**'],
    ['<b>een<br>twee</b>', '**een**\n**twee**'],
    ['<b> </b>leeg<i></i>', 'leeg'],
    ['<h2>Kop</h2><p>Tekst</p>', '**Kop**\n\nTekst'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['a<br><br><br><br>b<br/>c', 'a\n\nb\nc'],
    ['<ul><li>een</li><li><p>twee</p><p>meer</p></li></ul>na', '- een\n- twee meer\n\nna'],
    ['<ol><li>een<ul><li>binnen</li></ul></li><li>twee</li></ol>', '1. een\n- binnen\n2. twee'],
    ['<table><tr><th>A</th><td>1</td></tr><tr><td></td><td>2</td></tr></table>', '**A** | 1\n2'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['caf&eacute; &amp; &lt;b&gt; &#8364;&#x41; &nope; d&rsquo;or', 'café & <b> €A &nope; d’or'],
    ['Bonjour&nbsp;: c&nbsp;est', 'Bonjour\u00a0: c est'],
    ['<img alt="😀" src="x">leuk', '😀leuk'],
    ['geen < teken, 3 < 4 en x<y', 'geen < teken, 3 < 4 en x<y'],
    ['<p>open <b>blijft', 'open **blijft**'],
    ['</p></b>dicht', 'dicht'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['<a href="https://x.example/a(b) c">hier</a>', '[hier](https://x.example/a%28b%29%20c)'],
    ['<a href="https://x.example/">https://x.example</a>', 'https://x.example/'],
    ['<a href="https://x.example/t?n={{ order.id }}">volg</a>', '[volg](https://x.example/t?n={{order.id}})'],
    ['<a href="mailto:a@x.example">a@x.example</a>', 'a@x.example'],
    ['<a href="tel:+31 20">bel</a>', 'bel (+31 20)'],
    ['<a href="#top">boven</a>', 'boven'],
    ['<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['<a href="{{ticket.link}}">je vraag</a>', 'je vraag ({{ticket.link}})'],
    ['<a href="https://x.example"><b>vet</b></a>', '[**vet**](https://x.example)'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('has nothing of what is for machines', () => {
    const html =
      '<style>p{}</style><p onclick="x()">a</p><script>alert("<p>b</p>")</script><!-- c --><iframe>d</iframe><svg><text>e</text></svg><title>f</title>g';
    expect(text(html)).toBe('a\n\ng');
  });

  it('says which pictures and addresses it left out', () => {
    const { remarks } = marked(
      '<p><img src="https://x.example/logo.png" alt="Logo"><a href="tel:+3120">bel</a></p>',
      true,
    );
    expect(remarks).toEqual([{ kind: 'image' }, { kind: 'link', was: '+3120' }]);
  });

  it('gives marks that the reply reads back as they were', () => {
    const line = text('<b>vet</b>, <a href="https://x.example/a">hier <i>ja</i></a>');
    expect(inlinesOf(line)).toEqual([
      { kind: 'strong', inside: [{ kind: 'text', text: 'vet' }] },
      { kind: 'text', text: ', ' },
      {
        kind: 'link',
        address: 'https://x.example/a',
        inside: [
          { kind: 'text', text: 'hier ' },
          { kind: 'em', inside: [{ kind: 'text', text: 'ja' }] },
        ],
      },
    ]);
  });

  it.each([
    ['unclosed tags', '<a '.repeat(60_000)],
    ['unclosed quotes', '<a b="'.repeat(60_000)],
    ['unclosed scripts', '<script>'.repeat(50_000)],
    ['open elements', '<div>x'.repeat(20_000)],
    ['ends without a beginning', '</b>'.repeat(90_000)],
    ['entities', '&#'.repeat(100_000)],
  ])('takes time in proportion to the text: %s', (_, html) => {
    const start = performance.now();
    marked(html, true);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
