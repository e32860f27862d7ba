import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InlineNode, SourceDoc } from '@/lib/replies/templates/source/doc.ts';
import { printSource } from '@/lib/replies/templates/source/print.ts';
import { readSource } from '@/lib/replies/templates/source/read.ts';
import { TemplateError } from '@/lib/replies/templates/template.ts';
import { render, SOPHIE } from '../data.ts';
import { nastySource, ordinarySource } from './generated.ts';

const RUNS = { numRuns: 2_000, seed: 2026 };
const again = (source: string) => printSource(readSource(source)).source;

/** The reply, or what is wrong with it. */
function outcome(source: string): unknown {
  try {
    return render(source, SOPHIE);
  } catch (error) {
    if (error instanceof TemplateError) return error.fault;
    throw error;
  }
}

/** A document in short: `p(a⏎[{{ x }}] bold:b)`. */
function short(doc: SourceDoc): string[] {
  const inline = (nodes: readonly InlineNode[] = []) =>
    nodes
      .map((node) => {
        const marks = (node.marks ?? [])
          .map((mark) => (mark.type === 'link' ? `link<${mark.attrs.href}>` : mark.type))
          .join('+');
        const text = node.type === 'text' ? node.text : node.type === 'chip' ? `{${node.attrs.source}}` : '⏎';
        return marks === '' ? text : `<${marks}:${text}>`;
      })
      .join('');
  return doc.content.map((block) =>
    block.type === 'paragraph'
      ? `p ${inline(block.content)}`
      : `${block.type === 'bulletList' ? 'ul' : 'ol'} ${block.content.map(({ content: [item] }) => inline(item?.content)).join(' / ')}`,
  );
}

describe('a source that is read as a document and printed', () => {
  it('is the same to the letter, whatever it holds', () => {
    fc.assert(
      fc.property(nastySource, (source) => {
        expect(again(source)).toBe(source.replace(/\r\n?/g, '\n'));
      }),
      RUNS,
    );
  });

  it('gives the same reply, or the same fault', () => {
    fc.assert(
      fc.property(fc.oneof(nastySource, ordinarySource), (source) => {
        expect(outcome(again(source))).toEqual(outcome(source));
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('has no mark left as text where it is written as people are told to', () => {
    fc.assert(
      fc.property(ordinarySource, (source) => {
        const doc = readSource(source);
        expect(printSource(doc).source).toBe(source);
        const text = JSON.stringify(doc.content).matchAll(/"type":"text","text":"([^"]*)"/g);
        expect([...text].map(([, words]) => words).join(' ')).not.toMatch(/\*|\]\(|\{\{|^- /);
      }),
      RUNS,
    );
  });

  it('takes time in line with its length', () => {
    for (const piece of [
      '{{ ',
      '{{ "',
      '{% raw %}',
      '*a',
      '**a** *b*',
      '[a](',
      '- x\n',
      '\n\n',
      '{{ a }}',
      '[a](https://x.example/)',
    ]) {
      const source = piece.repeat(Math.ceil(20_000 / piece.length));
      const start = performance.now();
      expect(again(source)).toBe(source);
      expect(performance.now() - start, piece).toBeLessThan(1_500);
    }
  });
});

describe('the document', () => {
  it.each([
    ['', ['p ']],
    ['Dag\nSophie', ['p Dag⏎Sophie']],
    ['a\n\nb', ['p a', 'p b']],
    ['a\n\n\n\nb', ['p a', 'p ', 'p b']],
    ['a\n- b\n- c\n\nd', ['p a', 'ul b / c', 'p d']],
    ['1. a\n2. b', ['ol a / b']],
    ['**a *b***', ['p <bold:a ><bold+italic:b>']],
    ['Dag **{{ customer.name }}**', ['p Dag <bold:{{{ customer.name }}}>']],
    ['2 * 3 * 4', ['p 2 * 3 * 4']],
    ['[zo](https://a.example/{{ x }})', ['p <link<https://a.example/{{ x }}>:zo>']],
    // An address is its own words: whoever changes them changes where it leads.
    ['https://a.example/b', ['p https://a.example/b']],
    ['[zo](javascript:x)', ['p [zo](javascript:x)']],
    ['{% if a %}\nb\n{% endif %}', ['p {{% if a %}}⏎b⏎{{% endif %}}']],
    ['{% raw %}\n\n{{ x }}{% endraw %} y', ['p {{% raw %}\n\n{{ x }}{% endraw %}} y']],
    ['{{ a\n\nDag {{ b }}', ['p {{ a', 'p Dag {{{ b }}}']],
    ['{{ "}}" }}', ['p {{{ "}}" }}}']],
  ])('of %j', (source, expected) => {
    expect(short(readSource(source))).toEqual(expected);
  });
});

describe('a document that was changed', () => {
  const paragraph = (...content: InlineNode[]): SourceDoc => ({
    type: 'doc',
    content: [{ type: 'paragraph', content }],
  });
  const text = (words: string, ...marks: ('bold' | 'italic')[]): InlineNode => ({
    type: 'text',
    text: words,
    ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
  });

  it.each([
    ['white space goes outside of the stars', [text('a'), text(' b ', 'bold'), text('c')], 'a **b** c'],
    ['what reaches furthest is outside', [text('a ', 'bold'), text('b', 'bold', 'italic')], '**a *b***'],
    [
      'what begins together and ends apart is said twice',
      [text('a', 'bold', 'italic'), text(' b', 'bold')],
      '***a*** **b**',
    ],
    [
      'marks that stars cannot part are left out, words never',
      [text('a', 'bold'), text('b', 'italic')],
      '**a**b',
    ],
    ['a star that was typed does not take the marks with it', [text('*a* '), text('b', 'bold')], '*a* **b**'],
  ] as const)('%s', (_, nodes, source) => {
    expect(printSource(paragraph(...nodes)).source).toBe(source);
  });

  it('has a number for each item, and none for one that is empty', () => {
    const item = (words: string) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: words === '' ? [] : [text(words)] }],
    });
    const doc: SourceDoc = {
      type: 'doc',
      content: [{ type: 'orderedList', content: [item('a'), item(''), item('b')] }],
    };
    expect(printSource(doc).source).toBe('1. a\n2. b');
    doc.content = [
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [...item('a').content, ...item('b').content] }],
      },
    ];
    expect(printSource(doc).source).toBe('- a\n- b');
  });

  it('keeps two paragraphs apart that a list stood between', () => {
    const doc = readSource('a\n- b\nc');
    doc.content.splice(1, 1);
    expect(printSource(doc).source).toBe('a\n\nc');
  });
});
