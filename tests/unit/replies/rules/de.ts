import type { Rules } from './rules.ts';

export const de: Rules = {
  never: [
    /(hätten Sie|hättest du) [^.?]*(müssen|sollen)|wie ich (schon|bereits)|behaupte|angeblich/i,
    /selbst schuld|eigene Schuld|Ihr Fehler|dein Fehler|nicht gelesen|übersehen haben|übersehen hast/i,
    /nächste[sn]? Mal|in Zukunft|künftig|müssen verstehen|Sie müssen|du musst\b|logisch|wie .* angegeben/i,
    /Sie sollten|du solltest|kann nicht sein|nicht (unsere|meine) Schuld|nichts dafür|AGB|Richtlinie|Vorschrift/i,
    /(leid|Entschuldigung|entschuldige)[^.]*[,.] (aber|allerdings|jedoch)|Unannehmlichkeit|Umstände|\b(falls|sofern)\b/i,
    /so empfind|so sehen sollte|so fühlen/i,
    /\b(nur|bloß|lediglich|halt|eben|einfach|doch|eigentlich|ruhig|leider|bedauerlich\p{L}*)\b/iu,
    /so (schnell|bald) wie möglich|möglichst|\bbald|demnächst|zeitnah|umgehend|in Kürze|jemand|\bman\b/i,
    /schiefgelaufen|schiefgegangen|unterlaufen|\bwurden?\b|\bworden\b|lächerlich|Unsinn|beruhig|Anwalt/i,
    /\b(schicken|senden|erstatten|zahlen|prüfen|klären|melden|bedauern|bitten|entschuldigen) wir\b/i,
    /\bwir (schicken|senden|erstatten|zahlen|prüfen|klären|melden|bedauern|bitten|entschuldigen)\b/i,
    /\b(Herrn?|Frau|Lieber?|[Gg]eehrte\p{L}*|Kunde|Kundin) (?!Grüße)|Grüsse|[Aa]usserdem|heisst/u,
  ],
  wrong: {
    informal: /\b(Sie|Ihnen|Ihr\p{L}*)\b/u,
    formal: /\b(du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)\b/iu,
  },
};
