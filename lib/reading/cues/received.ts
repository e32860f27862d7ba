import type { Language } from '../types.ts';
import type { SignalCues } from './types.ts';

/**
 * What is wrong with a thing just received, told plainly and without a word of displeasure: a flaw, a piece too few, other
 * than shown or chosen, not there yet. Beside the cues of the language.
 */
export const RECEIVED: Record<Language, SignalCues[]> = {
  nl: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `losse poot/schroef/knoop/steel/hendel/naad/stiksel/wiel, blijft stilstaan, blijft stil staan, blijft staan op, blijft steken, te veel van ~ rekening/kaart, te veel ~ afgehaald/gehaald/gerekend, wacht ik op, wachten we op, # ~~ op jullie/uw/de site staat #, # ~~ op jullie/uw/de site stond #, butst, butsen, zit ~~ los, zitten ~~ los, zakt steeds, valt steeds, schiet steeds, gaat steeds, steeds ~ los, blijft ~ hangen, kras, krasje, krasjes, krassen, deuk, deukje, deukjes, deuken, barst, barstje, barstjes, scheur, scheurtje, scheurtjes,
        scheuren, gat, gaatje, gaatjes, vlek, vlekje, vlekjes, vlekken, butsje, buts, schilfer, verfspat*, verfvlek*, lijmrest*,
        vetvlek*, roestplek*, roestvlek*, plekje, hapje ~ uit, hap uit, stukje ~ af, stuk ~ af, schilfertje, splinter*, haarscheur*,
        oneffenheid, oneffenheden, beschadiginkje, braampje, los draadje, losse draad, draadje los, draadjes los, ladder in, vouw in,
        stond ~ een poot korter, poot is korter, niet recht, gekreukt*, gekreukeld*, verkreukt, verkreukeld, gevouwen kaft, ezelsoor*, gekneusd*, geplet*, ingedeukt*, gedeukt, afgebladderd,
        afgesleten, gebarsten, geknakt, in tweeën, in tween, doormidden, kromgetrokken, kromme, rafel*, los hangt, hangt los, zit ~ scheef,
        zit scheef, loopt aan, sluit ~ niet goed, hangt scheef, flikkert, flikkeren, knippert, knipperen, hapert, bromt, zoemt, tikt, muf*,
        mufe lucht, chemische geur, rare geur, vieze geur, sterke geur, stinkende, een geurtje, slijtage, slijtplek*, pluist, pluizen, pilt,
        naad ~ los, naad ~ open, steek los, steken los, kapotje, wiebel*, wankel*, rafelt`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `zat ~ niet bij, zit ~ niet bij, zaten ~ niet bij, zitten ~ niet bij, zat ~ niet in, zit ~ niet in, zaten ~ niet in, niet in de doos,
        niet in het pakket, niet bij het pakket, zat er maar, zaten er maar, zit er maar, zaten maar, zat maar, ontving alleen, alleen ~ ontvangen,
        alleen ~ gekregen, alleen ~ zat er niet, kreeg alleen, kreeg maar, kregen maar, ontving maar, ontvingen maar, ontvangen slechts, te weinig ~ bij,
        te weinig geleverd, te weinig ontvangen, ontbreekt, nog ~ doos missen, ik mis nog, wij missen nog, we missen nog, mis ik, missen we, missen wij,
        bestelde ~~ maar ~ kreeg, bestelde ~~ maar ~ kwam, besteld ~~ maar ~ kreeg, besteld ~~ maar ~ kwam, besteld ~~ maar ~ gekregen, lag maar, lag er maar, lag er één, twee linker*, twee rechter*, # besteld # in, # besteld ~ # in, # in plaats van #, # ipv #, # ~ in plaats van ~ #, terwijl ik # had, zaten # ~~ besteld, zaten # ~~ bestelde, zaten # ~~ #, had ~ # besteld, hadden ~ # besteld, # ~ gekregen ~~ besteld,
        # gekregen, # ~ ontvangen ~~ besteld, # besteld # gekregen, # besteld # ontvangen, # besteld ~~ # gekregen, # besteld ~~ # ontvangen, maat # ~ gekregen, maat # ~ ontvangen,
        bestelden # ~~ hebben er #, bestelde # ~~ heb er #, het moesten er # zijn, moesten # zijn, had # moeten zijn, hadden # moeten zijn, een ander* ~ dan`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `kleiner/groter/korter/langer/smaller/breder/lager/hoger/dunner/dikker/lichter/donkerder/feller/valer/zwaarder/ruwer/stugger/minder dan ~ foto/foto's/site/website/webshop/pagina/productpagina/vermeld/aangegeven/stond/staat/opgegeven/beschreven/beschrijving/verwacht/verwachtte/gedacht/besteld/maattabel/omschrijving,
        lichter/donkerder ~ dan ~ foto, anders dan ~ foto/site/website/pagina/verwacht/beschreven/besteld, op de foto leek, foto ~ leek, leek op de foto, op de foto zag, op de foto ~ anders, wijkt ~ af, wijken ~ af, afwijkt, lijkt niet op ~ foto, niet de kleur, niet het model, niet de maat, niet de juiste, niet het juiste, onjuiste, niet degene, verkeerd,
        had ~ aangeklikt, had ~ gekozen, had ~ uitgekozen, had ~ geselecteerd, bestelde was, de bestelde ~ was, besteld was, had ~ gevraagd, waar # stond, terwijl # stond, # waar #, # terwijl #, was het #, # ~ maar ~ site ~ #, # ~ maar ~ pagina ~ #, # ~ terwijl ~ #, maat te klein, maat te groot, maten te klein,
        maten te groot, valt ~ te klein, valt ~ te groot, is ~ te klein, is ~ te groot, zijn ~ te klein, zijn ~ te groot, stuk te klein, stuk te groot, stuk te kort, stuk te lang, stuk kleiner, stuk groter, stuk korter, past niet, past hier niet, passen niet, past ~ niet om/in/op/bij ~ matras/stopcontact/bed/bank/kast/gat/raam/voet/hoofd,
        niet afgegaan, niet van ~ afgegaan, niet afgetrokken, niet in mindering, korting ~ niet ~ verwerkt, korting ~ niet ~ afgegaan, korting ~ niet ~ toegepast, bij het afrekenen was, meer afgeschreven, anders dan bij het afrekenen, # keer van mijn rekening, 2x ~ rekening/afgeschreven, twee keer ~ rekening/afgeschreven`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `wacht nog op, wachten nog op, wacht nog steeds op, wacht al, nog niet binnen, nog niet ~ binnen, nog niet ~ ontvangen, nog niet ~ aangekomen, nog niet ~ geleverd, nog niet ~ gekomen, nog niet ~ gekregen, nog niet ~ bezorgd, nog niet ~ gezien, nog nergens, nog steeds onderweg, nog altijd onderweg, zou ~ maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/gisteren/eergisteren/vanmorgen/vandaag ~ komen/binnen/zijn/geleverd/bezorgd/aankomen/er,
        had ~ maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/gisteren ~ moeten, zou ~ al ~ zijn, zou ~ al ~ moeten, moest ~ al ~ zijn, ligt al # dagen, ligt ~ al ~ depot, staat al # dagen, al # dagen bij, kwam ~ te laat, kwam ~ na ~ verjaardag, pas na ~ verjaardag, beweegt niet, geen beweging in, kwam maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag pas, kwam pas`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `in de regen, op straat gezet, na één was*, na een was*, na één keer, na een paar, na # minuten, na # uur, bij het uitpakken, bij het openen, bij het openmaken, toen ik ~ uitpakte, toen ik ~ openmaakte, is wel een verschil, hoe zit dat, gaat er niet uit, gaat er ~ niet uit, bruin aangekomen, dood aangekomen, in # stukken, zelfde kraak, zelfde probleem, is dit, is oranje, spreek geen, daar anders over, dekt ~ voor geen, heb geen buur*, geen ~ buurman, een gratis ~ zou, zou ~ gratis ~ bij`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `te koop, per stuk, los te koop, ook in een, nog wijzigen, nog veranderen, liever de, liever een, bijbestellen, bedacht, bedenk me, bezorgd krijgen, niet thuis op, op vakantie, past bij, staat ~ niet bij mijn`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `alsnog gekomen, alsnog aangekomen, alsnog ontvangen, alsnog binnen, heel aangekomen, heel aan, alles compleet, nu compleet, fijn opgelost, mooi opgelost, super opgelost, bedankt voor het nasturen, dank voor het nasturen, dank voor de nieuwe, bedankt voor de nieuwe, dank voor de vervanging, vervangende ~ aangekomen, vervangende ~ kwam, nieuwe ~ aangekomen, nieuwe ~ is binnen, probleem ~ verholpen, is verholpen`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `klik hier, af te melden, uitschrijven, uit te schrijven, afmelden, mis het niet, nu in de aanbieding, # korting op, korting op alle, alleen dit weekend, laatste kans, onze nieuwe collectie, bekijk de collectie, shop nu, bestel nu, ontdek`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `geen kras/krasje/vlek/vlekje/deuk/deukje/gaatje/barst/barstje/scheurtje ~ te zien, niet te dun/klein/groot/kort/lang/zwaar/dik/smal/breed, los te koop, mooi stuk, fijn stuk, stuk hout, stuk beter, wat gaat ~ mis, gat in de markt, past ~ niet bij mijn, hoe ~ krasje, barst van, barsten van, barst los, scheur ik, plekje bij, plekje voor, mooi plekje, vast plekje, ander* ~ dan anders, iets anders dan anders, zwart gat, tikje, een tikkeltje, plekje gekregen, plekje gevonden`,
    },
  ],
  en: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `stops at, stops after, stops working, stops by itself, too much from my, # ~~ your site/website/page says #, been waiting since, is loose, are loose, has come loose, hangs loose, hanging loose, keeps sliding/falling/slipping/tipping/turning/switching/coming/losing/dropping/going/popping/leaking/beeping, little dent, small dent, scratch, scratches, scratched, scuff, scuffs, scuffed, dent, dents, dented, nick, nicks, chip in, chips in, chipped, chip on, chip out of, tear, tears in, rip in, hole in, holes in, hole, holes, a stain, stains, stained, mark on, marks on, a mark, smudge*, blemish*, crease, creases, creased, crumpled, bent corner*, bent page*, folded, loose thread*, pulled thread*,
        loose stitch*, seam ~ undone, seam ~ open, seam ~ split, come undone, came undone, coming undone, frayed, crack in, hairline, warped, bowed, lopsided, wonky, crooked, glue residue, sticky residue, paint ~ drip*, paint ~ chipped, rust spot*, bubbles in, discoloured, discolored, discolour*, faded, musty, smells of, smells like, chemical smell, strong smell, odd smell,
        in two halves, in two pieces, in half, in two parts, flickers, flickering, flicker, hums, humming, buzzing, rattling, ticking, catches, sticks, snags, snagged, wobbles, bobbly, shedding, sheds, won't shut, doesn't shut, does not shut, does not close, doesn't close, will not close, won't close, gets too hot, too hot to`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `not in the box, not in the bag, not in the parcel, not in the package, were not in, wasn't in, weren't in, was not in, not included, wasn't included, weren't included, didn't come with, did not come with, came without, arrived without, only # in, only one of, only one in, only one came, only # came, only # arrived, received only, received just, got just, only the ~ half, only the top, only the bottom, one of ~ missing, # short, too few, not enough screws, one too few,
        two left, two right, ordered ~~ but received, ordered ~~ but got, ordered ~~ but ~ came, ordered ~~ but ~ sent, the other one was not, the other wasn't, the other was not, ordered # ~~ got #, ordered # ~~ received #, ordered # ~~ came, were # ~~ ordered #, # in the box, of the # ~ arrived, i chose, i picked, i selected, i'd chosen, i had chosen, the one i ordered, the one i picked, the one i chose, one i'd ordered, i had ordered, whereas i, whereas the, i asked for`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `smaller/shorter/bigger/larger/longer/narrower/wider/thinner/thicker/lighter/darker/heavier/duller/brighter/paler/different than/from/to ~ photo/photos/picture/pictures/site/website/page/stated/advertised/described/description/listed/shown/expected/says/said/ordered/listing, different from what, not the colour, not the color, not the right, not the same as, narrower than, shorter than, looks different, completely different, quite different, very different,
        doesn't look like the, nothing like the, doesn't fit, does not fit, didn't fit, don't fit, do not fit, comes up small, comes up too, comes up ~ small, sizes too small, size too small, sizes small, sizes too big, sizes too large, a size too, is too small, is too big, is too tight, is too short, are too small, are too short, are too big, are too long, far too small, far too big, much too small, much too big, way too small, way too big, # ~ instead of #, # instead of #, # ~ but ~ website says #, # ~ but ~ site says #, # ~ but ~ page says #, says # but, says # and, # but the ~ said/says, wasn't taken off, was not taken off, wasn't deducted, not deducted, wasn't applied, was not applied`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `waiting for my, waiting on my, haven't seen it, haven't seen any, not seen it yet, not here yet, not yet here, not yet arrived, not come yet, hasn't come, has not come, isn't here, still on its way, yet to come, was due, were due, was meant to be here, was meant to arrive, meant to be here, supposed to be here, supposed to arrive, should have come, sitting in ~ depot, stuck at ~ depot, sitting at ~ depot, been sitting, hasn't moved, has not moved, not moved, where my order is, where my parcel is, where my package is, nothing has come, nothing has arrived, nothing came, came after, came ~ too late`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `just unpacked, when i unpacked, when i opened, when i unwrapped, on opening, when it arrived, when it came, after a week, after a month, after ten minutes, from time to time, i wore it twice, any more, no sign, on what planet, for her #, spelled, rocks`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `sold separately, do you sell, spare, copy of my invoice, a copy of, after all, doesn't go with, does not go with, swap the, larger size, a larger, bigger size, a week later, we are away, if i'm not in, are sold, real leather, how do i get`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `new ~ came today, new ~ arrived, new one arrived, new one came, replacement ~ came, in one piece, nicely done, nicely solved, well sorted, thanks for the quick help, thanks for the replacement, thank you for the replacement, thanks for sending, as good as new, no longer flickers`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `dear friend, dear partner, dear sir madam if you, lowest rates, online form, business opportunit*, million dollars, this letter because, make money, money making, save up to, day supply, visit our website, our website at, bulk email, email marketing, life insurance, work from home, at any time, off all, don't miss it, don't miss, shop now, order now, last chance, this weekend only, new collection, see the collection, sale ends, discover, never worry`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `received them, received it, not too small/big/thin/short/tight/long/large, isn't too small/big/thin/short/tight/long/large, aren't too small/big/thin/short/tight/long/large, from scratch, up to scratch, not a scratch, not a hole, not a mark, in two minds, left a mark, hole in one, mark my, on the mark, question mark, scratch proof, made a dent, half price, no mark, sticks to, catches the eye, catches the light, tears of joy, i chose you, i chose your, i picked your, folded neatly, neatly folded`,
    },
  ],
  de: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `bleibt stehen, bleibt ~ stehen, zu viel von meinem konto, rutscht immer, fällt immer, löst sich immer, ist lose, sind lose, kratzer, schramme, schrammen, delle, dellen, macke, macken, riss, risse, loch, löcher, fleck, flecken, fleckig*, abgeplatzt*, absplitterung*, angeschlagen*, ecke ~ ab, stück ~ ab, zerknickt, geknickt*, knick, zerknittert, knitter*, verknickt, eingedrückt, verbogen*, verzogen, schief, krumm, krumme, uneben, klebereste, kleberreste, klebstoff*, farbspritzer, rostfleck*, loser faden, lose fäden, hängt ein faden, faden ~ lose, fäden ziehen, zieht fäden, naht ~ offen, naht ~ auf, naht ~ gelöst, nähte ~ offen, aufgegangen,
        ausgefranst, franst, fusselt, fusseln, pillt, abgenutzt, abgegriffen, gebrauchsspuren, ausgeblichen, muffig, riecht nach, riecht komisch, riecht stark, chemisch*, flackert, flackern, wackelkontakt, brummt, surrt, hakt, klemmt, schließt nicht richtig, schließt nicht, geht nicht zu, in zwei teile, in zwei teilen, in der mitte durch, zersprungen, gesprungen, durchgebrochen, nicht gerade, wackelt, zerdrückt`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `nicht dabei, nicht im paket, nicht im karton, nicht beigelegt, lag nicht bei, lagen nicht bei, war nicht drin, waren nicht drin, waren nur #, waren nur, war nur, lag nur, lagen nur, nur ~ erhalten, nur ~ bekommen, nur ~ geliefert, zu wenige, zu wenig ~ dabei, mir fehlt, uns fehlt, mir fehlen, uns fehlen, noch ein ~ fehlt, bestellt und ~ bekommen, bestellt aber, bestellt ~~ aber ~ bekommen, bestellt ~~ aber ~ erhalten, in # ~ bestellt, zwei linke, zwei rechte, bestellt waren #, bestellt waren, bestellt war, bestellt hatte ich, bestellt hatten wir, hatte ~ bestellt, hatte ich ~ gewählt, hatte ~ ausgewählt, # statt #, ausgewählt hatte, gewählt hatte`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `kürzer/länger/kleiner/größer/schmaler/breiter/dünner/dicker/heller/dunkler/niedriger/höher/blasser als ~ angegeben/beschrieben/foto/bild/abgebildet/bestellt/erwartet/gedacht/seite/website/shop/beschreibung/gezeigt, weicht ~ ab, weichen ~ ab, abweicht, anders als ~ foto/bild/beschrieben/angegeben/abgebildet/seite, nicht die farbe, nicht das modell, nicht die richtige, nicht der richtige, nicht das richtige, auf dem foto ~ anders, ist ~ zu klein, ist ~ zu groß, ist ~ zu kurz, ist ~ zu lang, sind ~ zu klein, sind ~ zu kurz, sind ~ zu groß, viel zu klein, viel zu groß, eine nummer zu, passt nicht, passen nicht, passt leider nicht, nicht abgezogen, nicht berücksichtigt, nicht angerechnet, # ~ aber ~ seite ~ #, # ~ aber ~ shop ~ #, # statt #, # ~ statt ~ #, # anstatt #, zwei rechnungen, doppelte rechnung`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `warte noch auf, warten noch auf, noch nicht da, noch nicht ~ angekommen, noch nicht ~ erhalten, noch nicht ~ bekommen, noch nicht ~ geliefert, noch unterwegs, sollte ~ montag/dienstag/mittwoch/donnerstag/freitag/samstag/gestern/heute, hätte ~ montag/dienstag/mittwoch/donnerstag/freitag/samstag/gestern ~ sollen/müssen, hätte ~ sollen, haben sie immer noch, hat ~ mein geld, liegt seit, steht seit, bewegt sich nicht, nichts angekommen, nichts bekommen, kam zu spät, kam erst`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `beim auspacken, beim öffnen, als ich ~ auspackte, nach ein paar, nach zwei, nach wenigen, nach zehn, nach der ersten wäsche, nach zwei wäschen, nicht rausgeht, geht nicht raus, nicht besser, obwohl ich, müsste ~ passen, kann ich mir kaum vorstellen, heute ist, laut tabelle`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `einzeln kaufen, auch einzelne, einzeln, in einer anderen farbe, nummer größer, nummer kleiner, doch nicht zum, kopie der rechnung, eine woche später, zurückgeben, gern zurückgeben, im urlaub, bekomme ich`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `neue ~ ist da, neue ~ angekommen, ersatz ~ angekommen, ersatz ist da, heil an, heil angekommen, alles bestens, super gelöst, gut gelöst, schön gelöst, danke für den ersatz, danke für die nachlieferung, jetzt ist alles da, jetzt vollständig`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `jetzt bestellen, jetzt sichern, nur dieses wochenende, letzte chance, neue kollektion, zur kollektion, abbestellen, nicht verpassen`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `nicht zu klein/groß/dünn/kurz/lang/schwer, passt ~ nicht zum, passt ~ nicht zu, alles passt, ohne kratzer, eingegangen ist`,
    },
  ],
  fr: [
    {
      signal: 'flaw',
      weight: 2,
      phrases: `s'arrête tout, s'arrête au, s'arrête après, trop prélevé*, rayure, rayures, griffe, griffes, éraflure*, bosse, bosses, éclat, éclats, ébréché*, fendu*, fendue, fente, fissure, fissures, fêlure, accroc, accrocs, trou, trous, tache, taches, tâche, tâches, pli, plis, froissé*, plié*, corné*, écrasé*, enfoncé*, voilé*, gondolé*, tordu*, bancal*, de travers, trace de colle, traces de colle, traces de, fil qui pend, fil tiré, fils tirés, couture ~ défaite, couture ~ ouverte, s'est défait*, s'est décousu*, décousu*, effiloché*,
        bouloche*, peluche*, usure, décoloré*, odeur de, sent le, sent la, sent l'humidité, mauvaise odeur, clignote, clignotent, grésille, vibre, bourdonne, accroche, se bloque, ne ferme pas, ferme mal, coince, en deux morceaux, en deux, en morceaux, en mille morceaux, brisé*, a jauni, jauni*, se décolle, se décollent`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `n'était pas dans, n'étaient pas dans, pas dans la boîte, pas dans le colis, pas dans le carton, n'était pas inclus*, n'était pas fourni*, pas fourni*, pas inclus*, sans le couvercle, me manque, nous manque, manque encore, qu'un seul, qu'une seule, reçu que, reçu seulement, commandé ~~ mais ~ reçu, commandé ~~ et j'ai reçu, commandé ~~ et on m'a envoyé, n'y avait qu, n'y avait que, deux gauches, deux droites, j'en avais commandé, j'avais commandé, j'en avais # , nous avions commandé, j'avais choisi, j'avais pris, # au lieu de #, reçu # ~~ commandé #, commandé # ~~ reçu #`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `plus court/courts/courte/courtes/petit/petits/petite/petites/grand/grande/long/longs/longue/étroit/étroits/étroite/large/fin/fine/clair/claire/foncé/foncée/sombre que, # ~ au lieu de #, # au lieu de #, plus court/courts/courte/courtes que, plus petite/grande/courte/fine/claire/foncée ~ que prévu, que prévu, n'est pas celle, n'est pas celui, pas celle de la photo, pas celui de la photo, ne sont pas ceux, différent* de, très différent*, pas la couleur, pas le modèle, pas la taille, # ~ mais ~ site ~ #, est trop petit*, est trop grand*, est trop court*, sont trop petit*, sont trop court*, sont trop grand*, bien trop petit*, beaucoup trop, ne me va pas, ne rentre pas, n'entre pas, n'a pas été déduit*, pas été déduit*, pas été appliqué*, pas été pris* en compte, été facturé*, deux factures`,
    },
    {
      signal: 'flaw',
      weight: 2,
      phrases: `attends encore, attendons encore, devait arriver, devaient arriver, devait être là, devait être ~ là, devait être ~ livré*, aurait dû arriver, n'est pas encore là, pas encore là, pas encore arrivé*, pas encore reçu*, pas encore livré*, n'ai rien vu, n'ai rien reçu, rien vu venir, toujours en route, bloqué ~ dépôt, n'a pas bougé, arrivé* trop tard, arrivé* après`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `à l'ouverture, en ouvrant, en déballant, au déballage, après deux jours, au bout de, au lavage, ne part pas, nous sommes lundi, nous sommes mardi, nous sommes mercredi, nous sommes jeudi, nous sommes vendredi, nous sommes samedi, guide des tailles, complètement, on est lundi, on est mardi, on est jeudi`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `à l'unité, copie de la facture, dans une autre couleur, autre couleur, finalement, avec mon canapé, semaine plus tard, au sujet des, de nouveau en stock`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `nouvelle ~ est arrivée, nouveau ~ est arrivé, nouvelle ~ arrivée, remplacement ~ arrivé, arrivé entier, arrivée entière, merci pour votre aide, merci pour le remplacement, merci pour l'échange, tout est complet`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `désabonner, se désabonner, cliquez ici, dernière chance, nouvelle collection, découvrez, ce week-end seulement, profitez`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `mieux que prévu, plus vite que prévu, plus tôt que prévu, pas trop petit*/grand*/fin/court/long, ne va pas avec, au bout du compte, éclat de rire, en accroche, un pli de, plus grand que prévu merci, en deux jours, en deux mots, en deux semaines, en deux heures, en deux temps, en deux fois, en deux clics`,
    },
  ],
};
