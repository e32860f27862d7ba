import { describe, expect, it } from 'vitest';
import { gist, plainSource } from '@/lib/replies/templates/plain.ts';

describe('a template as words', () => {
  it('has no tags and marks, and a variable as a gap', () => {
    expect(plainSource('{% if a %}Dag **{{ customer.name }}**{% endif %}, [hier](https://a.example)')).toBe(
      'Dag …, hier',
    );
    expect(gist('Dag {{ customer.first_name }},\n\nJe pakket komt *morgen*.')).toBe('Je pakket komt morgen.');
  });

  it.each(['{{', '{%', '[a](', '{{ a '])('is not stuck in a long run of %s', (piece) => {
    const source = piece.repeat(50_000);
    expect(plainSource(source)).toBe(source);
  });
});
