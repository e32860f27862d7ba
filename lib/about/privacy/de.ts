import type { Policy } from './policy.ts';

export const de: Policy = {
  title: 'Datenschutzerklärung von Unwrap',
  sections: [
    {
      heading: 'Kurz gesagt',
      paragraphs: [
        'Alles, was Sie in Unwrap schreiben, bleibt in Ihrem Browser, auf Ihrem Computer. Es gibt kein Konto, keinen Server und keine Statistik. Unwrap selbst stellt keinerlei Verbindung ins Internet her. Wir bekommen von Ihnen nichts zu sehen und damit auch nichts von Ihren Kundinnen und Kunden.',
        'Unwrap verkauft nichts, zeigt keine Werbung und lädt keinen Code von anderswo.',
      ],
    },
    {
      heading: 'Wer verantwortlich ist',
      paragraphs: [
        'Sie (oder Ihr Shop) bestimmen, was über Kunden notiert wird und wozu. Damit sind Sie für diese Daten der Verantwortliche im Sinne der DSGVO. Die Macher von Unwrap erhalten sie nicht und verarbeiten sie nicht, auch nicht in Ihrem Auftrag. Ein Vertrag zur Auftragsverarbeitung mit uns ist daher nicht nötig.',
        'Fragen zu dieser Erklärung? Die Kontaktadresse steht auf der Seite von Unwrap im Store Ihres Browsers.',
      ],
    },
    {
      heading: 'Was Unwrap liest und nicht aufbewahrt',
      paragraphs: [
        'In den Postfächern, die Sie hinzufügen, liest Unwrap die Nachricht, die Sie geöffnet haben: Absender, Betreff, Text und Namen der Anhänge. Das geschieht in Ihrem Browser, um zu zeigen, wer das ist und was darin steht. Der Text von Nachrichten wird nicht aufbewahrt. Nur ein Satz der Kundin oder des Kunden, den Sie markieren oder übernehmen, bleibt als Ihre Antwort stehen.',
        'Die Antwort, die Sie im Postfach schreiben, wird angesehen, solange die Seitenleiste neben dieser Nachricht offen ist, und nirgends aufbewahrt.',
        'Auf anderen Websites läuft nichts von Unwrap.',
      ],
    },
    {
      heading: 'Was Unwrap aufbewahrt',
      paragraphs: [
        'Was Sie schreiben oder bestätigen: Notizen mit ihren früheren Fassungen, halb Getipptes, was Sie ankreuzen, Zusagen, Verbesserungen, Vorlagen und wie oft Sie sie verwenden, welche Antworten Sie wann eingefügt haben, und Ihre Einstellungen.',
        'Was dazugehört: Name und Adressen der Kundin oder des Kunden, der Betreff der Mail, wo sie in Ihrem Postfach liegt und wie eine Beschwerde ausging.',
        'Was Unwrap über Ihr Postfach gelernt hat: seine Adresse, Ihre eigenen Adressen, Stellen, die Sie gezeigt haben, und wie die Seitenleiste sitzt. Und wie viele Nachrichten Sie je Tag geöffnet haben, ohne deren Inhalt.',
        'Von wem Sie gelöscht haben: nur ein Fingerabdruck der Adresse, in dem die Adresse selbst nicht zu lesen ist. So bringt eine alte Sicherung die Person nicht zurück.',
        'All das liegt im Profil Ihres Browsers auf diesem Computer. Es wandert nicht mit der Synchronisierung Ihres Browsers.',
      ],
    },
    {
      heading: 'Wie lange',
      paragraphs: [
        'Bis Sie es entfernen. Sie können einstellen, dass Kunden, von denen Sie eine Anzahl Monate nichts gehört haben, von selbst entfernt werden. Entfernen Sie Unwrap aus dem Browser, ist alles weg, außer Sicherungen, die Sie gemacht haben: Sie liegen, wo Sie sie abgelegt haben.',
        'Eine Antwort, die auf ihren Platz im Postfach wartet, steht nur im Speicher des Browsers, bis dieser schließt.',
      ],
    },
    {
      heading: 'Rechte Ihrer Kundinnen und Kunden',
      paragraphs: [
        'Fragt jemand, was Sie aufbewahren, macht die Kundenseite daraus eine Datei. Was nicht stimmt, berichtigen Sie dort. Möchte jemand vergessen werden, löschen Sie alles auf einmal und erhalten einen Nachweis, der auch nennt, in welchen Sicherungen die Person noch steht.',
        'Unwrap entscheidet nichts über Menschen. Es schlägt vor, sagt warum, und Sie entscheiden. Über den Umgang Ihres Shops mit Daten können sich Kunden bei der Aufsichtsbehörde ihres Landes beschweren.',
      ],
    },
    {
      heading: 'Berechtigungen in Ihrem Browser',
      paragraphs: [
        'Bei der Installation erhält Unwrap Zugriff auf keine einzige Website. Sie fügen selbst ein Postfach hinzu; Ihr Browser fragt dann nach genau dieser Adresse. Zurücknehmen können Sie das jederzeit, in Unwrap oder im Browser.',
        'Benachrichtigungen und Downloads werden erst erfragt, wenn Sie Erinnerungen oder die tägliche Sicherung einschalten.',
      ],
    },
    {
      heading: 'Sicherheit',
      paragraphs: [
        'Ihre Notizen gelangen nie in die Seite Ihres Postfachs: Die Seitenleiste ist eine eigene Seite von Unwrap, in die die Website nicht hineinsehen kann. Eine Website, die Sie hinzugefügt haben, kann merken, dass Unwrap da ist.',
        'Ohne Schloss liest, wer unter Ihrem Namen an diesem Computer sitzt, was Sie lesen. Mit einer Passphrase verschließen Sie Kunden und Notizen: Dann liegen sie verschlüsselt auf dem Datenträger. Was lesbar bleibt (Nummern, Tage, Anzahlen, Vorlagen, Einstellungen und manchmal der Betreff einer Mail), steht in der Dokumentation. Auch eine Sicherung lässt sich mit einer Passphrase verschlüsseln. Vergessen Sie eine Passphrase, kann Ihnen niemand helfen.',
      ],
    },
    {
      heading: 'Änderungen',
      paragraphs: [
        'Ändert sich diese Erklärung, lesen Sie es hier und in der Übersicht der Neuerungen. Was Sie geschrieben haben, geht nie ohne Ihre Einwilligung woandershin.',
      ],
    },
  ],
};
