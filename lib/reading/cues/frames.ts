import type { Language } from '../types.ts';

/** `opens`: a question begins so. `denies`: no flaw follows. `joins` and `greets`: say nothing at the front of a clause. */
export type Frame = 'opens' | 'denies' | 'joins' | 'greets';

/** Comma-separated words and phrases. */
export const FRAMES: Record<Language, Record<Frame, string>> = {
  nl: {
    opens: `hoe, wat, wie, waar, wanneer, waarom, welk, welke, is, zijn, was, kan, kunnen, kunt, kun, mag, mogen, moet,
      moeten, heeft, hebben, hebt, heb, gaat, gaan, zal, zullen, zou, zouden, wil, wilt, willen, weet, weten, verkopen,
      verkoopt, levert, leveren, doet, doen, komt, komen, past, blijft, zit, staat, krijg, hoeveel, hoelang, geeft, of`,
    denies: `geen, zonder, geen enkel, geen enkele, nergens, kans op, tegen, bestand tegen`,
    joins: `en, maar, want, dus, omdat, echter`,
    greets: `hallo, hoi, dag, beste, hey, hee, geachte, goedemorgen, goedemiddag, goedenavond, goedendag, lief, lieve`,
  },
  en: {
    opens: `how, what, who, where, when, why, which, whose, is, are, was, were, can, could, may, must, should, shall, do,
      does, did, will, would, has, have, had, am, if, whether, any, might`,
    denies: `no, not a, not one, without, never a, nor, free of, free from, any`,
    joins: `and, but, so, because, yet, however`,
    greets: `hello, hi, hey, dear, good morning, good afternoon, good evening, good day`,
  },
  de: {
    opens: `wie, was, wer, wo, wann, warum, wieso, welche, welcher, welches, ist, sind, war, kann, könnte, können, könnten,
      darf, dürfen, muss, müssen, soll, sollen, haben, hat, habt, gibt, wird, werden, würde, würden, geht, passt, passen,
      verkauft, verkaufen, liefert, liefern, ob, womit, kommt`,
    denies: `kein, keine, keinen, keinem, keiner, ohne, nirgends, frei von, gegen`,
    joins: `und, aber, denn, weil, also, jedoch`,
    greets: `hallo, hi, moin, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, liebe, lieber, liebes`,
  },
  fr: {
    opens: `comment, que, qu, quel, quelle, quels, quelles, qui, quand, où, pourquoi, combien, est, sont, peut, peux,
      pouvez, pourriez, pourrais, puis, dois, doit, avez, as, faut, vendez, livrez, y a, serait, si, à quel`,
    denies: `pas un, pas une, pas de, pas la moindre, pas le moindre, aucun, aucune, sans, ni, contre`,
    joins: `et, mais, car, donc, or, cependant`,
    greets: `bonjour, bonsoir, salut, coucou, bjr, cher, chère, madame, monsieur`,
  },
};

