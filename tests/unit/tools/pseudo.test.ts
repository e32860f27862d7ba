import { expect, it } from 'vitest';
import { pseudo, pseudoTexts } from '../../tools/texts/pseudo.ts';
import { TEXTS } from '../../tools/texts/texts.ts';

it('is the same text with accents, and some 40 % longer', () => {
  expect(pseudo('Open or close')).toBe('Ôôpééñ ôôr çlôôsééé');
  for (const { message } of Object.values(TEXTS.en).slice(0, 400)) {
    if (/[$@{]|\.\w/.test(message)) continue;
    expect(pseudo(message).length / message.length, message).toBeCloseTo(1.4, 0);
  }
});

it('leaves what is no word of a language: places, template code, addresses', () => {
  const kept =
    'Dé $1 {{ customer.first_name | default: "there" }} {% if a %}ü{% endif %} {order} https://x.y/z webmail.shop.com';
  for (const piece of kept.match(/\$1|\{\{.*?\}\}|\{%.*?%\}|\{order\}|https\S+|webmail\S+/g) ?? [])
    expect(pseudo(kept)).toContain(piece);
  expect(pseudo('$1 ($2)')).toBe('$1 ($2)');
});

it('says in which language it is what the code asks for', () => {
  const { text_language: code, undo } = pseudoTexts(TEXTS.en);
  expect(code?.message).toBe('en');
  expect(undo?.message).not.toBe('Undo');
});
