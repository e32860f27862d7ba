import type { Rules } from './rules.ts';

/** `\b` knows no accents: to it, "prête" ends in a word "te". */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

export const fr: Rules = {
  never: [
    /(auriez|aurais-tu|tu aurais) (dû|pu)|il (vous|te) fallait|comme (je|nous) (vous |te )?l’|prétend|selon (vous|toi)/i,
    /(votre|ta) (propre )?(faute|erreur)|pas lu|prochaine fois|à l’avenir|(devez|dois) comprendre/i,
    /comme .*(indiqué|mentionné|précisé)|(vous devez|tu dois)|évidemment|logique/i,
    /impossible|pas (de )?(ma|notre) faute|conditions|politique|(excuse|pardon|regrette)[^.]*[,.] mais/i,
    /désagrément|inconvénient|ressent|gêne occasionnée|(excuse|pardon|regrette)[^.]* si |si cela (vous |t’)a/i,
    word(
      'malheureusement|simplement|juste (?:une?|pour)|seulement|un peu|quand même|hélas|petit geste|en fait',
    ),
    /délais|dès que|au plus vite|prochainement|bientôt|quelqu’un|en temps utile|sous peu/i,
    /a été|ont été|s’est glissée|ridicule|absurde|n’importe quoi|calm|avocat|tribunal/i,
    // For what is done there is one who does it.
    word('nous (avons|allons|ferons|faisons|vous|te|regrettons|remercions)|nos excuses'),
    // Whoever writes, and whoever reads, may be a woman or a man.
    word(
      'chère?|monsieur|madame|désolée?s?|navrée?s?|ravie?s?|tou(s|tes) les deux|l’une? (et|comme) l’autre',
    ),
    word(
      '(suis|es|êtes|être|sois|soyez|sens|sentez) (\\p{L}+ )?(\\p{L}+(ée?|ise?|(?<!q)ue?|eux|euse)|inqui(et|ète)|contente?)',
    ),
    word(
      '(?:vous ai|vous a|t’ai|t’a|m’as|m’avez|m’avoir) (?!fallu|coûté|écrit)\\p{L}+(ée?|ise?|ue?|ite?|eints?|einte)',
    ),
    /\(e\)|·e/,
  ],
  wrong: {
    informal: word('vous|votre|vos|vôtres?|(?!chez|assez)\\p{L}+ez|dites|êtes'),
    // The Dutch "te" of a point in the agent's words is none of ours.
    formal: word('tu|toi|te(?! laat)|ton|ta|tes|t’\\p{L}+|(dis|raconte|laisse|donne|écris|parle)-\\p{L}+'),
  },
};
