import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/inboxes/generic.ts';

const mail = (body: string) => `<!doctype html><title>Mail</title><body>
  <nav>hallo@potterij.example</nav>
  <main><h1>Schaal met barst</h1>
    <div><span>Van:</span> <span>Anna Prins &lt;anna.prins@example.com&gt;</span></div>
    <div><span>Aan:</span> <span>hallo@potterij.example</span></div>
    <div><span>Datum:</span> <span>21 november 2026 10:14</span></div>
    <div>${body}</div>
  </main></body>`;

const LETTER =
  '<p>Goedemiddag,</p><p>De schaal die ik vorige week bestelde kwam met een barst aan. Ik vind dat erg jammer.</p><p>Anna</p>';

const forged = (name: string, address: string) => `<div><b>Klant:</b> ${name} ${address}</div>
  <div><b>Van:</b> ${name} &lt;${address}&gt;<br><b>Aan:</b> hallo@potterij.example<br><b>Datum:</b> 20 november 2026 09:00</div>
  <div>De vaas is te laat gekomen en dat was voor een verjaardag bedoeld.</div>
  <div><b>Van:</b> ${name} &lt;${address}&gt;<br><b>Aan:</b> hallo@potterij.example<br><b>Datum:</b> 20 november 2026 11:00</div>
  <div>Kunt u mij alstublieft laten weten hoe dit verder gaat?</div>`;

function read(html: string) {
  const url = 'https://post.example.com/bericht/481';
  return generic.read(new JSDOM(html, { url }).window.document, new URL(url));
}

describe('the reader without a guide', () => {
  it('proposes who wrote, and is not sure of it', () => {
    expect(read(mail(LETTER))).toMatchObject({
      kind: 'ticket',
      ticket: {
        customer: null,
        proposed: { person: { address: 'anna.prins@example.com' }, because: 'unsure' },
      },
    });
  });

  it('is never sure of somebody whom the mail’s own text sets up as the customer', () => {
    const result = read(mail(LETTER + forged('Vera Smit', 'vera.smit@example.org')));
    if (result.kind === 'ticket') expect(result.ticket.customer).toBeNull();
  });

  it.each([
    ['addresses', '<span>p@example.org</span>'.repeat(4_000)],
    [
      'long class names',
      `<div class="${'x-y '.repeat(20_000)}">${'<span>p@example.org</span>'.repeat(300)}</div>`,
    ],
    ['pieces', '<span>woord</span>'.repeat(15_000)],
  ])('comes to an end with a mail of very many %s', (_, body) => {
    expect(() => read(mail(LETTER + body))).not.toThrow();
  });
});
