import type { SignalCues } from '../types.ts';

export const toldDe: readonly SignalCues[] = [
  // Zu spät, verschwunden.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `nichts geliefert, nichts gekommen, nichts da, nichts angekommen, nichts gesehen, nie gesehen, nicht gesehen, bislang nicht, bisher nicht, bis heute nicht, bis jetzt nicht, bis heute ist, bis heute kein*, bislang kein*, weder ~ noch, weder ~~ noch, kein paket, keine lieferung, keine ware, keine spur, kein lebenszeichen, keine bewegung, kein update, nicht verschickt, nicht versendet, nicht versandt, noch nicht verschickt, noch nicht versendet, noch nicht versandt, noch nicht raus, nie übergeben, nie verschickt, nie abgeschickt, nie zugestellt, auf demselben stand, unverändert seit, unverändert auf, tut sich nichts, bewegt sich nichts, hängt fest, hängt seit, steckt fest, hängengeblieben, hängen geblieben, verloren, verschollen, abhanden gekommen, untergegangen, unauffindbar, spurlos, zurück an absender, zurück an den absender, an den falschen, an die falsche, beim falschen nachbarn, falsch zugestellt, falsche adresse geliefert, jemand anderes unterschrieben, niemand unterschrieben, nicht von mir unterschrieben,
      # tage zu spät, # wochen zu spät, einen tag zu spät, eine woche zu spät, tage zu spät, # tage nach, # wochen nach, am tag nach, tage nach dem, tage nach der, erst dienstag, erst mittwoch, erst donnerstag, erst freitag, erst samstag, erst nach, viel später, zu spät für, zu spät zum, nach dem fest, nach weihnachten, mit der normalen post, normaler versand, mit normaler post, seit wochen, dauert ~ schon, dauert jetzt, inzwischen # wochen, inzwischen # tage, mittlerweile # wochen, mittlerweile # tage, mittlerweile seit, anderthalb wochen her, # wochen her, # tage her, eine woche her, einen monat her, überfällig, längst`,
  },
  // Etwas anderes, oder zu wenig.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `zwei linke, zwei rechte, beide links, beide rechts, zwei verschiedene, zwei gleiche, passen nicht zusammen, gehören nicht zusammen, zwei unterschiedliche, unterschiedliche größen, falsch, falsche, falscher, falschen, falsches, verkehrt, verkehrte, verkehrten, verkehrtes, geschickt statt, geliefert statt, bekommen statt, erhalten statt, statt ~ geschickt, statt ~ geliefert, statt ~ bekommen, statt des bestellten, statt der bestellten, anstelle, geschickt ~ ich wollte, geschickt ~ bestellt hatte ich, geschickt ~ obwohl, ich wollte die, ich wollte den, ich wollte das, ich wollte doch, bestellt war, gewünscht war, anderer artikel, anderen artikel, ein anderes produkt, anderes produkt, andere version, andere ausführung, ganz anderer, etwas ganz anderes, was anderes, völlig anderes, komplett anderes, für einen anderen kunden, von einem anderen kunden, nicht meine bestellung, nicht das bestellte, nicht das was, nicht für mich,
      zu wenig, # zu wenig, einer zu wenig, eine zu wenig, nicht bei der, nicht beim, nicht bei, nicht mit drin, nicht drin, nicht drinnen, nicht mitgeliefert, nicht mitgeschickt, nicht enthalten, nicht beiliegend, nicht beigepackt, nicht dabei, vergessen beizulegen, vergessen mitzuschicken, vergessen einzupacken, haben vergessen, habt vergessen, wurde vergessen, nur ein, nur eine, nur einen, nur einer, nur #, lediglich ein*, lediglich #, nur die hälfte, nur zur hälfte, nicht alles, nicht vollständig, nicht komplett, unvollständig*, karton war leer, schachtel war leer, tüte war leer, leere tüte, leerer karton, leeres paket, leere packung, ohne anleitung/schrauben/deckel/ladegerät/kabel/netzteil/schlüssel/stecker/batterie/batterien/sattel/zubehör/halterung/fernbedienung/rechnung, ohne sattel, fehlte, gefehlt, abgängig`,
  },
  // Unterwegs zerbrochen, schmutzig, gebraucht, verdorben.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `in tausend teilen, in tausend stücken, tausend scherben, in scherben, in stücken, in einzelteilen, in zwei hälften, zu bruch, bruch, zerschlagen, zersplittert, zertrümmert, zerdeppert, zerbeult, eingedrückt*, eingebeult, plattgedrückt, zusammengedrückt, zerquetscht, gequetscht, ramponiert, lädiert, demoliert, mitgenommen, sprung in, einen sprung, haarriss*, haarrisse, riss in, kaputt angekommen, wasserschaden, durchnässt, durchweicht, klatschnass, triefend, feucht, ausgelaufen, überall im karton, aufgerissen, aufgeplatzt, schlecht verpackt, kaum verpackt, nicht verpackt, ohne polsterung, ohne schutz, lose im karton, lieblos verpackt,
      benutztes, benutzte, benutzter, benutzt, bereits benutzt, schon benutzt, gebrauchte, gebrauchtes, gebrauchter, gebraucht, gebrauchsspuren, getragen, bereits getragen, schon getragen, neu ist ~ nicht, nicht neu, kein neues, keine neue, kein neuer, spuren von, haare drin, haare am, ein haar, krümel, fingerabdrücke, bereits geöffnet, schon geöffnet, schon offen, war offen, siegel gebrochen, siegel war, deoflecken, deo-flecken, make-up-flecken, lippenstift, klebrig, schmierig, schmuddelig, dreckig, verdreckt, verschmutzt, stank, stinken, gestank, müffelt, mieft, riecht streng, riecht komisch, riecht muffig, schmeckt nach, schmeckt komisch, schmeckte, sauer geworden, ranzig, schimmelig, verschimmelt, altbacken, matschig, schlapp, welk, verwelkt*, vertrocknet, verdorrt, eingegangen, abgestorben, braun und, und braun, ganz braun, braune blätter, halb tot, faul, faulig, verfault, aufgetaut, angetaut, geschmolzen, lauwarm, abgelaufen, mhd, mindesthaltbarkeit*, motten, maden, würmer, käfer drin, ameisen`,
  },
  // Tut nicht, was es soll.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `laden ~ nicht mehr, läuft/tickt/brennt/leuchtet/spielt/druckt/scannt/mahlt/schneidet/saugt/spült/bläst/klebt/haftet/klickt/klappt/schreibt/schäumt/dampft nicht, laufen/brennen/leuchten/schneiden/kleben/haften/schreiben nicht, lädt ~ nicht mehr, lädt nicht, laden nicht, geht nicht mehr, gehen nicht mehr, geht ~ nicht an, geht ~ nicht auf, geht ~ nicht zu, geht nicht, gehen nicht, funktioniert nicht, funktioniert nicht mehr, funktioniert nur, funktioniert kaum, klappt nicht, tut nicht, tut's nicht, tut nichts, macht nichts, macht keinen mucks, mucks, nichts passiert, passiert nichts, tot, gibt ~ den geist auf, gab ~ den geist auf, geist aufgegeben, hinüber, im eimer, streikt, versagt, versagte, ausgefallen, fiel aus, fällt aus, fällt ständig, fällt immer, springt nicht an, springt raus, schaltet sich, schaltet ab, schaltet aus, stoppt, bleibt stehen, bleibt hängen, bleibt kalt, reagiert nicht, erkennt ~ nicht, verbindet sich nicht, keine verbindung, verliert die verbindung, verliert ständig, zeigt ständig, zeigt fehler, fehler e#, fehlermeldung, fehlercode, störung, kein tropfen, kein ton, kein bild, kein strom, kein licht, wird nicht warm, wird nicht heiß, wird nicht kalt, kühlt nicht, heizt nicht, trocknet nicht, pumpt nicht, dreht nicht, dreht sich nicht, schließt nicht, schließt nicht richtig, schließt schlecht, öffnet nicht, rastet nicht, hält nicht, halten nicht, hält die luft nicht, verliert luft, verliert wasser, verliert druck, läuft aus, sofort leer, schnell leer, ist sie leer, ist er leer, nach # stunden leer, lässt wasser, wasserdurchlässig, nicht wasserdicht, nicht dicht, undicht, tropft, sifft, leckt,
      quietscht, knarzt, knarrt, wackelt, wacklig, wackelig, klappert, scheppert, brummt, vibriert, schleift, reibt, drückt, kratzt, hakt, klemmt, ruckelt, überhitzt, glühend, viel zu heiß, sackt, durchgesessen, eingebrochen, zusammengebrochen, zusammengekracht, durchgebrochen, abgebrochen, brach ab, bricht ab, in der hand, abgefallen, fiel ab, fällt ab, auseinandergefallen, fällt auseinander, fiel auseinander, löst sich, lösten sich, abgelöst, geht ab, ging ab, blättert ab, blättert, rostet, verfärbt, färbt ab, färbte ab, abgefärbt, eingelaufen, geschrumpft, ausgeleiert, ausgebeult, gerissen, löcher nach, loch nach, nach einer wäsche, nach # wäschen, nach nicht mal, nach gerade mal, keinen monat alt, keine woche alt, kein jahr alt, keine # monate, keine # wochen, nicht mal ein, nicht mal einen, nicht mal #, schlecht verarbeitet, schlampig, unsauber, schlecht genäht, schlecht geklebt, nicht sauber, schief, krumm, nicht gerade, bohrlöcher, löcher passen nicht, passt nicht aufeinander, passt nicht zusammen, passen nicht aufeinander, scharfe kante, scharfe kanten, scharfkantig, nicht zu gebrauchen, nicht benutzen, nicht benutzbar, unbrauchbar, nicht verwenden, nicht verwendbar, nicht nutzen, nicht aufbauen, nicht montieren`,
  },
  // Anders als gesagt: Größe, Farbe, Machart.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `ist niemals, sind niemals, das ist nie, niemals eine, komme nicht über, komme nicht rein, komme ich nicht, passe nicht rein, kriege ~ nicht zu, bekomme ~ nicht zu, krieg ~ nicht zu, stimmt hinten und vorne, hinten und vorne nicht, stimmt nicht, stimmen nicht, stimmt vorne, fällt klein aus, fällt sehr klein, fallen klein aus, fällt viel zu, fällt ~ kleiner, viel zu, deutlich zu, deutlich kleiner, deutlich größer, deutlich dunkler, deutlich heller, deutlich dünner, wesentlich, viel kleiner, viel größer, viel dunkler, viel heller, viel dünner, viel blasser, eher ~ als, sieht ganz anders, sieht völlig anders, sieht anders aus, sieht in echt, nichts mit ~ zu tun, hat nichts mit, keine ähnlichkeit, in wirklichkeit, in echt, knallgelb, knallrot, knallorange, grellgelb, beißt sich, beißen sich, durchsichtig, hauchdünn, papierdünn, billiges plastik, billig, plastikartig, spanplatte, pressspan, folie drauf, kunstleder statt, kein leder, kein echtes, kein echter, keine echte, kein holz, nicht massiv, keine eiche, keine baumwolle, keine wolle, kein original, nicht original, nicht echt, fälschung, kein silber, irreführung, irreführend*, falsche angaben, falsche beschreibung, gelogen, mogelpackung, etikettenschwindel, das kann nicht sein, kann nicht sein, kann nicht stimmen, nirgends stand, stand nirgends, steht nirgends, nirgendwo steht, nicht erwähnt, nicht angegeben, nicht gesagt, nicht kompatibel, unterstützt kein*, unterstützt nicht, entgegen der beschreibung, entgegen ihrer, anders beschrieben`,
  },
  // Geld.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `mein geld nicht, mein geld ~ nicht, geld ~ nicht zurück, nicht auf meinem konto, nicht auf dem konto, nicht auf unserem konto, nicht erstattet, nicht zurückerstattet, nicht überwiesen, nicht gutgeschrieben, noch nicht erstattet, nie erstattet, nicht zurückbekommen, nie zurückbekommen, nicht zurückgezahlt, nur teilweise, nur einen teil, zu wenig erstattet, zweimal eingezogen, zweimal abgebucht, zweimal bezahlt, zweimal berechnet, zweimal belastet, zweimal ~ eingezogen/abgebucht/berechnet/belastet/abgezogen/bezahlt, doppelt eingezogen, doppelt abgebucht, doppelt bezahlt, doppelt berechnet, doppelt belastet, doppelt ~ eingezogen/abgebucht/berechnet/bezahlt, zwei abbuchungen, zwei rechnungen, doppelte abbuchung, zu viel bezahlt, zu viel berechnet, zu viel abgebucht, zuviel, mehr abgebucht, mehr berechnet, höher als, teurer als, teurer geworden, plötzlich teurer, anderer preis, falscher preis, falscher betrag, preis stimmt nicht, betrag stimmt nicht, rechnung stimmt nicht, zu unrecht, unberechtigt, nicht abgezogen, nicht eingelöst, nicht angerechnet, nicht berücksichtigt, nicht akzeptiert, rabatt ~ nicht, code ~ nicht, gutschein ~ nicht, gutschein ~ abgelehnt, punkte ~ weg, zusatzkosten, zusätzliche kosten, versteckte gebühren, zollgebühren, zoll ~ zahlen müssen, nachzahlen, draufzahlen, selbst zahlen, selbst tragen, auf meine kosten, rücksendekosten, werden jeden monat, wird jeden monat, jeden monat abgebucht, jeden monat abgezogen, weiterhin abgebucht, weiter abgebucht, immer weiter, trotz kündigung, trotzdem abgebucht, trotzdem ~ abgezogen, gekündigt und trotzdem, in einem abo, abo ~ nie, nie abgeschlossen, nie bestellt, nie gewollt, nie zugestimmt, nicht zugestimmt, nicht bestellt, nie beauftragt, nicht kündbar, lässt sich nicht kündigen, kündigung ~ ignoriert, kündigung nicht`,
  },
  // Keine Antwort, keine Hilfe, ein Wort, das nicht gehalten wurde.
  {
    signal: 'chase',
    weight: 2,
    phrases: `nur automatische, automatische antworten, automatische mails, automatische mail, standardmail*, standardtext, standardantwort*, dieselbe antwort, immer dieselbe, immer die gleiche, die gleiche antwort, liest das jemand, liest das überhaupt, liest hier jemand, ist da jemand, arbeitet da jemand, nicht zu erreichen, nicht erreichbar, unerreichbar, versuche ~ zu erreichen, keiner erreichbar, niemand erreichbar, erreiche niemand*, erreiche keinen, keiner geht, niemand geht, nimmt keiner ab, hebt keiner ab, hebt niemand ab, in der warteschleife, warteschleife, aus der leitung, rausgeflogen, aufgelegt, abgewürgt, von pontius, hin und her, hin- und hergeschoben, verweist auf, verweisen auf, schiebt ~ auf, schieben ~ auf, schiebt die schuld, schieben sich, reagiert keiner, reagiert niemand, reagiert auch keiner, keine reaktion, keinerlei reaktion, keinerlei antwort, nie eine antwort, ohne antwort, ohne reaktion, unbeantwortet, ignoriert, ignorieren, niemand hat sich, noch hat sich jemand, hat sich niemand, hat sich keiner, niemand gemeldet, keiner gemeldet, nicht gemeldet, nie gemeldet, nicht zurückgerufen, nie zurückgerufen, kam keiner, kam niemand, es kam keiner, es kam niemand, keiner kam, niemand kam, keiner gekommen, niemand gekommen, nicht erschienen, nie erschienen, nicht aufgetaucht, nie aufgetaucht, freigenommen, frei genommen, urlaub genommen, urlaubstag, den ganzen tag gewartet, den ganzen tag zu hause, extra zu hause, umsonst gewartet, umsonst, vergebens, vergeblich, das ist jetzt ~ her, das ist ~ wochen her, das war vor, nun zum # mal, zum vierten mal, zum dritten mal, zum zweiten mal, zum fünften mal, das vierte mal, das dritte mal, das zweite mal, vierte mail, # mails, # mal angerufen, # mal geschrieben, # mal nachgefragt, mehrere mails, mehrfach nachgefragt, etliche male, unzählige, keiner hilft, niemand hilft, keiner weiß, niemand weiß, keiner kann, niemand kann, niemand zuständig, keiner zuständig, fühlt sich keiner, fühlt sich niemand, keine hilfe, keine lösung, keine erklärung, keine entschuldigung, kein wort der, nächste woche heißt, immer nächste woche, jedes mal nächste`,
  },
  // Abgelehnt, storniert, wie man sie behandelt hat.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `nehmen ~ nicht an, nehmt ~ nicht an, nimmt ~ nicht an, nehmen ~ nicht zurück, nehmt ~ nicht zurück, nicht angenommen, nicht zurückgenommen, nicht akzeptieren, akzeptieren ~ nicht, weigern sich, weigert sich, verweigern, verweigert, verweigerte, wollen ~ nicht erstatten, wollen ~ nicht ersetzen, wollen nichts, will nichts, wurde abgelehnt, abgelehnt, zurückgewiesen, abgewiesen, abgeschmettert, nicht anerkannt, erkennen ~ nicht an, garantie abgelaufen, garantie vorbei, garantie ~ vorbei, garantie ~ abgelaufen, garantie ~ erloschen, keine garantie, außerhalb der garantie, greift nicht, angeblich getragen, angeblich benutzt, angeblich, unterstellt, unterstellen, wird mir unterstellt, beschuldigt, als ob ich, als wäre ich, selbst schuld sein, storniert wurde, wurde storniert, wurden storniert, einfach storniert, kommentarlos storniert, ist storniert, haben storniert, bestellung storniert, doch nicht lieferbar, nicht mehr lieferbar, ausverkauft nach, kein bestand, nicht mehr verfügbar, doch nicht verfügbar, weiter verkauft, weiterhin verkauft, weiterhin angeboten, weiterhin im shop, immer noch im shop, immer noch angeboten, ohne begründung, ohne grund, ohne angabe, ohne erklärung, ohne info, ohne vorankündigung, kommentarlos,
      geworfen, geschmissen, gepfeffert, hingeworfen, hingeschmissen, über den zaun, über die hecke, gegen die tür, auf dem gehweg, auf dem bürgersteig, auf der straße, vor dem haus, vor die tür gestellt, einfach abgestellt, im regen, für jeden sichtbar, patzig, pampig, frech, ruppig, schroff, barsch, unfreundlich*, unhöflich*, arrogant, herablassend, von oben herab, abgekanzelt, angeschnauzt, angeschrien, angemotzt, ausgelacht, angepöbelt, zuckte mit den schultern, egal, ihnen egal, interessiert niemand*, interessiert keinen, keine mühe, nicht die mühe, nicht geklingelt, nie geklingelt, einfach weitergefahren, weitergefahren, karte im briefkasten, angeblich nicht angetroffen, nicht angetroffen, weigerte sich`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `angefressen, grantig, sauer, stinkig, genervt, nervt, nervig, hat wehgetan, tut weh, tat weh, verletzend, beleidigend, beleidigung, eine farce, farce, ein trauerspiel, trauerspiel, ein desaster, desaster, fiasko, chaos, saftladen, hoffnungslos, erbärmlich*, unterirdisch, unzumutbar*, untragbar, nicht hinnehmbar, nicht hinzunehmen, nicht tragbar, nicht tolerierbar, indiskutabel, geht so nicht, geht gar nicht, so geht das nicht, so geht's nicht, kann es nicht sein, kann ja wohl nicht, kann doch nicht sein, darf doch nicht, reicht mir, mir reicht, mir langt, schnauze voll, nase voll, die nase, bin es leid, leid bin, geduld ist, geduld am ende, am ende meiner geduld, geduldsfaden, das maß, lässt zu wünschen, zu wünschen übrig, unter aller, unter aller kanone, übers ohr, über den tisch gezogen, hinters licht, hereingelegt, reingelegt, reingefallen, betrogen, geprellt, abgezockt, beschissen, veralbert, verschaukelt, für dumm, im regen stehen, im stich gelassen, allein gelassen, fassungslos, entsetzt, schockiert, bestürzt, befremdet, befremdlich, verstimmt, ungehalten, aufgebracht, erzürnt, entrüstet, bitter, bittere, enttäuschend`,
  },
  {
    signal: 'displeasure',
    weight: 1,
    phrases: `nicht gut, nicht schön, nicht nett, nicht hilfreich, nicht lustig, nicht witzig, nicht gerade, nicht optimal, nicht ideal, nicht das wahre, suboptimal, ausbaufähig, könnte besser, hätte besser, weniger schön, mäßig, dürftig, stehe ich, da stehe ich, stehe jetzt, was ist da los, was soll das, wie soll ich, wie sonst, was jetzt, was nun, bitte um abhilfe, um abhilfe, bitte um klärung, um klärung, klären sie, bitte um rasche, rasche erledigung, in ordnung bringen, steht mir zu, mir steht, ehrlich gesagt, offen gesagt, gelinde gesagt, munter weiter, nicht einmal, nicht mal, schlichtweg, einfach nur, muss sagen, leider gottes`,
  },
  {
    signal: 'solved',
    weight: 4,
    phrases: `können sie vergessen, kannst du vergessen, könnt ihr vergessen, mail vergessen, lag beim nachbarn, stand beim nachbarn, war beim nachbarn, nachbar hatte es, nachbar hatte das, entschuldigung für die aufregung, entschuldigen sie die aufregung, falscher alarm, diesmal heil, dieses mal heil, diesmal ganz, diesmal alles, jetzt passt, jetzt passt alles, schnelle lösung, schnelle abhilfe, schnelle klärung, hat geklappt, alles gut jetzt, jetzt alles gut`,
  },
  {
    signal: 'own-fault',
    weight: 3,
    phrases: `ganz unsere schuld, unsere schuld, runtergefallen, heruntergefallen, fallen gelassen, fallen lassen, hund hat, katze hat, ich habe verloren, selbst kaputt gemacht, selber kaputt gemacht, zweimal geklickt, zweimal auf, doppelt geklickt, doppelt bestellt, zu viel bestellt, peinlich, verwechselt, adresse falsch, falsch gewählt, falsch ausgewählt, vertauscht`,
  },
  {
    signal: 'asking',
    weight: 1,
    phrases: `ersatzteile, ersatzteil, nach zehn jahren, nach # jahren treuer, gibt es die einzeln, gibt es das einzeln, einzeln zu kaufen, rückgabebedingungen, rückgaberecht, steht mir doch nicht, steht mir nicht, gefällt mir doch nicht, nicht mein stil, anders überlegt, zurückschicken möchte, möchte ~ zurückschicken, etikett, rechnung ausgestellt, auf meine firma, ust-id, erst danach, sind wir weg, im urlaub, dimmbar, eilt überhaupt nicht, noch ändern`,
  },
  {
    signal: 'automatic',
    weight: 6,
    phrases: `bachelorarbeit, masterarbeit, facharbeit, wird nicht gelesen, werden nicht gelesen, wir haben geschlossen, haben wir geschlossen, bis # januar geschlossen, betriebsferien`,
  },
  {
    signal: 'hypothetical',
    weight: 1,
    phrases: `was ist wenn, und wenn, falls der, falls die, falls das, wenn der ~ ankommt, wenn die ~ ankommt, wenn das ~ ankommt, beschädigt ankommt`,
  },
  {
    signal: 'failure',
    weight: 1,
    phrases: `nach einmal, nach einem mal, nach # mal, nach # monaten, nach # wochen, nach # tagen, nach nur, nach kaum, schon nach, innerhalb einer woche, innerhalb von # tagen, # tage später, # wochen später, tage später, beim ersten gebrauch, beim ersten mal, von anfang an`,
  },
  {
    signal: 'chase',
    weight: 1,
    phrases: `seit # wochen, seit # tagen, seit # monaten, seit einem monat, seit einer woche, seit über, seit mehr als, seit fast, vor über einem monat, vor mehr als, vor über # wochen, über einen monat, mehr als # wochen, mehr als einen monat, länger als`,
  },
  {
    signal: 'chase',
    weight: 2,
    phrases: `nicht geholfen, half nicht, hat nichts gebracht, brachte nichts, bringt nichts, ohne ergebnis, ohne erfolg, noch keine reaktion, gesehen habe ich noch, noch nie gesehen`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `nicht sinn der sache, sinn der sache, nicht normal, nicht so gedacht, so nicht gedacht, nicht so sein, nicht wie erwartet, habe ich nicht erwartet, hatte ich nicht erwartet, nicht was ich erwartet, darf nicht passieren, dürfte nicht, sollte nicht passieren, musste ~ zahlen, musste ~ bezahlen, keine zeit, ließen ihn ~ stehen, ließen sie ~ stehen, ließen es ~ stehen, falsch graviert, falsch gedruckt, falsch geschrieben, falsch beschriftet`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `stimmt ~ nicht mit, stimmen ~ nicht mit, nicht überein, kuhle, mulde in, hält ~ keine stunde, hält ~ nicht warm, hält ~ nicht kalt, im kreis, stattdessen`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `ist/sind/war/fällt ~ doch zu groß/klein/kurz/lang/weit/eng, ist/sind mir ~ zu groß/klein/kurz/lang/weit/eng, zu spät um, nicht zu spät, keine kuhle, kuhle weit`,
  },
  {
    signal: 'asking',
    weight: 1.5,
    phrases: `ich schicke es zurück, ich schicke ihn zurück, ich schicke sie zurück, schicke es zurück, schicke ihn zurück, schicke sie zurück, etikett selbst, vergessen ~ einzugeben, rabattcode einzugeben, lieferung verschieben, lieferung auf nächste, zur bestellung von, dazunehmen, dazu bestellen, vorstellen, wie lange ist die, wer repariert, ist es normal, noch anfänger, können sie auch`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `läuft ~ leer, läuft langsam leer, behauptet ich, behauptet dass, behaupten dass, behauptet er, bekommen habe ich zwei, zwei gleiche, zweimal dasselbe, zweimal das gleiche, zweimal die gleiche, aufgesprungen, sprang auf, in woche #, wir in woche, nichts rausgegangen, nichts verschickt, nichts versendet, rote flecken, juckende, dünstet, die bestellung lag bei, der preis war, wird ~ nicht erkannt, nicht erkannt, andere geschichte, jedes mal eine andere, schickt mich zum, schickt mich zurück, verweist mich, schräg`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `rabatt für beschädigte, stört mich nicht, delle ~ stört mich nicht`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `an meine alte adresse, an die alte adresse, alte adresse geschickt, nur auf polnisch/englisch/chinesisch/französisch/italienisch/spanisch, pfeifen, pfeift, grundlos, ohne grund, ohne anlass, wir zählen, ich zähle, keine zwei tage, keine drei tage, nicht gehalten, den preis ~ senken, preis gesenkt, weiterverbunden, jeden abend wird, versand für beide, so hatte ich das nicht, so nicht bestellt`,
  },
  {
    signal: 'praise',
    weight: 1.5,
    phrases: `freue mich auf, freue mich sehr, immer noch toll, immer noch schön, läuft prima, läuft super, funktioniert prima`,
  },
];
