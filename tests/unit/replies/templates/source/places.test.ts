import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeInDoc,
  placeInSource,
  rangeInDoc,
  rangeOfFault,
} from '@/lib/replies/templates/source/places.ts';
import { printSource } from '@/lib/replies/templates/source/print.ts';
import { readSource } from '@/lib/replies/templates/source/read.ts';
import { TemplateError, type TemplateFault } from '@/lib/replies/templates/template.ts';
import { render } from '../data.ts';
import { nastySource } from './generated.ts';

const printed = (source: string) => printSource(readSource(source));

describe('a place in the source', () => {
  it('is the same place again after a way through the document, in any words', () => {
    fc.assert(
      fc.property(nastySource, (source) => {
        const map = printed(source);
        for (const { source: start, size, docSize } of map.spans) {
          // What is one place in the document has its start and end.
          const offsets =
            docSize === size ? Array.from({ length: size }, (_, index) => start + index) : [start];
          for (const offset of offsets) expect(placeInSource(map, placeInDoc(map, offset))).toBe(offset);
        }
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('is in a paragraph that nothing stands in', () => {
    const map = printed('a\n\n\n\nb');
    expect(placeInSource(map, 4)).toBe(3);
    expect(placeInDoc(map, 3)).toBe(4);
  });

  it('goes to the words beside it where it is in a mark', () => {
    const map = printed('a **b** c');
    expect(placeInDoc(map, 4)).toBe(3);
    expect(rangeInDoc(map, 2, 7)).toEqual({ from: 3, to: 4 });
  });

  it('has a whole chip where it is in one', () => {
    const map = printed('Dag {{ customer.name }}, dag');
    expect(rangeInDoc(map, 8, 10)).toEqual({ from: 5, to: 6 });
  });
});

describe('a fault', () => {
  const faultOf = (source: string): TemplateFault => {
    try {
      render(source);
    } catch (error) {
      if (error instanceof TemplateError) return error.fault;
    }
    throw new Error('no fault');
  };
  it.each([
    ['Dag\n\n{% if a %}x', '{% if a %}'],
    ['Dag {{ customer.name | shout }}!', '{{ customer.name | shout }}'],
    ['a\n{% endif %}', '{% endif %}'],
    ['Dag\n{% frobnicate %} b', '{% frobnicate %}'],
    ['Dag\nSophie {{ customer.name', '{{ customer.name'],
  ])('in %j is at %j', (source, piece) => {
    const { start, end } = rangeOfFault(source, faultOf(source));
    expect(source.slice(start, end)).toBe(piece);
    expect(rangeInDoc(printed(source), start, end)).not.toBeNull();
  });

  it('in a template that stands in this one is where that one stands', () => {
    const source = 'Dag\n{% render "groet" %}{% render \'slot\' %}';
    const fault = { problem: 'unknown-filter', line: 1, column: 3, piece: 'x', inside: 'slot' } as const;
    const { start, end } = rangeOfFault(source, fault);
    expect(source.slice(start, end)).toBe("{% render 'slot' %}");
  });
});
