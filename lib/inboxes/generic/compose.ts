/** A page, or a window, that only answers: it knows whom, and nothing of what was written before. */
import { type ReadResult, type ReplyEditor, WITHOUT_GUIDE } from '../adapter.ts';
import { withinLimits } from '../limits.ts';
import { cleanLine } from '../person.ts';
import { who } from '../who.ts';
import type { Facts } from './facts.ts';
import { keyOf } from './key.ts';
import { contains, HIDDEN, namesAt, type Spot } from './outline.ts';
import { castOf } from './people.ts';
import { SUBJECT } from './words.ts';

/** It looks like an answer, with one recipient who is not one of us; that is not much to go by. */
const CONFIDENCE = 0.6;

/** @param editor With what is written in it where nothing else is open: none for a new message. */
export function composeOf(
  facts: Facts,
  composer: Spot | null,
  editor: ReplyEditor | null,
  url: URL,
): ReadResult | null {
  if (!composer || editor?.mode !== 'reply') return null;
  const cast = castOf({ facts, units: [], directions: [], composer, sent: false });
  const { customer, ownAddresses } = who({ requester: cast.requester, messages: [], own: cast.own });
  if (cast.conflict || !customer?.address) return null;
  const subject = subjectField(facts, composer);
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: keyOf(url, subject, [customer.address]),
      inbox: WITHOUT_GUIDE,
      view: 'compose',
      subject,
      customer: null,
      proposed: { person: customer, because: 'unsure' },
      messages: [],
      ownAddresses,
    }),
    guide: { by: 'structure', confidence: CONFIDENCE, reasons: ['addresses', 'editor-open'], missing: [] },
  };
}

function subjectField({ spots, labels }: Facts, composer: Spot): string {
  const fields = spots
    .slice(composer.index, composer.end)
    .filter(({ element, flags }) => element.localName === 'input' && !(flags & HIDDEN));
  const named = fields.find((each) => SUBJECT.test(namesAt(each)));
  const label = labels.find(({ at, field }) => field === 'subject' && contains(composer, at));
  const found = named ?? (label && fields.find(({ index }) => index > label.at.index));
  return cleanLine((found?.element as HTMLInputElement | undefined)?.value ?? '');
}
