/** Sources of templates, ordinary and nasty, for what has to hold of any. */
import fc from 'fast-check';

const WORDS = ['Dag', 'Sophie', 'één', 'foto', 'x', '2', '12,50', '😀', 'http', 'ten'];
const CHIPS = [
  '{{ customer.first_name }}',
  '{{customer.name|default:"daar"}}',
  '{{ "}}" }}',
  "{{ '*' }}",
  '{{ today | add_days: 3 | weekday }}',
  '{{ cursor }}',
  '{{ amount }}',
  '{{ customer.name\n | upcase }}',
  '{{- order.number -}}',
  '{% if label %}',
  '{% else %}',
  '{%- endif -%}',
  '{% for i in (1..3) %}',
  '{% endfor %}',
  '{% ask size "Welke maat?" choice "S", "M" %}',
  '{% note %}',
  '{% endnote %}',
  '{% attach "retour.pdf" %}',
  '{% render "groet" %}',
  '{% raw %}{{ zo }} **niet**\n\n- x{% endraw %}',
  '{% comment %}\n\nuitleg {{ x }}\n{% endcomment %}',
  '{% # uitleg %}',
];
const MARKS = ['*', '**', '***', '****', '[', ']', '](', ')', '(', '`', '<b>', '_'];
const LINKS = [
  '[zo](https://winkel.example/retour)',
  '[**zo**](https://winkel.example/a?b=c)',
  '**[zo](https://winkel.example)**',
  '[https://winkel.example](https://winkel.example)',
  '[{{ order.number }}](https://winkel.example/{{ order.number }})',
  '[{{ order.number }}](https://winkel.example/{{order.number|upcase}}/x)',
  'https://winkel.example/{{ order.number }}',
  'https://winkel.example.',
  '[zo](javascript:x)',
];
const BROKEN = ['{{', '}}', '{%', '%}', '{', '}', '{{ "', "'", '{% raw %}', '{% endraw %}', '{% comment %}'];
const LINES = ['- ', '-', '• ', '  - ', '\t-  ', '1. ', '2. ', '7) ', '1000. ', '1.', '10.  ', '- - '];
const SPACES = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n \n',
  '\n\n\n',
  '\n\n\n\n',
  '\u00a0',
  '\r\n',
  '\r',
];
const ODD = ['\ufdd0', '\u{f0041}', '\u{100000}', '\u{10ffff}', '\ud800', '\0', '\u202e', '\u2028'];

/** Everything that means something, in any order. */
export const nastySource = fc
  .array(
    fc.oneof(
      ...[WORDS, CHIPS, MARKS, LINKS, BROKEN, LINES, SPACES].map((set) => ({
        weight: 10,
        arbitrary: fc.constantFrom(...set),
      })),
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const word = fc.constantFrom(...WORDS.filter((each) => /^\p{L}/u.test(each)), ...CHIPS.slice(0, 8));
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
const run = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: words.map((each) => `**${each}**`) },
  { weight: 1, arbitrary: words.map((each) => `*${each}*`) },
  { weight: 1, arbitrary: words.map((each) => `***${each}***`) },
  { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => `**${a} *${b}***`) },
  { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => `**${a} *b* ${b}**`) },
  { weight: 1, arbitrary: words.map((each) => `[${each.replaceAll('\n', ' ')}](https://winkel.example/a)`) },
  { weight: 1, arbitrary: fc.constantFrom(...LINKS.slice(0, 7)) },
);
const line = fc.array(run, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  lines.map((each) => each.join('\n')),
  lines.map((each) => each.map((item) => `- ${item}`).join('\n')),
  lines.map((each) => each.map((item, index) => `${index + 1}. ${item}`).join('\n')),
);

/** As the help tells people to write them. */
export const ordinarySource = fc.array(block, { maxLength: 6 }).map((each) => each.join('\n\n'));
