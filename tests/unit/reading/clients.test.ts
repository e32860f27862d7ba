import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const newest = (text: string, subject = '') =>
  readMessage(text, { subject, customerName: 'Els de Wit' }).newest;

const SAID = 'De stoel is er nog niet.';

/** How mail programs introduce what came before, in four languages. */
const HISTORIES: Record<string, string> = {
  'Gmail, Dutch': 'Op ma 4 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n\n> Beste klant',
  'Gmail, Dutch, older': 'Op ma 4 mei 2026 10:12 schreef Winkel <info@winkel.example>:\n> Beste klant',
  'Gmail, English': 'On Mon, May 4, 2026 at 10:12 AM Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Gmail, German': 'Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb Laden <info@laden.example>:\n\n> Hallo',
  'Gmail, German, the name first':
    'Laden <info@laden.example> schrieb am Mo., 4. Mai 2026, 10:12:\n\n> Hallo',
  'Gmail, French': 'Le lun. 4 mai 2026 à 10:12, Boutique <info@boutique.example> a écrit :\n\n> Bonjour',
  'Gmail, not quoted':
    'Op ma 4 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n\nBeste klant,\nuw stoel',
  'Apple Mail, Dutch':
    'Op 4 mei 2026, om 10:12 heeft Winkel <info@winkel.example> het volgende geschreven:\n\nBeste klant',
  'Apple Mail, English': 'On 4 May 2026, at 10:12, Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Apple Mail, German': 'Am 04.05.2026 um 10:12 schrieb Laden <info@laden.example>:\n\n> Hallo',
  'Apple Mail, French': 'Le 4 mai 2026 à 10:12, Boutique <info@boutique.example> a écrit :\n\n> Bonjour',
  'iPhone, Dutch':
    'Op 4 mei 2026 om 10:12 heeft Winkel <info@winkel.example> het volgende geschreven:\n\n﻿Beste klant',
  'Thunderbird, Dutch': 'Op 04-05-2026 om 10:12 schreef Winkel:\n> Beste klant',
  'Thunderbird, French': 'Le 04/05/2026 à 10:12, Boutique a écrit :\n> Bonjour',
  'Proton, Dutch':
    'Verzonden met Proton Mail beveiligde e-mail.\n\nOp maandag 4 mei 2026 om 10:12, Winkel <info@winkel.example> schreef:\n\n> Beste klant',
  'Proton, English':
    'Sent with Proton Mail secure email.\n\nOn Monday, May 4th, 2026 at 10:12 AM, Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Proton, mobile':
    'Sent from Proton Mail for iOS.\n\n-------- Original Message --------\nOn Monday, 05/04/26 at 10:12 Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Yahoo, English':
    'On Monday, May 4, 2026 at 10:12:00 AM GMT+2, Shop <info@shop.example> wrote:\n\nDear customer, your chair',
  'Outlook, Dutch':
    'Van: Winkel <info@winkel.example>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Els de Wit <els@example.org>\nOnderwerp: Uw stoel\n\nBeste Els',
  'Outlook on the web':
    '________________________________________\nVan: Winkel <info@winkel.example>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Els de Wit\nOnderwerp: Re: stoel\n\nBeste Els',
  'Outlook, German':
    'Von: Laden <info@laden.example>\nGesendet: Montag, 4. Mai 2026 10:12\nAn: Els de Wit\nBetreff: AW: Stuhl\n\nHallo',
  'Outlook, French':
    'De : Boutique <info@boutique.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Els de Wit\nObjet : RE: chaise\n\nBonjour',
  'Outlook, bold labels':
    '*From:* Shop <info@shop.example>\n*Sent:* Monday, May 4, 2026 10:12\n*To:* Els de Wit\n*Subject:* RE: chair\n\nDear Els',
  'iPhone, Outlook account':
    'Van: Winkel <info@winkel.example>\nDatum: maandag 4 mei 2026 om 10:12\nAan: Els <els@example.org>\nOnderwerp: Uw stoel\n\nBeste Els',
  Samsung:
    '-------- Oorspronkelijk bericht --------\nVan: Winkel <info@winkel.example>\nDatum: 04-05-2026 10:12 (GMT+01:00)\nAan: els@example.org\nOnderwerp: Uw stoel\n\nBeste Els',
  'GMX, the day first':
    'Gesendet: Montag, 04. Mai 2026 um 10:12 Uhr\nVon: "Laden" <info@laden.example>\nAn: els@example.org\nBetreff: Stuhl\n\nHallo Els',
  'T-Online':
    '-----Original-Nachricht-----\nBetreff: Stuhl\nDatum: 2026-05-04T10:12:00+0200\nVon: "Laden" <info@laden.example>\nAn: "els@example.org"\n\nHallo Els',
  Orange:
    '> Message du 04/05/26 10:12\n> De : "Boutique" <info@boutique.example>\n> A : "Els" <els@example.org>\n> Objet : chaise\n>\n> Bonjour',
  Zimbra:
    '----- Mail original -----\nDe: "Boutique" <info@boutique.example>\nÀ: "Els" <els@example.org>\nEnvoyé: Lundi 4 Mai 2026 10:12:00\nObjet: chaise\n\nBonjour',
  'a helpdesk above the line': '##- Typ uw antwoord boven deze regel -##\n\nBeste Els, de stoel komt eraan.',
};

