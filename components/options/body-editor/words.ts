/** What a chip is called, in the language of the interface. */
import { type MessageKey, t, textLanguage } from '@/lib/platform/i18n.ts';
import {
  type Filter,
  firstQuoted,
  type Names,
  parted,
  readChip,
  unquoted,
} from '@/lib/replies/templates/source/chip.ts';

/** `asked`: it is asked for when the template is inserted. `cursor`: where one goes on writing. */
export interface ChipWords {
  text: string;
  look: 'variable' | 'asked' | 'cursor' | 'tag';
}

export interface NamedVariable {
  name: string;
  label: string;
}

const LONGEST = 60;

export function chipWords(source: string, variables: readonly NamedVariable[], names: Names): ChipWords {
  const chip = readChip(source);
  const label = (path: string) =>
    variables.find(({ name }) => name === path)?.label ?? names.asked.get(path) ?? path.replaceAll('_', ' ');
  if (chip.kind === 'holder') return tag(chip.name, short(chip.inside));
  if (chip.kind === 'tag') return tag(chip.name, chip.rest, label);
  if (chip.path === 'cursor') return { text: label('cursor'), look: 'cursor' };
  const value = chip.path === null ? (unquoted(chip.value) ?? chip.value) : label(chip.path);
  const text = short(chip.filters.reduce(filtered, value)) || source;
  const [root = ''] = chip.path?.split('.') ?? [];
  const isKnown =
    chip.path === null || names.made.has(root) || variables.some(({ name }) => name === chip.path);
  return { text, look: isKnown ? 'variable' : 'asked' };
}

function filtered(text: string, { name, rest }: Filter): string {
  const value = unquoted(rest) ?? rest;
  if (name === 'default') return t('chip_default', text, value);
  if (name === 'add_days') return t('chip_add_days', text, value);
  if (name === 'add_working_days') return t('chip_add_working_days', text, value);
  if (name === 'weekday') return t('chip_weekday', text);
  // In which words a day is said goes without saying.
  if (name === 'day_month' || name === 'date_in_words') return text;
  return `${text} | ${name}${rest && `: ${rest}`}`;
}

/** `$1`: what stands behind the tag's name. */
const TAG_TEXTS: Readonly<Partial<Record<string, MessageKey>>> = {
  if: 'chip_if',
  elsif: 'chip_elsif',
  else: 'chip_else',
  endif: 'chip_endif',
  unless: 'chip_unless',
  endunless: 'chip_endunless',
  case: 'chip_case',
  when: 'chip_when',
  endcase: 'chip_endcase',
  for: 'chip_for',
  endfor: 'chip_endfor',
  ask: 'chip_ask',
  note: 'chip_note',
  endnote: 'chip_endnote',
  attach: 'chip_attach',
  render: 'chip_render',
  assign: 'chip_assign',
  capture: 'chip_capture',
  endcapture: 'chip_endcapture',
  raw: 'chip_raw',
  comment: 'chip_comment',
  '#': 'chip_comment',
};

function tag(name: string, rest: string, label?: (path: string) => string): ChipWords {
  const key = TAG_TEXTS[name];
  if (!key) return { text: short(`${name} ${rest}`.trim()) || '{% %}', look: 'tag' };
  const said =
    name === 'ask'
      ? (firstQuoted(rest.replace(/^\S+/, '')) ?? rest)
      : name === 'attach' || name === 'render'
        ? (firstQuoted(rest) ?? rest)
        : label && key !== 'chip_comment'
          ? condition(rest, label)
          : rest;
  return { text: short(t(key, said)).trim(), look: 'tag' };
}

const OPERATORS: Readonly<Partial<Record<string, MessageKey>>> = {
  '==': 'chip_is',
  '!=': 'chip_is_not',
  and: 'chip_and',
  or: 'chip_or',
  in: 'chip_in',
  contains: 'chip_contains',
  blank: 'chip_blank',
  empty: 'chip_blank',
  '""': 'chip_blank',
};

function condition(rest: string, label: (path: string) => string): string {
  return parted(rest, ' ')
    .filter((word) => word !== '')
    .map((word) => {
      const operator = OPERATORS[word];
      if (operator) return t(operator);
      const text = unquoted(word);
      return text === null ? inSentence(label(word)) : t('quoted', text);
    })
    .join(' ');
}

/** A German noun keeps its capital. */
function inSentence(label: string): string {
  if (textLanguage() === 'de') return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
