import type { Language } from '../types.ts';
import type { SignalCues } from './types.ts';

/**
 * How people tell that something falls short without naming it: it reaches only so far, behaves when it pleases, looks more
 * like something else, is one thing on the page and another here; the phone stayed silent, it was charged all the same.
 */
export const OBLIQUE: Record<Language, readonly SignalCues[]> = {
  nl: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `kwam er ~ uit, er kwam ~ uit, verschillen ~ euro, verschilt ~ euro, na # bladzijden op, is leeg na, al op na, weigert alles, weigert ~ wat, laat ~ zakken, zakt ~ af, past ~ niet meer tussen, past er geen, past ~ nu de, het enige wat ik, gaat maar tot, maar tot halverwege, niet verder dan, komt niet verder, geraakt niet verder, niet eens tot, stopt halverwege, als hij/ze/het ~ zin in heeft, wanneer hij/ze/het ~ zin heeft, alleen als je, enkel als je, alleen wanneer, had/heeft/hebben meer weg van, ruikt/klinkt/voelt/smaakt/kleurt alsof, ziet eruit alsof, lijkt/lijken/leek eerder, lijkt/lijken/leek meer op, meer op ~ dan in, meer naast ~ dan in, meer lucht dan, zat/zaten/zit/zitten alleen, zat enkel, alleen opvulpapier, alleen papier, alleen maar papier, zweeft, knak, knakt, helt ~ naar, helt over, hangt door, bol, draait rond op, koelt/verwarmt/droogt/zuigt/sluit/dekt/wast/klopt/pakt/houdt niet, koelt/warmt amper, valt ~ stil, springt ~ uit, slaat ~ af, liep ~ over in, liep ~ uit, geeft af, gaf af, bodem eruit, viel ~ eruit, valt ~ eruit, # stukjes, mist bladzijde*, mist pagina*, ontbreken bladzijde*, laat ~ los, laten ~ los, gaat ~ open, springt ~ open, blijft ~ plakken, blijft ~ nat, blijft ~ branden, gaat vanzelf, gaan vanzelf, zelf aan en uit`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `op de site/foto/website/verpakking is/was/staat/stond ~~ hier/thuis, op de site/foto is hij ~~ hier, op de site ~~ bij mij, op de foto ~~ bij mij, op het etiket/label ~~ site/stond/beschrijving, in het echt, in werkelijkheid, de linker ~~ de rechter, de ene ~~ de andere, toch het volle, toch ~ volle bedrag, toch verstuurd, toch verzonden, is toch ~ verstuurd, is toch ~ afgeschreven, toch afgeschreven, toch betaald, heb ik nergens gevonden, nergens gevonden, nergens te vinden, vind ~ nergens, zelf maar een, zelf een ~ zoeken, zelf moet zoeken, schuiven ~ leverdatum, leverdatum ~ opgeschoven, verschoven, voor de derde/tweede/vierde keer, bedrag niet ~ gezien, branddatum van, over de datum, houdbaar tot, had moeten, is dat de bedoeling, hoort dat zo, moet dat zo, echt fraai is, niet fraai, met twee handen, kan er niet mee, kan er niets mee, kan er niks mee`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `stil gebleven, blijft ~ stil, bleef ~ stil, sindsdien leeg/stil/niets/niks, is sindsdien, mailbox is ~ leeg, inbox is ~ leeg, niemand gebeld, niet gebeld, niet teruggebeld, niemand meer, al # dagen/weken/maanden in/op/bij/door/onderweg, reist nu al, ligt ~ al # dagen/weken, ligt daar, staat daar al, viel de lijn, in de wacht, komt niemand opdagen, kwam niemand, twee keer niemand, nog niet geweest`,
    },
    {
      signal: 'displeasure',
      weight: 2,
      phrases: `kon alles weggooien, kon ik alles weggooien, moest ~ weggooien, hebben ~ weggegooid`,
    },
  ],
  en: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `out came, differ by, differs by, ran dry, ran out at, dry at page, declines anything, refuses anything, drops on one side, one side drop, isn't room, no room for, is all i've had, all i have had, was coming between, were coming between, was due between, stops well short, stops short, stops halfway, only goes halfway, only goes as far, won't go past, doesn't reach, does not reach, doesn't come up to, when it feels like it, when it wants to, only if you, only when you, looks/look/looked more like, smells/sounds/feels/looks/tastes as if, smells/sounds/feels/looks/tastes as though, looks as though, more on ~ than in, ends up on, an hour later it's on, nothing but paper, only packing, hovers, domed, wobbles, spins round, leans to, lean to, sags, does not cool/heat/seal/close/hold/stick/dry/fit/charge/light/ring, doesn't cool/heat/seal/close/hold/stick/dry/charge/light/ring, colour ran, color ran, ran into everything, fell out of, falls out, fall out, pages missing, goes from page # to #, from page # to #, comes undone, come undone, comes open, switches itself, turns itself, opens by itself, stays wet, left with three, with three legs, turn the telly up, without instructions, half of the bolts`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `says ~~ says, says ~~ your page/site/listing, on the page ~~ here, in the photo ~~ here, in the picture ~~ here, in real life, in the flesh, left one ~~ right one, one is a ~~ the other, still paid, still charged, paid the full amount, posted anyway, sent anyway, shipped anyway, charged anyway, there isn't one, there wasn't one, isn't one in, nowhere in the box, find my own, told to find, told to sort, delivery date has moved, date keeps moving, date has slipped, for the second/third/fourth time, only one of them, only one of the, i have now had, # payments, can't see a button, no way to stop, no way of stopping, best before was, use by was, past its date, meant to be this, supposed to be this, is it meant to, is that meant to, is this meant to`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `empty since, been empty since, has been silent, have been silent, stayed silent, gone quiet, phone hasn't rung, phone has not rung, nothing since, silence since, not a word, radio silence, not a peep, am still using, are still using, still without, still on my own, was on hold, line went, hasn't been, has not been, for ten/eleven/twelve/eight/nine/seven days, been ~ for # days/weeks/months, touring the, nobody came, no one came, nobody turned up, the ~ were not, the ~ was not, got it in #`,
    },
    {
      signal: 'displeasure',
      weight: 2,
      phrases: `had to bin, had to throw, the lot in the bin, straight in the bin`,
    },
  ],
  de: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `heraus kam, kam heraus, weichen ~~ voneinander ab, weicht ~~ ab, nach # seiten leer, war nach ~ leer, streikt, sackt ~ ab, passt keine ~ mehr, passt kein ~ mehr, mehr als diese ~ habe ich, wollte zwischen, wollten zwischen, passt jetzt der, geht nur bis, nur bis zur hälfte, reicht nicht, reicht nicht einmal, kommt nicht über, endet auf halb*, wenn sie/er/es lust hat, wann sie/er/es will, nur wenn man, nur wenn ich, sieht/sah/sehen/sahen eher, riecht/klingt/schmeckt als, fühlt sich an als, als hätte jemand, eher nach, ist er eher, ist sie eher, mehr auf ~ als in, mehr daneben, war nur füllpapier, nur füllpapier, nur papier, war nur papier, schwebt, knackt, neigt sich, hängt durch, gewölbt, dreht sich auf dem, kühlt/heizt/wärmt/saugt/schließt/hält/klebt/trocknet/wäscht nicht, kühlt/heizt kaum, geht ~ von selbst, schaltet sich ~ selbst, abgefärbt, färbt ab, tropft beim, tropft auf, lag der boden, fiel heraus, fällt heraus, fiel ~ raus, fällt ~ raus, folgt auf seite # gleich, fehlen seiten, springt auf, löst sich, lösen sich, bleibt nass, bleibt hängen`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `auf dem foto/bild ist/war ~~ bei mir/hier, auf der seite ~~ bei mir, auf ihrer seite ~~ bei mir, auf dem etikett ~~ seite/stand/beschreibung, in echt, in wirklichkeit, in natura, der linke ~~ der rechte, die linke ~~ die rechte, das eine ~~ das andere, trotzdem ~ vollen, trotzdem ~ bezahlt, trotzdem ~ abgebucht, trotzdem verschickt, verschickt wurde trotzdem, wurde trotzdem, nirgends gefunden, nirgends zu finden, keinen knopf, knopf zum beenden, finde ich nicht, mir selbst einen, mir selbst eine, solle ~ selbst, liefertermin rutscht, liefertermin ~ verschoben, zum zweiten/dritten/vierten mal, gutschrift ~~ nicht, keine gutschrift, bislang nicht, bisher nicht, nicht feststellen, röstdatum, abgelaufen, # beträge, inzwischen stehen, soll das so, gehört das so, ist das so gewollt, muss das so, keine anleitung, nur die hälfte, zwei hände`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `blieb still, blieb stumm, bleibt stumm, seitdem leer/still/nichts, seither leer/still/nichts, ist seitdem, ist seither, funkstille, kein ton, kein wort, reist seit, seit # tagen/wochen/monaten, in der schleife, leitung weg, kam keiner, kam niemand, zweimal kam, noch nicht da, niemand angerufen`,
    },
    { signal: 'displeasure', weight: 2, phrases: `alles wegwerfen, musste ~ wegwerfen, in den müll` },
  ],
  fr: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `il en est sorti, en est sorti, diffèrent de, diffère de, à sec, vide au bout, cale sur, lâche d'un côté, lâche ~ côté, n'y glisse plus, je n'ai que cette, devait passer entre, devaient passer entre, ne va que jusqu, ne vont que jusqu, ne va pas jusqu, s'arrête bien avant, s'arrête avant, s'arrête à mi, quand elle/il en a envie, quand elle/il veut, seulement si on, uniquement si on, ressemble plutôt, ressemblent plutôt, sent/sonne comme si, comme si on, on dirait plutôt, tire ~ sur le/la/l, plus sur ~ que dans, que du papier, n'y avait que, il n'y avait que, flotte, craque, penche, penche à, bombé*, tourne sur la, ne fait pas de froid, ne refroidit/chauffe/ferme/tient/colle/sèche/sonne/charge/aspire pas, refroidit/chauffe à peine, s'éteint toute seule, s'éteint tout seul, s'allume tout seul, déteint, déteint sur, couleur est passée, fond était, est tombé*, tombe tout seul, passe de la page # à, manque des pages, se défait, se décolle, se détache, reste mouillé*, reste coincé*, que la moitié`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `sur la photo ~~ chez moi, sur le site ~~ chez moi, sur la photo ~~ ici, l'étiquette dit ~~ page/site/disait, en vrai, en réalité, la gauche ~~ la droite, le gauche ~~ le droit, l'un ~~ l'autre est, quand même payé, payé le prix plein, prix plein, parti quand même, partie quand même, envoyé quand même, débité quand même, trouvée nulle part, trouvé nulle part, nulle part comment, ne trouve nulle part, chercher moi-même, date de livraison recule, livraison recule, encore repoussé*, deuxième/troisième/quatrième fois que, aucun crédit, aucun virement, aucun remboursement, # prélèvements, j'en suis au, date de torréfaction, périmé*, date dépassée, c'est voulu, est-ce voulu, pas trouvé de notice, deux mains, frais ont été gardés`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `resté muet, restée muette, est vide depuis, vide depuis, rien depuis, depuis plus rien, silence radio, silence depuis, pas un mot, voyage depuis, depuis # jours/semaines/mois, la ligne a coupé, d'attente puis, deux fois personne, personne n'est venu, pas encore passé, minutes d'attente`,
    },
    {
      signal: 'displeasure',
      weight: 2,
      phrases: `était à jeter, tout était à jeter, tout jeter, à la poubelle`,
    },
  ],
};