/** Cues that weigh, yet tell a reader nothing by themselves. As the cue files write them. */
export const VAGUE: Record<Language, string> = {
  nl: `vrij genomen, dag vrij genomen, verlof genomen, verlof voor genomen, thuisgebleven, thuis moeten blijven, een dag thuis, opgezegd, ruim een maand, ruim # weken, al # weken, al # maanden, al een maand, al vijf weken, meer dan een maand, meer dan # weken, niet gezegd, klopt niet, dat kan nooit, kan niet kloppen, nog te koop, nog steeds te koop, dagen later, weken later, # dagen later, # weken later, op de stoep, volgende week, dat was vorige week, misleid*, misleiding,
    bij het uitpakken, bij het openen, bij het openmaken, is wel een verschil, hoe zit dat, zelfde probleem, is dit, # keer, binnen # dagen, alleen in het, kwam pas, toen ik ~ openmaakte, toen ik ~ uitpakte, verkeerd,
    terwijl ik, terwijl wij, terwijl er, terwijl u, terwijl jullie, terwijl ~ stond, terwijl ~ besteld, in plaats van, ipv,
    i.p.v., volgens jullie, volgens u, werd mij, betaald voor, steeds, weer, wacht, wachten, opnieuw, elke dag, iedere dag,
    twee weken, drie weken, vier weken, drie dagen, na drie, na vijf, na twee, duurt, duurde, waarom, oplossing, oplossen, uitleg,
    al na, half, halve, plat, leeg, los, alleen de, maar een, ik moest, moest ik, wij moesten, moesten wij, dan hoeft, weet van,
    minder, serieus, wat een, werd ~ niet, wordt ~ niet, worden ~ niet, mocht niet, wordt niet, wil niet, neergezet, dood, dag,
    sinds #, al # dagen, na # dagen, na # keer, maar ~~ besteld, kleine lettertjes, uiterlijk, graag vandaag, graag morgen, heel anders dan,
    stond er niet, zegt, niet meer, niet goed, is er niks, hier niks`,
  en: `took the day off, took a day off, day off work, took time off, taken time off, waited in, stayed in, stayed home, over a month ago, over # weeks ago, more than a month ago, more than # weeks ago, for sale, still for sale, still on sale, wrong, falsely, charged for, was charged, were charged, # twice, # months old, # weeks old, a month old, a week old, it's been # weeks/days/months, been over # weeks, i call that, can't use it, can't use them, cannot use it, unable to use, is actually, it's actually, barely # months, barely a month,
    just unpacked, from time to time, any more, when it arrived, when it came, on opening, after a week, after a month, i wore it twice, was due, i chose, whereas the, whereas i, catches, sticks,
    again, kept, still, yet, finally, waited, last week, by now, meanwhile, since #, rather than, instead of, supposed to,
    should be, should have, why, explain, wouldn't, different address, error, next day, every time, each time, apparently, wow,
    clearly, evidently, presumably, what a, what the, mind, thin, loose, half, opened, says it, shows as, two weeks, three weeks,
    four weeks, five weeks, six weeks, it is now, it's now, express, according to you, paid for, paid extra, so far, was told,
    you said, told me, shade, odd, trust, used and, the point`,
  de: `freigenommen, frei genommen, urlaub genommen, urlaubstag, gekündigt, vor über einem monat, vor mehr als, vor über # wochen, seit # wochen, seit # tagen, seit # monaten, seit einem monat, seit einer woche, seit wochen, seit tagen, mehr als einen monat, mehr als # wochen, stimmt nicht, das kann nicht sein, kann nicht sein, nicht benutzen, nicht nutzen, irreführung, längst, falsch, immer weiter,
    beim auspacken, beim öffnen, nach ein paar, nach zwei, nach wenigen, heute ist, obwohl ich, laut tabelle, nach zwei wäschen, als ich ~ auspackte,
    laut, laut ihnen, statt, anstatt, obwohl, erneut, wieder, erwarte, erwarten, warum, wieso, wie kann, sofort, umgehend, bis freitag,
    immer noch, noch immer, immer wieder, mehrfach, mehrmals, nochmal, nochmals, drei wochen, zwei wochen, vier wochen, seit #, laut beschreibung,
    endlich, ständig, ewig, bis heute, bis jetzt, hängt, offen, halb, halbe, hälfte, nur ein, nur eine, nur einen, erst am, kam erst,
    angeblich, offenbar, anscheinend, offensichtlich, schon nach, nach einem, musste ich, ich musste, zeigt, warte, warten, lösung, hieß es,
    will nicht, aber ~~ bestellt, einfach, nach # tagen`,
  fr: `posé ma journée, pris ma journée, posé une journée, posé un congé, pris un congé, jour de congé, il y a plus d, il y a plus de, il y a # semaines, il y a # mois, il y a un mois, depuis # semaines, depuis # jours, depuis # mois, depuis un mois, depuis plus, depuis des jours, plus d'un mois, plus de # semaines, c'est faux, est faux, c'est impossible, ce n'est pas possible, j'appelle ça, toujours en vente, chaque mois, tous les mois, ne peux pas m'en servir, que #,
    à l'ouverture, en ouvrant, en déballant, au déballage, après deux jours, au bout de, au lavage, guide des tailles, complètement, couture, en deux, accroche, beaucoup trop,
    alors que, pourtant, toujours, encore, à nouveau, de nouveau, au lieu de, à la place de, pourquoi, retour, aucun, aucune,
    pas de, seulement, moitié, la moitié, devait, devaient, censé*, annoncé*, enfin, à ce jour, chaque fois, à chaque fois, chaque jour,
    depuis le, depuis #, deux semaines, trois semaines, ouvert, ouverte, cher, chère, lent, lente, usé, plante, rapidement, attendre,
    franchement, sérieusement, resté, restée, retard de, selon vous, à chaque, qu'un, qu'une, explication, explications, il y a # jours,
    casse, vide, premier jour, au premier`,
};
