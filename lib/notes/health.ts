/** Words that say how somebody's health is, for which a shop has no reason. `*`: whatever follows. Written for this. */
const WORDS = [
  // Dutch
  'depressie*, depressief, burn-out, burnout, kanker*, chemo*, tumor*, zwanger*, miskraam, diabet*, suikerziek*, epilep*, dement*, alzheimer, psychi*, psycholo*, therapie, bipolair, borderline, schizo*, autis*, adhd, hiv, hartaanval, hartpatiënt, beroerte, herseninfarct, terminaal, chronisch ziek, ernstig ziek, ongeneeslijk, verslaafd, alcoholi*, gehandicapt, rolstoel, invalide, medicatie, antidepressiva, longziekte, copd, reuma*, fibromyalgie, ziekteverlof',
  // English
  'depression, depressed, cancer, chemotherapy, tumour, pregnan*, miscarriage, diabetic, diabetes, epileptic, epilepsy, dementia, psychiatr*, bipolar, schizophren*, autistic, autism, heart attack, heart condition, stroke patient, terminally ill, chronically ill, seriously ill, mentally ill, mental illness, alcoholic, addict, addicted, disabled, wheelchair, antidepressants, arthritis, on sick leave',
  // German
  'depressionen, depressiv*, krebskrank*, chemotherapie, schwanger*, fehlgeburt, zuckerkrank*, diabetiker*, epilepsie, demenz, dement, psychisch, psychiatr*, schizophren*, autist*, herzinfarkt, schlaganfall, todkrank, unheilbar, chronisch krank, schwer krank, schwerkrank, alkoholiker*, alkoholkrank, suchtkrank, schwerbehindert*, behindert*, rollstuhl, medikamente, antidepressiva, krankgeschrieben',
  // French
  'dépression, dépressif, dépressive, cancer, chimio*, tumeur, enceinte, grossesse, fausse couche, diabétique, diabète, épilep*, démence, psychiatr*, bipolaire, schizophr*, autiste, infarctus, avc, en phase terminale, malade chronique, gravement malade, alcoolique, handicapé*, fauteuil roulant, antidépresseurs, arthrose, arrêt maladie',
].join(', ');

const LETTER = '[\\p{L}\\p{N}]';
const pattern = [...new Set(WORDS.split(', '))]
  .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}${LETTER}*` : word))
  .join('|');

export const HEALTH = new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, 'giu');
