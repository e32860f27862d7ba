// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { onlyAddress, personShown } from '@/lib/inboxes/panel-address.ts';

function panel(html: string): Element {
  const element = new DOMParser()
    .parseFromString(`<aside>${html}</aside>`, 'text/html')
    .querySelector('aside');
  if (!element) throw new Error('no panel');
  return element;
}

describe('the only address of a panel', () => {
  it.each([
    ['a field of its own', '<dt>E-mail</dt><dd>Mies@Example.org</dd>'],
    ['a link', '<a href="mailto:mies@example.org?subject=Hoi">Mail Mies</a>'],
    ['the same one twice', '<a href="mailto:mies@example.org">mies@example.org</a><p>mies@example.org</p>'],
    ['in a line', '<p>E-mail: mies@example.org, sinds 2024</p>'],
    ['a box beside other boxes', '<div>Mies</div><div>mies@example.org<button>Kopieer</button></div>'],
    ['after its label', '<p>E-mail:mies@example.org.</p>'],
  ])('is found as %s', (_, html) => {
    expect(onlyAddress(panel(html))).toBe('mies@example.org');
  });

  it.each([
    ['two people', '<p>mies@example.org</p><p>lena@example.net</p>'],
    ['none', '<p>Mies, @mies op sociale media</p>'],
    ['a text that touches it', '<div>mies@example.org<span>Kopieer</span></div>'],
    ['one that a highlight cuts, and another', '<p><mark>mi</mark>es@example.org</p><p>lena@example.net</p>'],
    ['part of one only', '<p><mark>mi</mark>es@example.org is vaste klant</p>'],
  ])('is nobody’s where the panel shows %s', (_, html) => {
    expect(onlyAddress(panel(html))).toBeNull();
  });

  it('is nobody’s without a panel', () => {
    expect(onlyAddress(null)).toBeNull();
  });

  it('is found beside what does not count', () => {
    const field = panel('mies@example.org<span class="tip">Kopieer</span>');
    expect(onlyAddress(field, '.tip')).toBe('mies@example.org');
  });
});

describe('the person whom a field names', () => {
  it.each([
    ['Mies Kat', { name: 'Mies Kat', address: null }],
    ['<span> Mies@Example.org </span>', { name: null, address: 'mies@example.org' }],
    ['Mies<span>mies@example.org</span>', null],
    ['Mies mies@example.org', null],
    [' ', null],
  ])('is read from "%s"', (html, person) => {
    expect(personShown(panel(html))).toEqual(person);
  });
});
