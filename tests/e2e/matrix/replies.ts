/** What is put into the editors, and how it reads there. */
import type { ReplyText } from '../../../lib/editors/types.ts';

export interface Piece {
  reply: ReplyText;
  /** Its lines in an editor that takes markup, as `page/reading.ts` writes them, without blank ones. */
  rich: string[];
  /** Which of them follow the one before without a blank line: after a line break, or in a list. */
  tight: number[];
}

const ADDRESS = 'https://zonnestraal.example/garantie?maat=1&kleur=2';

export const ANSWER: Piece = {
  reply: {
    text: `Dag Ria,

Wat vervelend: je nieuwe paraplu hoort niet na een dag te breken.
5 < 6 & "zo" – é € 🌂

- Je krijgt een nieuwe.
- De oude mag je houden.

Meer weten? Kijk op onze pagina.

Noor`,
    html:
      '<p>Dag Ria,</p><p>Wat vervelend: je <strong>nieuwe</strong> paraplu hoort niet na een dag te <em>breken</em>.<br>5 &lt; 6 &amp; "zo" – é € 🌂</p>' +
      '<ul><li>Je krijgt een nieuwe.</li><li>De oude mag je houden.</li></ul>' +
      `<p>Meer weten? Kijk op <a href="${ADDRESS.replace('&', '&amp;')}">onze pagina</a>.</p><p>Noor</p>`,
  },
  rich: [
    'Dag Ria,',
    'Wat vervelend: je **nieuwe** paraplu hoort niet na een dag te _breken_.',
    '5 < 6 & "zo" – é € 🌂',
    '• Je krijgt een nieuwe.',
    '• De oude mag je houden.',
    `Meer weten? Kijk op [onze pagina](${ADDRESS}).`,
    'Noor',
  ],
  tight: [2, 4],
};

/** Comes after the first; its middle line is written from right to left. */
export const SECOND: Piece = {
  reply: {
    text: 'Nog iets:\n\nשלום רות, תודה על הסבלנות\n\nTot snel',
    html: '<p>Nog iets:</p><p>שלום רות, תודה על הסבלנות</p><p>Tot snel</p>',
  },
  rich: ['Nog iets:', 'שלום רות, תודה על הסבלנות', 'Tot snel'],
  tight: [],
};

const GAP = 'Dag Ria,\n\nJe krijgt hem op ';

/** Says where the person goes on writing. */
export const WITH_CURSOR: Piece = {
  reply: {
    text: `${GAP}.\n\nTot dan`,
    html: '<p>Dag Ria,</p><p>Je krijgt hem op .</p><p>Tot dan</p>',
    cursor: GAP.length,
  },
  rich: ['Dag Ria,', 'Je krijgt hem op .', 'Tot dan'],
  tight: [],
};

/** One word, for one that the person selected. */
export const WORD: ReplyText = { text: 'bel', html: '<p>bel</p>' };

/** The same in an editor of text alone. */
export function asText({ reply }: Piece): string[] {
  return reply.text.split('\n');
}
