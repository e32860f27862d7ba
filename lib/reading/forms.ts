import {
  ADDS,
  BOX,
  BUTTONS,
  FIRST_NAME_LABELS,
  HEADING,
  MESSAGE_LABELS,
  NAME_LABELS,
  NAMES_FORM,
  ONESELF,
  OTHER_LABELS,
  SENDER,
  SENDS,
  TIP,
} from './cues/forms.ts';
import { ENDED } from './footers.ts';

/** Contact forms and marketplaces, whose mails wrap what a customer wrote in labels and notices. nl, en, de, fr. */

export interface Unwrapped {
  lines: string[];
  /** What the form calls the customer. */
  name: string | null;
  /** What it asks for beside the message ("Order ref: 20113"), a line each. */
  fields: string[];
}

const LABEL =
  /^\s*[*•]{0,2}([\p{L}][\p{L}°º .’'/&-]{0,40}?)\s?(?:[([][^)\]]{0,40}[)\]])?\s?\*{0,2}\s?(?::|=>|\t)\*{0,2}\s*(.*)$/u;
const ADDRESS = /[^\s@]@[^\s@]/;
const RULE = /^\s*[-_=*]{2,}\s*$/;
/** A notice stands in so many first lines. */
const OPENING = 3;
/** So many lines may stand below the last rule. */
const TAIL = 6;
/** Longest notice, and value of a field. */
const LONG = 300;
const FIELD = 80;
/** A line of a signature or button. */
const SHORT = 60;

export function withoutForm(lines: readonly string[]): Unwrapped {
  return labelled(lines, lines.map(labelOf)) ?? labelled(lines, bareLabels(lines)) ?? announced(lines);
}

/** A form with a label for the message. */
function labelled(lines: readonly string[], labels: readonly (Label | null)[]): Unwrapped | null {
  const known = labels.filter((label) => label !== null).length;
  if (known < 2) return null;
  const endOf = (from: number) => {
    const next = labels.findIndex((label, at) => at > from && label !== null);
    return next < 0 ? lines.length : next;
  };
  const message = labels.findIndex(
    (label, at) =>
      label?.kind === 'message' &&
      (label.value !== '' || lines.slice(at + 1, endOf(at)).some((line) => line.trim() !== '')),
  );
  if (message < 0) return null;
  const end = Math.max(endOf(message), lastSaid(lines, labels, message) + 1);
  const first = labels[message]?.value ?? '';
  const around = lines.filter((_, at) => at < message || (at >= end && labels[at]?.kind === 'other'));
  const outside = labels.map((label, at) => (at > message && at < end ? null : label));
  return {
    lines: withoutNotices([first, ...lines.slice(message + 1, end)], false),
    name: nameIn(lines, outside),
    fields: fieldsIn(around),
  };
}

/** The last sentence that no form wrote: what stands before it under the message is part of it, label or not. */
function lastSaid(lines: readonly string[], labels: readonly (Label | null)[], message: number): number {
  const ruled = lines.findIndex((line, at) => at > message && RULE.test(line));
  return lines.findLastIndex((line, at) => {
    if (at <= message || (ruled > 0 && at > ruled) || labels[at]) return false;
    return ENDED.test(line) && line.trim().split(/\s+/).length >= SENTENCE && !adds(line);
  });
}

const SENTENCE = 5;

/** A message under a notice of who sends it on, or under the fields of a form that has no label for it. */
function announced(lines: readonly string[]): Unwrapped {
  const plain: Unwrapped = { lines: [...lines], name: null, fields: [] };
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const opening = filled.slice(0, OPENING).map((at) => lines[at] ?? '');
  if (!opening.some((line) => LABEL.test(line) || RULE.test(line) || mayAnnounce(line))) return plain;
  const labels = lines.map(labelOf);
  const hasFields = filled.slice(0, TAIL).filter((at) => labels[at]).length > 1;
  const announces = (line: string) =>
    mayAnnounce(line) && (SENDS.test(line) || hasFields || !ENDED.test(line));
  const start = headEnd(lines, labels, filled, announces);
  const head = lines.slice(0, start);
  const isRelay = head.some(
    (line, at) => announces(line) || (labels[at]?.label.includes(' ') && labels[at].kind === 'name'),
  );
  const name = nameIn(head, labels.slice(0, start)) ?? nameIn(lines, labels) ?? senderIn(head);
  const isForm = name !== null && head.some((line) => LABEL.test(line) && ADDRESS.test(line));
  if (!isRelay && !isForm) return plain;
  const said = withoutNotices(lines.slice(start), true);
  if (said.every((line) => line.trim() === '')) return plain;
  return {
    lines: said,
    name,
    fields: fieldsIn(head.filter((line, at) => labels[at]?.kind !== 'name' && LABEL.test(line))),
  };
}

function mayAnnounce(line: string): boolean {
  return line.length <= LONG && (SENDS.test(line) || NAMES_FORM.test(line)) && !ONESELF.test(line);
}

/** Where the fields and notices above a message end. */
function headEnd(
  lines: readonly string[],
  labels: readonly (Label | null)[],
  filled: readonly number[],
  announces: (line: string) => boolean,
): number {
  let end = 0;
  for (const [nth, at] of filled.entries()) {
    const line = lines[at] ?? '';
    const next = filled[nth + 1] ?? -1;
    const around = [filled[nth - 1] ?? -1, next].some((other) => labels[other] && Math.abs(other - at) === 1);
    const told =
      labels[at] ||
      announces(line) ||
      (around && isField(line)) ||
      (nth === 0 && opens(line, lines[next] ?? ''));
    if (!told && !RULE.test(line) && !BUTTONS.test(line)) break;
    end = at + 1;
  }
  return end;

  /** A heading, or a greeting to the shop: "Beste verkoper,". */
  function opens(line: string, under: string): boolean {
    if (/^.{2,40}[,!]$/.test(line.trim())) return announces(under);
    return (
      !ENDED.test(line) &&
      line.length <= FIELD &&
      (labelOf(under) !== null || (HEADING.test(line) && RULE.test(under)))
    );
  }
}

/** A label that nobody knows, among those that are known. */
function isField(line: string): boolean {
  const [, label = '', value = ''] = LABEL.exec(line) ?? [];
  return label !== '' && label.split(/\s/).length <= 3 && value.length <= FIELD && !ENDED.test(value);
}

/** Whom a notice names, where it is a name. */
function senderIn(head: readonly string[]): string | null {
  for (const line of head) {
    const { before, after } = SENDER.exec(line)?.groups ?? {};
    const name = before ?? after ?? '';
    // The pattern is blind to case.
    if (/^\p{Lu}/u.test(name) && !NOBODY.test(name)) return name;
  }
  return null;
}

/** "Uw klant", "Un acheteur", "Your buyer" */
const NOBODY =
  /^(?:you|your|u|uw|je|sie|ihre?|vous|votre|une?|eine?|een|an?|the|de|der|die|le|la)(?![\p{L}])|(?<!\p{L})(?:klant|koper|bezoeker|kund(?:e|in)|käufer(?:in)?|besucher(?:in)?|customer|buyer|visitor|cliente?|acheteu(?:r|se)|visiteu(?:r|se))(?!\p{L})/iu;

/** Some forms write the answer on the line below: it is joined to its label. */
function fieldsIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (LABEL.test(line) || last === undefined) found.push(line.trim());
    else if (line.trim() !== '' && /[:\p{L}]$/u.test(last))
      found[found.length - 1] = `${last} ${line.trim()}`;
  }
  return found;
}

