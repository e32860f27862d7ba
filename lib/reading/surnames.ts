import { fold } from './words.ts';

/** Frequent surnames in the Netherlands, Belgium, Germany, France and Britain that are no first names too. Folded. */
const FREQUENT = new Set(
  `bakker visser smit smits meijer meyer mulder bos dekker dijkstra vermeulen peeters peters maes claes goossens wouters mertens
  jacobs willems hendriks hermans martens pauwels dubois lambrechts desmet declercq verhoeven verbeke vandamme vandenberghe
  vanhoutte desmedt devos dewit deboer kok vos prins kuipers kuiper brouwer schouten postma veenstra hoekstra kramer mol
  koster scholten huisman timmermans timmerman evers gerritsen maas verhulst schipper molenaar bosman blom
  muller schmidt schneider fischer weber wagner becker schulz schulze hoffmann schafer koch bauer richter klein schroder
  neumann schwarz zimmermann braun kruger hofmann lange schmitt krause lehmann maier huber fuchs keller vogel
  dupont durand dubois moreau lefebvre leroy roux fournier girard bonnet rousseau fontaine
  chevalier garnier faure lacroix mercier blanchard dumont lefevre renard
  smith jones williams brown davies evans wilson roberts johnson robinson thompson wright walker hughes edwards
  wood turner jenkins bennett cook watson phillips`.split(/\s+/),
);
/** What patronymics and names of places end in; no first name does. */
const ENDING =
  /(?:.{2}(?:nsens?|rsens?|ssens?|ksens?|kkers|ckers|mans|stra|kens|ckx|aerts|eerts|oorts|huis|huizen|veld|dijk|kamp|hoven|hout|daele|dael|berghe|brouck|broek|meier|meyer|mayer|stein|ikson))$/;
const FIRST_NAMES = new Set(['mohsen', 'nilsen', 'christen', 'carsten', 'torsten', 'arsens']);

/** Whether a lone word is likelier a surname than a first name. Doubt counts as a first name. */
export function looksLikeSurname(word: string): boolean {
  const folded = fold(word);
  return (
    FREQUENT.has(folded) ||
    /^o['’]\p{L}{3}/u.test(folded) ||
    (folded.length > 5 && ENDING.test(folded) && !FIRST_NAMES.has(folded))
  );
}