describe('what came before is left out', () => {
  test.each(Object.entries(HISTORIES))('%s', (_, history) => {
    expect(newest(`${SAID}\n\n${history}`)).toBe(SAID);
  });

  test.each(Object.entries(HISTORIES))('%s, under a signature', (_, history) => {
    expect(newest(`${SAID}\n\nGroeten,\nEls de Wit\n\n${history}`)).toBe(SAID);
  });
});

describe('footers are left out', () => {
  test.each([
    'Verstuurd vanaf mijn iPhone',
    'Verstuurd vanaf mijn Galaxy-smartphone',
    'Verzonden vanuit Mail voor Windows',
    'Verzonden vanuit Outlook voor Android',
    'Verzonden met Proton Mail',
    'Outlook voor iOS downloaden',
    'Sent from my iPad',
    'Sent from Yahoo Mail on Android',
    'Sent from Outlook for iOS',
    'Get Outlook for Android',
    'Von meinem iPhone gesendet',
    'Von meinem/meiner Galaxy gesendet',
    'Gesendet mit der Telekom Mail App',
    'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    'Holen Sie sich Outlook für iOS',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon téléphone Samsung',
    "Envoyé depuis l'application Mail Orange",
    'Envoyé à partir de Outlook pour iOS',
    'Télécharger Outlook pour Android',
  ])('%s', (footer) => {
    expect(newest(`${SAID}\n\n${footer}`)).toBe(SAID);
    expect(newest(`${SAID}\n\nEls\n\n${footer}`)).toBe(SAID);
  });
});

describe('closings are left out', () => {
  test.each([
    'Freundliche Grüsse\nEls de Wit',
    'Beste Grüsse aus Zürich\nEls de Wit',
    'Mit freundlichem Gruß\nEls de Wit',
    'Mit sonnigen Grüßen\nEls de Wit',
    'Herzliche Grüsse,\nEls',
    'Vriendelijke groet,\nEls de Wit',
    'Met vriendelijke groeten,\nEls de Wit\n0499 12 34 56',
    'Hoogachtend,\n\nE. de Wit',
    'Met de meeste hoogachting,\nEls de Wit',
    'Veel groetjes van Els',
    'Alvast bedankt!\n\nEls',
    'Dank bij voorbaat,\nEls de Wit',
    'Warm regards,\n\nEls de Wit',
    'Yours sincerely,\nEls de Wit',
    'Many thanks,\nEls',
    'Thanks,\n\nEls',
    'Ta,\nEls',
    'Bien cordialement,\nEls de Wit',
    'Bien à vous,\nEls de Wit',
    "Dans l'attente de votre réponse,\nEls de Wit",
    'Salutations distinguées,\nEls de Wit',
    "Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nEls de Wit",
    'Belle journée,\nEls',
  ])('%j', (closing) => {
    expect(newest(`${SAID}\n\n${closing}`)).toBe(SAID);
  });
});
