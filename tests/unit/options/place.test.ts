import { expect, it } from 'vitest';
import { hashOf, placeOf } from '@/lib/options/place.ts';

it.each([
  '#customers',
  '#customers/0b8c-1',
  '#customers/0b8c-1/n1',
  '#improvements',
  '#improvements/0b8c-1',
  '#templates',
  '#templates/0b8c-1',
  '#templates/starter:late',
  '#templates/new',
  '#insights',
  '#inboxes',
  '#follow-ups',
  '#inboxes/own',
  '#data',
  '#data/lock',
  '#settings',
  '#settings/keys',
  '#help',
  '#news',
  '#privacy',
])('%s leads where it says', (hash) => {
  expect(hashOf(placeOf(hash))).toBe(hash);
});

it('leads to the customer where the note is none', () => {
  expect(placeOf('#customers/c1/<img>')).toEqual({ room: 'customers', id: 'c1' });
});

it.each(['#customers/<img>', '#customers/'])('%s is the list of customers', (hash) => {
  expect(placeOf(hash)).toEqual({ room: 'customers', id: null });
});

it('leads to all templates where the one is none', () => {
  expect(placeOf('#templates/<img>')).toEqual({ room: 'templates' });
});

it.each(['', '#', '#nowhere', '#nowhere/keys', '#settings/<img>', '#unlock'])(
  '%j leads to the settings',
  (hash) => {
    expect(placeOf(hash)).toEqual({ room: 'settings' });
  },
);
