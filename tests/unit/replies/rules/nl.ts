import type { Rules } from './rules.ts';

export const nl: Rules = {
  never: [
    /had (u|je) moeten|zoals (ik|we) al|beweert|volgens (u|jou)\b|eigen fout|niet gelezen|had (u|je) maar/i,
    /volgende keer|moet begrijpen|logisch|zoals .*vermeld|zoals .*op de site|(u|je) moet\b/i,
    /kan niet kloppen|niet onze schuld|niets aan doen\.|voorwaarden|ons beleid|(spijt|sorry)[^.]*[,.] maar/i,
    /zo ervaart|zo voelt, |ongemak|overlast|mocht |als dit .* heeft|indien/i,
    /\b(gewoon|even|slechts|toch|eigenlijk|helaas|jammer|vervelend)\b/i,
    /zo snel mogelijk|binnenkort|iemand|te zijner tijd|spoedig/i,
    /misgelopen|misgegaan|er is .* gemaakt|belachelijk|onzin|rustig|kalm|dan stappen/i,
    /\bwij\b|\bwe (versturen|sturen|betalen|bellen|regelen|zoeken|herstellen|laten|zullen)\b/i,
    /wettelijk|wetgeving|juridisch|artikel \d|procedure|onze regels/i,
  ],
  wrong: {
    informal: /\b(u|uw|uzelf|zich)\b/i,
    formal: /\b(je|jij|jou|jouw|jezelf|jullie)\b/i,
  },
};
