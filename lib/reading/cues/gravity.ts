import type { Language } from '../types.ts';

/**
 * What makes a complaint graver or milder than firm. `fury`: insults and words beyond displeasure · `ruined`: a
 * once-only event that it spoilt · `mild`: they themselves make it small.
 */
export type Gravity = 'fury' | 'ruined' | 'mild';

export const GRAVITY_CUES: Record<Language, Record<Gravity, string>> = {
  nl: {
    fury: `woedend, woest, razend, furieus, laaiend, pisnijdig, spuugzat, kotsbeu, ziedend, oplichter*, oplichterij, boeven, bende, dieven, dievenbende, criminelen, ratten, zakkenvullers, godver*, verdomme, kut, kutbedrijf, kutzooi, klote*, klootzak*, tering*, tyfus*, kanker*, hufters, schoften, eikels, idioten, debielen, walgelijk, walg, ik walg, schaam je, schaam jullie, schaamt u, jullie moesten je schamen`,
    ruined: `verpest, bedorven feest, feest bedorven, verjaardag ~ bedorven, bruiloft ~ bedorven, in het water gevallen, in duigen, te laat voor ~ bruiloft/trouw/uitvaart/begrafenis/huwelijk/communie/doop/jubileum, zonder ~ trouwjurk, zonder ~ trouwpak, de bruiloft was, de uitvaart was, de begrafenis was, het huwelijk was, trouwdag ~ verpest, mooiste dag, kan nooit meer over, komt nooit meer terug, kan ~ niet overdoen, krijg ~ nooit meer terug, eenmalig moment, nooit meer inhalen, afscheid ~ gemist`,
    mild: `klein puntje, kleinigheidje, klein dingetje, één dingetje, 1 dingetje, een dingetje, puntje van kritiek, minpuntje, klein minpunt, geen ramp, niet erg, niet zo erg, geen haast, haast heeft het niet, niets ergs, niks ergs, klein detail, detail, kleine opmerking, ter info, ter informatie, tip voor jullie, tipje, verder ~ blij, verder ~ tevreden, voor de rest ~ tevreden, verder ~ mooi, op zich ~ mooi, schoonheidsfoutje, geen drama`,
  },
  en: {
    fury: `furious, livid, fuming, enraged, outraged, seething, absolutely disgusting, disgusting, crooks, thieves, thieving, criminals, scammers, con artists, conmen, bastards, bloody idiots, idiots, morons, fuck*, bullshit, shit, shitty, piss take, taking the piss, pissed off, shame on you, ashamed of yourselves, how dare you, rot in, vile, sickening`,
    ruined: `ruined, ruined the, ruined my, ruined her, ruined his, ruined our, spoiled the, spoilt the, spoiled my, spoilt my, spoilt her, spoilt his, missed the wedding, missed her birthday, missed his birthday, missed the funeral, missed the party, after the wedding, after the funeral, in time for the funeral, too late for the wedding, too late for the funeral, wedding was, funeral was, can't get that back, never get that back, never get that day back, can't be redone, only get one, once in a lifetime, no present on the day, nothing to open`,
    mild: `small thing, little thing, one small, one little, minor thing, minor point, minor issue, tiny thing, only niggle, one niggle, small niggle, niggle, nitpick*, small gripe, not a big deal, no big deal, not the end of the world, no rush, no hurry, no great drama, not urgent, just so you know, just to let you know, thought you should know, thought you'd want to know, for your information, fyi, otherwise ~ happy, otherwise ~ lovely, otherwise ~ great, otherwise ~ perfect, otherwise fine, apart from that, other than that, small gripe, hate to be picky, hate to moan`,
  },
  de: {
    fury: `stinksauer, wütend, stocksauer, fuchsteufelswild, rasend vor, außer mir, betrüger*, betrügerbande, abzocker*, gauner, verbrecher*, verbrecherbande, diebe, idioten, vollidioten, arschloch, arschlöcher, scheiße, scheiss*, scheiß*, verarschen, verarscht, verdammt*, drecksladen, saftladen, sauladen, widerlich, schämen sie sich, schämt euch, bodenlose frechheit, eine frechheit, unverschämtheit, jetzt reicht*, jetzt reichts, das maß ist voll, kotzt mich, zum kotzen`,
    ruined: `ruiniert, verdorben, versaut, vermiest, ins wasser gefallen, geplatzt ~ feier, zu spät zur hochzeit, zu spät für die hochzeit, zu spät zur beerdigung, zu spät für die beerdigung, zu spät zur taufe, die hochzeit war, die beerdigung war, die taufe war, hochzeit ~ ohne, lässt sich nicht nachholen, nicht mehr nachholen, nie wieder nachholen, einmaliger moment, nur einmal im leben, stand ~ ohne ~ da, ohne geschenk da`,
    mild: `kleinigkeit, eine kleinigkeit, kleiner mangel, kleiner makel, kleiner kritikpunkt, einziger kritikpunkt, schönheitsfehler, kein drama, kein weltuntergang, nicht schlimm, nicht so schlimm, keine eile, eilt nicht, nur zur info, zur info, nur als hinweis, als hinweis, nur damit sie es wissen, wollte nur bescheid, sonst ~ zufrieden, ansonsten ~ zufrieden, ansonsten ~ schön, sonst ~ alles gut, ansonsten alles, sonst alles`,
  },
  fr: {
    fury: `furieux, furieuse, hors de moi, ulcéré*, outré*, écœuré*, dégoûté*, révolté*, escrocs, escroc, voleurs, voleur, bande de, arnaqueurs, arnaqueur, connards, cons, incapables, merde, merdique, putain, bordel, foutre, foutez, foutage de gueule, honte à vous, vous n'avez pas honte, scandaleux, scandaleuse, inadmissible, une honte, crapules, malhonnêtes`,
    ruined: `gâché, gâchée, gâcher la fête, tombé à l'eau, tombée à l'eau, trop tard pour le mariage, trop tard pour l'enterrement, trop tard pour les obsèques, trop tard pour le baptême, après le mariage, après l'enterrement, le mariage était, l'enterrement était, les obsèques étaient, le baptême était, ne se rattrape pas, ne se rattrapera pas, ne reviendra pas, une seule fois dans, un jour unique, sans cadeau, les mains vides`,
    mild: `petit détail, un détail, petit bémol, un bémol, seul bémol, petite remarque, une petite chose, petit souci, petit défaut, rien de grave, pas grave, pas bien grave, pas urgent, rien d'urgent, pas pressé*, pour info, pour information, juste pour vous informer, à part ça, à part cela, sinon ~ parfait, sinon ~ content*, sinon ~ satisfait*, sinon très, dans l'ensemble`,
  },
};
