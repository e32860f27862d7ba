import type { Cues } from './types.ts';

export const de: Cues = {
  stopWords: `ich, und, der, die, das, nicht, ist, mir, mich, mein, meine, meinen, sie, ihr, ihre, ihnen, wir, es, ein, eine, einen, auf, für,
    mit, von, zu, zum, zur, im, den, dem, des, auch, noch, aber, habe, hab, haben, hat, war, wurde, sind, bei, nach, wie, wenn, dass,
    bitte, danke, hallo, guten, tag, sehr, geehrte, grüße, grüßen, kann, können, könnten, wird, bestellung, bestellt, schon, nur,
    aus, an, um, so, oder, als, jetzt, immer, keine, kein, euch, du, dir, was, bin, hier, euer, eure, falls, muss, statt, doch`,
  signals: [
    {
      signal: 'failure',
      weight: 2,
      phrases: `kaputt*, defekt*, beschädigt*, zerbrochen*, gebrochen, zerrissen, gerissen, riss, risse, zerkratzt, kratzer, verbeult, delle, verrostet, rost, undicht, leckt, schimmel*, verdorben, verwelkt, fleck, flecken, scherben, abgebrochen, verbogen, geschmolzen, mangel*, mängel, fehlt, fehlen, fehlte, fehlten, unvollständig*,
        funktioniert ~ nicht, funktionieren ~ nicht, funktionierte ~ nicht, geht nicht, geht ~ nicht an, läuft nicht, lädt ~ nicht, falsche*, falsch geliefert, nicht ~ geliefert, nicht ~ erhalten, nie ~ erhalten, nichts erhalten, nicht bekommen, nie bekommen, nicht ~ angekommen, nie ~ angekommen, nicht ~ zugestellt, verschwunden, verloren gegangen, zu spät, verspätet*, verspätung, viel zu lange,
        doppelt abgebucht, doppelt berechnet, zweimal abgebucht, zu viel abgebucht, zu viel berechnet, ohne ~ zustimmung, ohne zu fragen, ohne vorwarnung, ungefragt, verweigert, verweigern, abgelehnt, aufgelegt, abgewimmelt, schlechte qualität, minderwertig*, schrott, müll, ramsch, betrug, betrüger, abzocke, irreführend*, gefälscht, fälschung, nicht wie beschrieben, nicht wie abgebildet, entspricht nicht, gefährlich, verletzt, brand, schmutzig, stinkt, gebraucht statt,
        einfach storniert, ohne grund storniert, abbestellt, nicht eingehalten, passt ~ nicht, passen ~ nicht, stimmt ~ nicht, stimmt was nicht, schief gegangen, schiefgelaufen, schief gelaufen, wackelt, klappert, quietscht, eingelaufen, verfärbt, nur die hälfte, keiner holt, niemand holt, anstatt, immer wieder, schon zum # mal, zum # mal, zum dritten mal, zum zweiten mal, zum vierten mal, ausgelaufen, aufgerissen, nicht abgeholt, bleibt hängen, fällt aus, stürzt ab`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `problem, probleme, fehler, statt, obwohl, stand ~ lieferbar, angeblich, nirgends, unbrauchbar, leer, teurer als, versteckte kosten, unklar, schon wieder, erneut, hätte ~ müssen, hätten ~ müssen, sollte ~ sein, sollte ~ kommen, verzögert, verzögerung, unerreichbar, nicht erreichbar, locker, lose`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `immer noch nicht*, immer noch kein*, immer noch, noch immer, noch keine antwort, noch keine rückmeldung, keine antwort, keine rückmeldung, keine reaktion, nichts ~ gehört, niemand ~ meldet, keiner ~ meldet, niemand antwortet, keiner antwortet, niemand geht ran, keiner geht ran, wo bleibt, wo ist mein*, wie lange ~ noch, seit wochen, seit monaten, seit tagen, warte ~ seit, warten ~ seit, schon dreimal, schon zweimal, schon mehrfach, mehrmals, mehrfach, zum wiederholten, dritte mail, zweite mail, dritte e-mail, nochmal, standardantwort, textbaustein, vertröstet, hingehalten, zugesagt, versprochen`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `nochmals, erneut, wieder, wieder einmal, geduld, warteschleife, hotline, chatbot, angekündigt, bisher`,
    },
    {
      signal: 'demand',
      weight: 2,
      phrases: `mein geld zurück, geld zurück, mein geld haben, rückerstattung, erstattung, erstatten sie, erstattet, schadensersatz, entschädigung, anwalt, rechtsanwalt, rechtliche schritte, verbraucherzentrale, verbraucherschutz, anzeige, mahnung, frist, fristsetzung, gewährleistung, rücktritt vom, trete ~ zurück, google bewertung, schlechte bewertung, negative bewertung, beschwerde, beschweren, beschwere, reklamation, reklamiere, reklamieren, nie wieder, nie mehr, letzte mal, rückbuchung, zurückbuchen, käuferschutz, nachbesserung, ersatzlieferung, bundesnetzagentur`,
    },
    {
      signal: 'demand',
      weight: 1,
      phrases: `lösung, ersatz, austausch, umtausch, neu zusenden, nachliefern, gutschrift, erklärung, entschuldigung, erwarte, erwarten, wieso, warum, wie kann, umgehend, sofort, kulanz, bis freitag, bis spätestens, innerhalb von`,
    },
    {
      signal: 'displeasure',
      weight: 2,
      phrases: `enttäuscht*, enttäuschend*, enttäuschung, unzufrieden*, nicht zufrieden, frechheit, unverschämt*, unverschämtheit, sauer, wütend, stinksauer, empört, ärgerlich*, verärgert, ärgere, unmöglich, inakzeptabel*, nicht akzeptabel, unglaublich, katastrophe, katastrophal*, skandal*, lächerlich, peinlich, frustriert*, frustrierend, reicht ~ jetzt, jetzt reicht*, reichts, reicht's, genug davon, satt, verarscht, veräppelt, saftladen, sauladen, schlechter service, mieser service, mies*, unfreundlich*, unhöflich, respektlos, unseriös*, ein witz, schlimmste, grauenhaft, furchtbar, miserabel, das letzte, unterirdisch, schlechteste*, nicht zu empfehlen, finger weg`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `leider, schade, blöd, doof, komisch, seltsam, merkwürdig, ungünstig, unschön, traurig, wundere, verwundert, na toll, na super, war ~ mal besser, schlecht, schlechte*, glückwunsch, schwach, 😡, 🤬, 😠, 🙄, 😤, 👎, 😞, 😢, 😭`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `bestellt ~~ bekommen, bestellt ~~ erhalten, bestellt ~~ geliefert, bestellt ~~ gekommen, bezahlt für, trotz zahlung, zu klein, zu groß, zu dünn, zu kurz, zu spät, kleiner als, dünner als, kürzer als, billig verarbeitet, schlecht verarbeitet, sieht aus wie, fühlt sich billig, nicht das, nicht wie, etwas anderes, ganz anders, nur eine, nur ein, nur einen, halb, halbe, hälfte, leerer karton, offen, geöffnet, nass, durchnässt, nach einer woche, nach # tagen, nach einem, nach dem waschen, nach dem ersten, gleich am ersten, schon nach,
        steht still, zugestellt, angeblich zugestellt, beim nachbarn, zurückgeschickt, zurückgesendet, musste ich, ich musste, mussten wir, wir mussten, selbst bezahlen, selbst abholen, abo, verlängert, fehlermeldung, störung, hängt, lärm, laut, locker, verschlissen, weggeworfen, erfolglos, vergeblich, ohne erfolg, verloren, preis erhöht, teurer, nicht verrechnet, gutschein ~ nicht, verpasst, storniert, gekündigt, abgelehnt, ablehnung, weigert, keine hilfe, keine lösung, keine info, keine nachricht, nicht nachvollziehbar`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `seit montag, seit dienstag, seit mittwoch, seit donnerstag, seit freitag, seit letzter, seit #, eine woche später, wochen später, vor wochen, vor # wochen, jedes mal, jedesmal, ständig, dauernd, ewig, endlich, bis heute, bis jetzt, kollege, kollegin sagte, wurde mir gesagt, mir wurde, hieß es, laut ihnen, warten, warte, wartezeit, gewartet, weitergeleitet, verwiesen`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `ist das normal, kann doch nicht, geht gar nicht, geht so nicht, darf nicht sein, nicht fair, unfair, nicht in ordnung, kein zustand, so nicht, schön wär's, bravo, herzlichen glückwunsch, danke für nichts, ernsthaft, echt jetzt, gehofft, vertrauen, verdorben, mist, quatsch, unsinn, zumutung, nie im leben, abraten, rate ab, nicht empfehlenswert, nicht weiterempfehlen, negativ, schämen, armutszeugnis, kundenunfreundlich, schrecklich, nutzlos*, unprofessionell*, inkompetent*`,
    },
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `nicht, kein, keine, keinen, nichts, nie, niemals, nirgends, niemand, ohne, aber, jedoch, obwohl, trotz, trotzdem, nur, leider, erst, tage, tagen, wochen, monaten, mal, laut, angerufen, geschrieben, bestellt, erhalten, bekommen, bezahlt, zurück`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `ich wollte fragen, kurze frage, eine frage, wir suchen, ich suche, haben sie, habt ihr, verkaufen sie, liefern sie, liefert ihr, verleiht ihr, was kostet, wie viel kostet, ist es möglich, wäre es möglich, umtauschen, zurücksenden, zurückgeben, fällt ~ aus, welche größe, geeignet für, kompatibel, angebot für, hinzufügen, ändern, adresse ändern, wieder lieferbar, wann kommt, nachbestellen, stornieren, falls noch nicht, kann ich`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `super, großartig*, fantastisch*, hervorragend*, ausgezeichnet*, perfekt*, toll, tolle, toller, tolles, klasse, spitze, spitzenklasse, begeistert, sehr zufrieden, voll zufrieden, rundum zufrieden, sehr glücklich, wunderbar*, wunderschön*, lob, kompliment, weiter so, empfehle, empfehlenswert, gerne wieder, jederzeit wieder, nichts zu meckern, nichts auszusetzen, kann nicht meckern, vielen lieben dank, tausend dank, herzlichen dank, top, einwandfrei, reibungslos, 🤩, 😍, ❤, 🥰, 👏`,
    },
    {
      signal: 'praise',
      weight: 0.7,
      phrases: `danke, vielen dank, besten dank, schön, schöne, gut, gute, guter, nett, nette, freundlich, freundliche, schnelle lieferung, schnell, kompetent`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `hat sich erledigt, erledigt, hat sich geklärt, inzwischen angekommen, doch noch angekommen, jetzt angekommen, eben angekommen, heute angekommen, gerade angekommen, ist jetzt da, ist wieder da, wieder aufgetaucht, gefunden, problem gelöst, ist gelöst, schnell gelöst, wurde gelöst, funktioniert wieder, läuft wieder, geht wieder, geht jetzt, ignorieren sie ~ mail, ignoriert ~ mail, bitte ignorieren, gegenstandslos, fehlalarm, danke für die lösung, danke für die schnelle hilfe, anstandslos, sofort ersetzt`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `mein fehler, meine schuld, selbst schuld, eigene schuld, aus versehen, versehentlich, mein versehen, habe mich vertan, hab mich vertan, verklickt, vertippt, habe mich verlesen, falsch bestellt, falsch eingegeben, falsche ~ angegeben, falsche ~ eingegeben, vergessen anzugeben, falsch gemessen, mehrkosten trage ich`,
    },
    {
      signal: 'automatic',
      weight: 8,
      phrases: `abwesenheitsnotiz, automatische antwort, automatisch generiert, nicht im büro, außer haus, nicht auf diese e-mail, wird nicht weitergeleitet, newsletter abmelden, abmelden, im browser ansehen, bewerbung, bewerbe mich, lebenslauf, stellenanzeige, praktikum, kooperation, influencer, suchmaschinen*, backlinks, pressemitteilung`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `unsere kunden, unser angebot, unsere leistungen, unverbindlich, wenden sie sich an, mehr umsatz, rabatt auf`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `falls ~ nicht, falls, was wenn, was passiert wenn, wenn ~ kaputt geht, wenn es nicht, wenn er nicht, wenn sie nicht, im falle, angenommen, bevor ich bestelle, hoffentlich nicht, befürchte, sollte es, sollten sie, sollte ~ nicht`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `anderer shop, anderen shop, anderer laden, anderen laden, andere firma, anderen anbieter, anderer anbieter, vorherigen, früheren, mein alter, meine alte, mein altes, meinem alten, meiner alten, unser alter, bei amazon, konkurrenz, woanders, auf der arbeit, mein chef, mein nachbar, nicht ihre schuld, nicht eure schuld, anders als bei, im gegensatz zu`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `nicht kaputt, nicht beschädigt, nicht schlecht, nicht falsch, kein problem, keine probleme, ohne probleme, keine eile, eilt nicht, nicht enttäuscht, keine beschwerde, nicht schlimm, schadet nicht, sau gut, saugut, verdammt gut, scheiße gut, scheisse gut, warum nicht, bei problemen, beschwerden richten, wieder bestellen, wieder kaufen, immer wieder gerne, immer wieder gern, wieder etwas, wiederkommen, keine mängel, fehlerfrei, wahnsinn`,
    },
    {
      signal: 'failure',
      weight: 1.5,
      phrases: `aber ~~ bestellt, angekommen aber, erhalten aber, bekommen aber, geliefert aber, falsch geschrieben, tippfehler, nicht geklingelt, abgelaufen, haltbarkeit*, tot, eingegangen, vertrocknet, käfer, insekten, geschmolzen, akku leer, hält ~ nicht, tropft, tropfen, durchgebrochen, zusammengebrochen, umgefallen, abgefallen, abgegangen, löst sich, lösen sich, auseinander, klemmt, sitzt fest, klebt nicht, schließt nicht, lässt sich nicht, ging kaputt, kaputtgegangen, platzte, geplatzt, riss, anderes modell, andere farbe, andere größe, ungültig, gesperrt, gehackt, doppelt geliefert, zollgebühren, garantie ~ abgelehnt, greift nicht, bekomme ich nicht, bekommen wir nicht, will nicht, weiß von nichts, falsches haus, beim müll, im gebüsch, leere schachtel, leerer umschlag, sah benutzt aus, schon benutzt, getragen, haare`,
    },
    {
      signal: 'chase',
      weight: 1.5,
      phrases: `höre nichts, hörte nichts, bleibt still, funkstille, schweigen, bekomme keine, bekam keine, wollte sich melden, wollten sich melden, sollte zurückgerufen, rückruf, jedes mal jemand, standardmail, automatische mails, sollte ~ da sein, sollte ~ geliefert, sollte ~ ankommen, hätte ~ kommen, hätte ~ da sein, hätte ~ ankommen, wieder verschoben, verschoben, weitere woche, wochen schon, liefertermin`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `so geht man nicht, mit kunden um, treuer kunde, treue kundin, langjähriger kunde, langjährige kundin, seit jahren kunde, einmal und nie, das war's, kaufe woanders, gehe woanders, für den preis, für das geld, für so viel geld, sollte man meinen, darf man erwarten, kann man erwarten, anscheinend, offenbar, offensichtlich, bereue, hätte ich mal, so viel zu`,
    },
    {
      signal: 'hint',
      weight: 0.75,
      phrases: `fahrer, zusteller, bote, paketbote, monteur, mitarbeiter, mitarbeiterin, im shop steht, auf der seite, laut etikett, laut beschreibung, die app, zeigt, geburtstag, hochzeit, beerdigung, weihnachten, geschenk, auspacken, beim öffnen, bezahlt, gewählt, express, brauche ~ morgen, jetzt`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `kürzer als, länger als, kleiner als, größer als, steht im shop, doppelte rechnung, abgebucht, von meinem konto, blättert, bröckelt, über den zaun, geworfen, falsch herum, schief, riecht, wackelig, scharf, knarrt, quietscht, geht ~ aus, schaltet ~ ab, loch, löcher, zu wenig`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `gekommen ist, kam erst, erst am, seit drei tagen, seit zwei tagen, seit fünf tagen, wird vorbereitet, in bearbeitung, drei wochen, zwei wochen, vier wochen, nach einer woche, nach zwei wochen`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `passt der, passt die, passt das, ich hätte gern, katalog, bitte ändern, lieferadresse`,
    },
  ],
  feelings: {
    disappointed: `enttäusch*, schade, leider, war ~ mal besser, hätte ~ erwartet, traurig, 😞, 😔`,
    angry: `wütend, sauer, stinksauer, frechheit, unverschämt*, empört, skandal*, unglaublich, inakzeptabel, anwalt, lächerlich, scheiß*, verdammt*, reichts, reicht's, jetzt reicht, sofort, frist, 😡, 🤬, 😠`,
    frustrated: `frustr*, genervt, nervt, ärger*, immer noch, noch immer, schon wieder, seit wochen, zum dritten, zum # mal, schon dreimal, schon zweimal, keine antwort, keine rückmeldung, mehrfach, mehrmals, nochmal, keiner, warteschleife, satt, 🙄, 😤`,
    worried: `sorge, sorgen, besorgt, angst, gefährlich, unsicher, beunruhigt, erschrocken, rechtzeitig, hoffentlich, 😟, 😰`,
    confused: `verstehe nicht, verstehe ich nicht, unklar, verwirr*, komisch, seltsam, merkwürdig, wie kann, was soll, blicke nicht, 🤔, 😕`,
    hurt: `verletzt, verletzend, traurig, weinen, geweint, gedemütigt, beerdigung, verstorben, im stich, nicht ernst genommen, 😢, 😭, 💔`,
    powerless: `hilflos, machtlos, ratlos, verzweifelt, weiß nicht mehr, was soll ich, niemand hilft, keiner hilft, aufgegeben, 😩`,
    distrustful: `vertrauen, misstrau*, glaube ~ nicht, betrug, betrüger, betrogen, abzocke, irreführ*, gefälscht, lüge*, gelogen, ausrede*, unseriös*, verarscht, hingehalten, angeblich`,
  },
  expected: {
    stated: `ich erwarte, erwarte, wir erwarten, hatte erwartet, habe erwartet, hätte erwartet, ich dachte, gerechnet mit, damit gerechnet, sollte ~ sein, hätte ~ müssen, ich verlange, ich fordere, frist, extra ~ eingestellt, gehe davon aus, ging davon aus`,
    promised: `laut ~ anzeige/etikett/packung/karton/karte/bestätigung/rechnung/anleitung/katalog/prospekt/aufkleber/auftrag, auf ~ packung/verpackung/karton/etikett/aufkleber/rechnung/seite/bestellung ~ steht/stand, steht ~ auf der/dem/ihrer/eurer, im shop stand, im katalog, auf ihrer seite, auf eurer seite, auf ihrer website, steht auf, steht in, steht gross, steht groß, war mit ~ angegeben, war ~ angegeben, angegeben mit, angegeben sind, angegeben war, geworben, beworben, als neuware, bestellt habe ich, bestellt hatte ich, ich hatte ~ bestellt, hatte ~ ausgewählt, sie sagten, ihr sagtet, hieß es, zugesichert, versprochen, zugesagt, laut ~ seite, laut ~ website, laut ~ beschreibung, laut ~ shop, angekündigt, sollte ~ kommen, beschrieben, beschreibung, in der anzeige, vereinbart, hieß es, stand auf, stand in, garantie`,
    asked: `ich möchte, wir möchten, ich will, bitte, könnten sie, können sie, könnt ihr, kannst du, würden sie, kann ich ~ umtauschen, kann ich ~ bekommen, senden sie, schicken sie, erstatten sie, geld zurück`,
    mere: `ich will ~ kein drama, ich möchte ~ nicht kompliziert, ich möchte mich ~ nicht, wie wir das lösen, wie lösen wir, was können sie tun, was kann man tun, was schlagen sie vor, was nun, was jetzt, sagen wie, sagen was, wie geht es weiter, wie es weitergeht, können sie mir sagen, könnten sie mir sagen, können sie mir erklären, an wen, muss ich, soll ich, habt ihr einen tipp`,
  },
  repeat: `laut ihrem kollegen, laut ihrer kollegin, laut eurem kollegen, laut eurer kollegin, laut ihrem mitarbeiter, laut ihrer mitarbeiterin, laut ihrer mail, laut eurer mail, laut ihrer antwort, habe ihnen ~ geschrieben, habe euch ~ geschrieben, hatte ihnen ~ geschrieben, seit der ersten mail, seit meiner ersten, zugesagte anruf, zugesagter anruf, zugesagte rückruf, zugesagten rückruf, versprochene anruf, versprochene rückruf, versprochenen rückruf, dreimal ~ gefragt, zweimal ~ gefragt, ihre telefonistin, eure telefonistin, antworten unten, antworten im text, antwort im text, meine antworten, auf ihren rat, auf ihr anraten, wie sie empfohlen, sie sagen, ihr sagt, ihre antwort war, eure antwort war, ihre antwort vom, ihre mail vom, danke für ihre antwort, danke für die antwort, danke für eure antwort, danke für deine antwort, vielen dank für ihre antwort, danke für ihre rückmeldung, danke für die rückmeldung, habe ihre antwort, sie schrieben, ihr schriebt, du schriebst, in ihrer mail, in ihrer antwort, in ihrer letzten, in eurer mail, ihr kollege, ihre kollegin, euer kollege, eure kollegin, ein kollege von ihnen, am telefon, telefonisch, telefonat, mit ihnen telefoniert, mit ihnen gesprochen, im chat, euren chat, ihren chat, ihr chat, die hotline riet, die hotline sagte, hotline meinte, der kundendienst sagte, kundenservice sagte, dritte nachricht, zweite nachricht, vierte nachricht, # mails, zum # mal, zum vierten mal, zum dritten mal, zum zweiten mal, ich wieder, ich bin's wieder, schon wieder ich, frage ~ gestellt, noch keine reaktion, keinerlei reaktion, nur automatische, automatische antworten, jedes mal höre, andere geschichte, haben sie mir zugesichert, haben sie mir versprochen, habt ihr mir versprochen, wurde mir ~ versprochen, wurde mir ~ zugesagt, dritte mail, zweite mail, vierte mail, dritte e-mail, zweite e-mail, schon dreimal, schon zweimal, schon mehrfach, schon mehrmals, bereits mehrfach, bereits mehrmals, bereits geschrieben, schon geschrieben, bereits angerufen, schon angerufen, bereits gemeldet, schon gemeldet, bereits mitgeteilt, nochmal, nochmals, noch einmal, zum wiederholten, wie gesagt, wie ~ geschrieben, meine mail vom, meine e-mail vom, mein schreiben vom, meine letzte mail, meine letzte nachricht, immer noch keine antwort, noch immer keine antwort, wieder keine antwort, keine antwort, keine antwort auf meine, keine rückmeldung, nichts ~ gehört, niemand ~ gemeldet, erinnerung, habe ~ angerufen, hatte ich ~~ geschrieben, ich hatte ~~ geschrieben, hatten wir ~~ geschrieben, wir hatten ~~ geschrieben, ihr mitarbeiter/kollege ~ sagte/meinte/fragte/erklärte/versprach, ihre mitarbeiterin/kollegin ~ sagte/meinte/fragte/erklärte/versprach, ihr mitarbeiter/kollege hat mir, ihre mitarbeiterin/kollegin hat mir, euer kollege ~ sagte/meinte/versprach, eure kollegin ~ sagte/meinte/versprach, hatte ~ gemailt, mehrfach ~ kontaktiert,
    unbeantwortet, nie beantwortet, nicht beantwortet, niemand ~ geantwortet, keiner ~ geantwortet, geht keiner ran, geht niemand ran, geht keiner ans, geht niemand ans, niemand ruft ~ zurück, keiner ruft ~ zurück, nicht zurückgerufen, nie zurückgerufen, meine mails, meine e-mails, meine nachricht, meine nachrichten, mein anruf, meine anrufe, meine anfrage vom, meine anfrage, meine reklamation vom, meine beschwerde vom, meine erste mail, meinem letzten, meiner letzten, chatbot, der bot, ihr bot, euer bot, kundenservice meinte, kundendienst meinte, ihr mitarbeiter, ihre mitarbeiterin, euer mitarbeiter, sagte man mir, wurde mir gesagt, mir wurde gesagt, mir wurde ~ mitgeteilt, vertröstet, warte ~ auf antwort, warte ~ auf eine antwort, warte ~ auf rückmeldung, warten ~ auf antwort, warten ~ auf rückmeldung, angemahnt, mehrfach nachgefragt, nachgefragt, zweite/dritte/vierte/fünfte/letzte nachfrage, zweite/dritte/vierte/letzte anfrage, zweiter/dritter/vierter/letzter versuch, zum zweiten/dritten/vierten/fünften/xten/wiederholten mal, zum zweiten/dritten/vierten male, bereits zum, schon # mal, schon zwei mal, mehrfach angerufen, mehrmals angerufen, mehrfach geschrieben, mehrmals geschrieben, hatte ich ~ geschrieben, hatte ich ~ gemeldet, habe ich ~ gemeldet, habe ich ~ geschrieben, habe ich ~ angerufen, schrieb ich, schrieb ihnen, ich schrieb, rief ich ~ an, ich rief ~ an, habe mich ~ gemeldet, hatte mich ~ gemeldet, ich hatte ~ gemeldet, ich habe ~ gemeldet, wie besprochen, wie telefonisch, wie bereits, wie vereinbart, wie gewünscht, abermals, erinnere ~ an, sie schreiben dass, ihr schreibt dass, sie fragten, ihr fragtet, ihre frage, eure frage`,
  register: {
    // "Sie" and its forms are told from "sie" by their capital, in register.ts.
    formal: `s, sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres`,
    informal: `habt, seid, könnt, wollt, müsst, dürft, solltet, könntet, würdet, hättet, werdet, wisst, seids, habts, könnts, kennts, wollts, wissts, machts, schickts, gebts, tuts, sads, hobts, kriegts, müssts, eich, euch allen, nehmt, gebt, helft, lasst, vergesst, sprecht, haltet, versprecht, seht, lest, könt, kont ihr, bitte schaut/schickt/macht/schreibt/sagt/ruft/holt/meldet/bringt/guckt/prüft/tauscht/erstattet/überweist/storniert/zahlt/ändert/liefert/legt/packt/stellt, schaut/schickt/macht/schreibt/sagt/ruft/holt/meldet/bringt/guckt/prüft/tauscht/erstattet/überweist/storniert/ändert/liefert/legt/packt/stellt bitte, du, dich, dir, dein, deine, deinen, deiner, deinem, euch, euer, eure, euren, eurer, eurem, ihr habt, habt ihr, seid ihr, ihr seid, könnt ihr, ihr könnt, verleiht ihr, wollt ihr, macht ihr, bietet ihr, liefert ihr, schickt ihr, verkauft ihr, versendet ihr`,
    formalTone: `sehr geehrte, sehr geehrter, sehr geehrtes, geehrte, werte, werter, grüezi, hallo/hi/moin/servus/lieber/liebe/guten/tag/grüezi herr/herrn/frau, guten morgen/tag/abend herr/frau, grüß gott, guten abend, guten morgen, hochachtung, mit freundlichem gruß, mit freundlichem gruss, mit freundlichen grüssen, mit besten grüßen, freundliche grüsse, freundliche grüße, guten tag, hochachtungsvoll, mit freundlichen grüßen, mfg, damen und herren`,
    informalTone: `hi, hoi, sali, salü, hallo zäme, hoi zäme, grüessli, liebs grüessli, hallo allerseits, jungs, hey, hii, hei, huhu, hallöchen, moin, moinsen, servus, griaß eich, lg, glg, vlg, liebe grüße, liebe grüsse, tschüss, tschau, ciao, bussi, na, yo, ey, hallo ihr, hallo zusammen, hallo leute`,
  },
  numbers: {
    order: `bestellung, bestellungsnummer, bestellungs nr, bestellungsnr, webbestellung, bestellungen, bestellnummer, bestellnummern, bestellnr, bestellnrn, bestnr, bestnummer, best nr, bestell nr, bestell nummer, bestell id, bestellid, bestellcode, bestellreferenz, bestellbestätigung, bestätigung, bestätigungen, bestelung, bestllung, bstellig, bestellt ~ unter, bestellt ~ unter der nummer, gekauft ~ unter der nummer, auftrag, aufträge, auftragsnummer, auftragsnr, auftrags nr, auftr nr, auftrnr, auftragsbestätigung, order, orders, ordernummer, ordernr, order nr, kauf, kaufnummer, einkauf, einkaufsnummer, lieferung, lieferungen, buchung, buchungsnummer, buchungsnr, reservierung, reservierungsnummer`,
    reference: `referenz, referenznummer, referenznr, ref, ref nr, ihr zeichen, ihre referenz`,
    returned: `retoure, retouren, retourennummer, retourennr, retouren nr, retournummer, retour, rücksendung, rücksendungen, rücksendenummer, rücksendungsnummer, rücksende nr, rücksendeschein, rückgabe, rückgabenummer, umtausch, umtauschnummer, rma, rma nummer, rma nr`,
    tracking: `sendung, sendungsnummer, sendungsnr, sendungsverfolgung, paket, paketnummer, paketschein, trackingnummer, tracking, dhl, hermes, dpd, gls, ups, paket nr, paketnr, sendungs nr, sendungscode, sendungsid, sendungs id, sendeverfolgung, paketverfolgung, trackingcode, trackingnr, tracking nr, päckchen, post`,
    invoice: `rechnung, rechnungsnummer, rechnungsnr, rechnungs nr, re nr, gutschrift`,
    other: `karte, kreditkarte, kartennummer, endet auf, endend auf, abo, abonnement, abo nr, reparatur, reparaturbericht, reparaturauftrag, fehlercode, fehlermeldung, lizenz, lizenzschlüssel, vertrag, versicherung, versicherungsschein, garantieschein, garantie, imei, geschenkkarte, geschenkgutschein, kundenkarte, beleg, kassenbon, quittung, anzahl, menge, betrag, kennzeichen, flug, flugnummer, zählerstand, chargennummer, anfrage, anfragenummer, anfrage nr, schadensnummer, schadennummer, meldung, meldungsnummer, störungsnummer, ref anfrage, referenz anfrage, unser aktenzeichen, erhalten unter, eingegangen unter, registriert unter, artikel, artikelnummer, artikelnr, art, modell, typ, seriennummer, kundennummer, kundennr, kunden nr, kunde, ticket, ticketnummer, fall, fallnummer, aktenzeichen, angebot, angebotsnummer, police, iban, bic, konto, kontonummer, blz, telefon, tel, handy, mobil, fax, plz, postleitzahl, hausnummer, code, gutscheincode, gutschein, ean, charge, los, ral, farbe, größe, ust, steuernummer, kw, kommission, kommissionsnummer, ls nr, lieferschein, lieferscheinnummer, lieferscheinnr, lieferschein nr, unser zeichen, unsere referenz, unsere ref, interne referenz, vorgang, vorgangsnummer, vorgangsnr, vorgangs nr, transaktion, transaktionsnummer, transaktionscode, mitgliedsnummer, mitglied, serien nr, seriennr, modellnummer, modellnr, typ nr, artikel nr, art nr, kd nr, kdnr, pos, position, hra, hrb, ust id, uid, eori, kostenstelle, ip, iso, din, iec, önorm, önorm en, kontonr, aktenz, az`,
    numbered: `nummer, nr, num, no`,
  },
};
