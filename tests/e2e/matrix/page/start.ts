/** What every editor holds before anything is inserted: a line, a signature and the mail that is answered. */
export interface Start {
  /** Paragraphs, an empty one after the first. */
  html: string;
  text: string;
  /** Markdown has no empty paragraph. */
  markdown: string;
}

const INTRO = 'Ik mail je over de paraplu.';
const SIGNED = ['Groet,', 'Noor de Wit, Zonnestraal'] as const;
const QUOTED = 'Op ma 3 maart schreef Ria Bos:';
const MAIL = ['Mijn paraplu is na één dag stuk.', 'Wat nu?'] as const;

export const FULL: Start = {
  html: `<p>${INTRO}</p><p><br></p><p>${SIGNED.join('<br>')}</p><p>${QUOTED}</p><blockquote><p>${MAIL.join('</p><p>')}</p></blockquote>`,
  text: [INTRO, '', ...SIGNED, '', QUOTED, ...MAIL.map((line) => `> ${line}`)].join('\n'),
  markdown: `${INTRO}\n\n${SIGNED.join('\\\n')}\n\n${QUOTED}\n\n> ${MAIL.join('\n>\n> ')}\n`,
};

export const EMPTY: Start = { html: '<p><br></p>', text: '', markdown: '' };

/** The same lines in the markup of an app of its own. */
export const parts = { intro: INTRO, signed: SIGNED, quoted: QUOTED, mail: MAIL };
