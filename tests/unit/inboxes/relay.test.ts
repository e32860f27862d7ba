import { describe, expect, it } from 'vitest';
import { isBulk, isNobody, nameVia } from '@/lib/inboxes/nobody.ts';
import { isMarketplace, relayOf } from '@/lib/inboxes/relay.ts';

describe('relayOf', () => {
  it.each([
    ['2zx8order1@verkopen.bol.com', 'bol.com'],
    ['k7order@marketplace.amazon.nl', 'Amazon'],
    ['k7order@marketplace.amazon.co.uk', 'Amazon'],
    ['a1b2c3d4@members.ebay.de', 'eBay'],
    ['a-1b2c@mail.marktplaats.nl', 'Marktplaats'],
    ['b-1b2c@mail.2dehands.be', '2dehands'],
    ['anzeige-1b2c@mail.kleinanzeigen.de', 'Kleinanzeigen'],
    ['x1@messagerie.leboncoin.fr', 'leboncoin'],
    ['c1-order@kaufland-marktplatz.de', 'Kaufland'],
    ['q1+order@user.allegromail.pl', 'Allegro'],
  ])('%s', (address, name) => {
    expect(relayOf(address)).toBe(name);
    expect(isMarketplace(address)).toBe(false);
  });

  it.each([
    'noreply@verkopen.bol.com',
    'an@bol.com.example',
    'an@verkopen.bol.com.example',
    'verkopen.bol.com@example.net',
    'an@notmarketplace.amazon.nl.example',
  ])('no relay: %s', (address) => expect(relayOf(address)).toBeNull());
});

it.each([
  'conversations@mail.etsy.com',
  'hallo@vinted.nl',
  'team@service.zalando.de',
  'automail@bol.com',
  'noreply@verkopen.bol.com',
])('a marketplace’s own address speaks for everybody: %s', (address) => {
  expect(isMarketplace(address)).toBe(true);
});
it('nobody else’s does', () => {
  expect(isMarketplace('an@example.net')).toBe(false);
  expect(isMarketplace('an@myetsy.com')).toBe(false);
});

describe('addresses of nobody', () => {
  it.each([
    ...[
      'noreply@a.example',
      'no-reply@a.example',
      'no_reply@a.example',
      'donotreply@a.example',
      'noreply2@a.example',
    ],
    ...[
      'do-not-reply@a.example',
      'noreply+order7@a.example',
      'no-reply-nl@a.example',
      'geen-antwoord@a.example',
    ],
    ...['niet.beantwoorden@a.example', 'nicht-antworten@a.example', 'ne-pas-repondre@a.example'],
    ...[
      'mailer-daemon@a.example',
      'postmaster@a.example',
      'bounce+an=b.example@a.example',
      'bounces@a.example',
    ],
    ...['wordpress@a.example', 'www-data@a.example', 'newsletter@a.example', 'nieuwsbrief@a.example'],
    ...['nieuws@a.example', 'notifications@a.example', 'leden-owner@a.example', 'owner-leden@a.example'],
    ...['leden-request@a.example', 'leden-bounces@a.example'],
  ])('%s', (address) => expect(isNobody(address)).toBe(true));
  it.each([
    ...['an@a.example', 'info@a.example', 'sales@a.example', 'norbert.reply@a.example', 'newsom@a.example'],
    ...[
      'rootselaar@a.example',
      'noah@a.example',
      'an@no-reply.example',
      'alertje@a.example',
      'updike@a.example',
    ],
  ])('somebody’s: %s', (address) => expect(isNobody(address)).toBe(false));
});

describe('nameVia', () => {
  it.each([
    ["'An Peeters' via Klantenservice", 'An Peeters'],
    ['An Peeters via Winkel', 'An Peeters'],
    ['An Peeters (via Webwinkel)', 'An Peeters'],
    ['An über Kontaktformular', 'An'],
  ])('%s', (name, person) => expect(nameVia(name)).toBe(person));
  it.each(['Olivia Peeters', 'Via Roma BV', 'Maria Via', 'An Peeters', null])('a name: %s', (name) =>
    expect(nameVia(name)).toBeNull(),
  );
});

describe('isBulk', () => {
  it.each([
    'Nieuw!\n\nU ontvangt deze e-mail omdat u klant bent. Uitschrijven kan hier.',
    'New!\n\nYou are receiving this because you signed up. Unsubscribe',
    'Neu!\n\nSie erhalten diese E-Mail als Kunde. Hier abmelden.',
    'Nouveau !\n\nVous recevez cet e-mail car vous êtes cliente. Se désinscrire',
    'Hi\n-- \nYou received this message because you are subscribed to the group.\nTo unsubscribe from this group, mail us.',
  ])('%s', (text) => expect(isBulk({ text })).toBe(true));
  it.each([
    'Graag uitschrijven voor jullie nieuwsbrief, ik krijg hem elke dag. An',
    'Wat is dit?\n\n> U ontvangt deze e-mail omdat u klant bent.\n> Uitschrijven',
  ])('a person: %s', (text) => expect(isBulk({ text })).toBe(false));
});
