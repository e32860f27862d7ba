/** What the page itself knows, as the search looks through it. Pure. */
import type { CountedImprovement, TemplateRecord } from '../messages/records.ts';
import type { Place } from '../pages/place.ts';
import { gist } from '../replies/templates/plain.ts';
import type { SearchedTemplate } from '../replies/templates/search.ts';
import { type Starter, starterKey, type TemplateContent } from '../replies/templates/template.ts';
import type { GrantedInbox, ListedFollowUp, OwnInbox } from './model.ts';

/** Looked through as a template is: by its title, other words for it and its texts. */
export interface Thing extends SearchedTemplate {
  /** Where it leads. */
  place: Place;
  /** Shown below the title; made for those that are shown alone. */
  text(): string;
}

/** All that a thing need not have. */
export const PLAIN = {
  shortcut: '',
  folder: '',
  tags: [],
  paths: [],
  variants: [],
  uses: 0,
  lastUsedAt: null,
};

export function templatesToFind(own: readonly TemplateRecord[], starters: readonly Starter[]): Thing[] {
  return [
    ...own.map((one) => ofTemplate(one.id, one)),
    ...starters.map(({ id, content }) => ofTemplate(starterKey(id), content)),
  ];
}

function ofTemplate(id: string, { title, shortcut, folder, tags, variants }: TemplateContent): Thing {
  const says = () => gist(variants[0]?.body ?? '');
  const isNamed = title.trim() !== '';
  return {
    ...PLAIN,
    ...{ id: `template:${id}`, place: { room: 'templates', id }, shortcut, folder, tags, variants },
    title: isNamed ? title.trim() : says(),
    text: () => [folder, ...(isNamed ? [says()] : [])].filter(Boolean).join(' · '),
  };
}

export function improvementsToFind(all: readonly CountedImprovement[]): Thing[] {
  return all.map(({ id, title, expected, meant, where }) => ({
    ...PLAIN,
    ...{ id: `improvement:${id}`, place: { room: 'improvements', id } },
    title: title.trim() || expected.trim(),
    text: () => (title.trim() ? expected : ''),
    variants: [expected, meant, where].map(asText),
  }));
}

export function followUpsToFind(all: readonly ListedFollowUp[]): Thing[] {
  return all.map(({ id, customerName, subject, lesson }) => ({
    ...PLAIN,
    ...{ id: `follow-up:${id}`, place: { room: 'follow-ups' }, title: customerName, text: () => subject },
    variants: [subject, lesson].map(asText),
  }));
}

/** With our own addresses in each. */
export function inboxesToFind(all: readonly GrantedInbox[], own: readonly OwnInbox[]): Thing[] {
  return all.map(({ pattern, host }) => {
    const site = own.find((one) => pattern === `${one.site}/*`);
    const addresses = (site?.addresses ?? [])
      .filter(({ by }) => by !== 'struck')
      .map(({ address }) => address);
    return {
      ...PLAIN,
      ...{ id: `inbox:${pattern}`, place: { room: 'inboxes' }, title: host, tags: addresses },
      text: () => addresses.join(', '),
    };
  });
}

function asText(body: string): SearchedTemplate['variants'][number] {
  return { language: null, register: null, body };
}