/** A form made flat, its labels on lines of their own: three at least, the message's among them. */
function bareLabels(lines: readonly string[]): (Label | null)[] {
  const labels = lines.map((line) => {
    const bare = /^\s*\*?[\p{L}][\p{L}°º .’'/&-]{0,40}\*?\s*$/u.test(line);
    return bare ? labelOf(`${line.trim().replace(/^\*|\*$/g, '')}:`) : null;
  });
  return labels.filter((label) => label !== null).length >= BARE_LEAST ? labels : labels.map(() => null);
}

const BARE_LEAST = 3;

interface Label {
  kind: 'name' | 'message' | 'other';
  label: string;
  value: string;
}

function labelOf(line: string): Label | null {
  const match = line.length < 2000 ? LABEL.exec(line) : null;
  const label = match?.[1]?.trim() ?? '';
  const value = match?.[2] ?? '';
  if (label === '') return null;
  if (NAME_LABELS.test(label)) return { kind: 'name', label, value };
  if (MESSAGE_LABELS.test(label)) return { kind: 'message', label, value };
  if (OTHER_LABELS.test(label)) return { kind: 'other', label, value };
  return null;
}

function nameIn(lines: readonly string[], labels: readonly (Label | null)[]): string | null {
  const names = labels.flatMap((label, at) => {
    if (label?.kind !== 'name') return [];
    // Some forms write the answer on the line below.
    const value = label.value.trim() || (labels[at + 1] === null ? (lines[at + 1]?.trim() ?? '') : '');
    return value === '' ? [] : [{ label: label.label, value }];
  });
  const first = names.find(({ label }) => FIRST_NAME_LABELS.test(label)) ?? names[0];
  return first?.value.replace(/<.*$|[([][^)\]]*@.*$/, '').trim() || null;
}

/** Notices stand in the last lines, or below a rule there; `relay`: tips and whose service it is do too. */
function withoutNotices(lines: readonly string[], relay: boolean): string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const at = (nth: number) => lines[filled[nth] ?? -1] ?? '';
  const ruled = filled.findLastIndex((line) => RULE.test(lines[line] ?? ''));
  let count = ruled > 0 && filled.length - ruled <= TAIL ? ruled : filled.length;
  for (let nth = count - 1; nth > 0 && nth >= count - TAIL; nth--) {
    const line = at(nth);
    const button = BUTTONS.test(line) || BOX.test(line) || RULE.test(line) || labelOf(line)?.kind === 'other';
    if (button && nth === count - 1 && (relay || !LABEL.test(line))) count = nth;
    else if (adds(line) || (relay && TIP.test(line))) count = nth;
    // "Partnerservice", below a notice.
    else if (line.length > SHORT || ENDED.test(line)) break;
  }
  const end = count < filled.length ? (filled[count] ?? lines.length) : lines.length;
  return lines.slice(0, end).filter((line) => !RULE.test(line));
}

function adds(line: string): boolean {
  return line.length <= LONG && ADDS.test(line) && !ONESELF.test(line);
}
