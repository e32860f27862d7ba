import { fold } from './words.ts';

/** What firms, offices, clubs and their departments are called, as whole words. Folded. */
const WORDS = new Set(
  `abteilung academy accounts achats administratie apotheek apotheke asbl association backerei bakkerij beheer beschwerdemanagement
  bibliotheek bibliothek bibliotheque boekhouding boulangerie boutique brasserie brouwerij buchhaltung bureau bvba centrum chiro
  client clients college comite comptabilite council creche customer dac department dept directie druckerei ecole einkauf
  entreprise ets eurl foodtruck forderungsabteilung formulaire formular formulier foundation gartnerei gasthaus gasthof gbr
  gemeente gemeinde geschaftsfuhrung group groep groupe gruppe gmbh helpdesk holding hotel hub inkasso inkoop installaties
  inwards kanzlei kantoor kindergarten kita kontaktformular kundenbetreuung kundenservice librairie limited llc llp logistics
  logistik logistique ltd lycee mairie marketing maternelle mediatheque metzgerei museum newsletter nieuwsbrief ohg orders
  parochie paroisse partners pfarre pharmacie praktijk praxis procurement purchasing reception rechtsabteilung redactie
  redaktion restaurant rezeption sarl sas schreinerei schule scouting scrl secretariaat secretariat sekretariat service services
  site societe solutions srl stadtwerke stichting systems tischlerei ug universitat universite universiteit university vereniging
  auberge bakery bistro brewery catering chateau coaching clinic domaine epicerie ferme fleuriste gite hoeve hofladen kapsalon
  klinik kliniek manege opticien optik quincaillerie tandartsen tearoom traiteur veterinary weingut winery yoga
  verein verkaufsteam verwaltung bloemen boucherie buurthuis cave coiffure dagverblijf fietsen fleurs fromagerie jardins jardin menuiserie
  obs patisserie plomberie salon sons sporthal vzw website webshop literie wijnkelder vakblad webwinkel boekwinkel nieuwsblad dagblad financiere finances abt afd werkstatt werkplaats zentrale zentrum`.split(
    /\s+/,
  ),
);
/** What longer names of that kind end in: "Brouwerijcentrale", "Klimatechnik". */
const ENDING =
  /.{3}(?:abteilung|afdeling|dienst|management|verwaltung|werke|centrale|zentrale|zentrum|centrum|centrale|technik|techniek|handels|groothandel|vereniging|verein|verband|services?|formular|formulier|bedrijf|betrieb|bouw|schule|school|praxis|annahme|verblijf|tearoom|boerderij|theek|thek|erij|erei|shop|verlag|werken|ploeg|team|kontor|versand|vertrieb|kelder|center|centre)$/;

/** Whether a word is of a firm, an office or a club, and no name of a person. */
export function isOrganisation(word: string): boolean {
  const folded = fold(word).replace(/[^\p{L}]/gu, '');
  return WORDS.has(folded) || ENDING.test(folded);
}
