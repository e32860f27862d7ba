import { isDay } from '../dates.ts';
import { type End, endAfterDays, endAfterYears } from './periods.ts';
import { CHECKED_ON, RULES, type Rule, type Term } from './rules.ts';
import {
  type Country,
  type Deadline,
  RIGHT_DATES,
  type RightCard,
  type RightDate,
  type RightDates,
  type Topic,
} from './types.ts';

export interface Question extends RightDates {
  country: Country;
  topics: readonly Topic[];
  today: string;
}

/** What the law gives in these matters, each card once. A date that is no day counts as not known. */
export function cardsFor(question: Question): RightCard[] {
  return rulesFor(question.topics).map(({ rule, topic }) => {
    const term = termOf(rule, question.country);
    return {
      id: rule.id,
      topic,
      article: rule.articles[question.country],
      directive: rule.directive,
      checkedOn: CHECKED_ON,
      ...(term && rule.deadline ? counted(term, rule.deadline, question) : { deadline: null, needs: null }),
    };
  });
}

/** The dates that matter to these cards, filled in or not. */
export function datesFor(country: Country, topics: readonly Topic[]): RightDate[] {
  const used = rulesFor(topics)
    .filter(({ rule }) => termOf(rule, country) !== null)
    .flatMap(({ rule }) => [rule.deadline?.from, rule.deadline?.by]);
  return RIGHT_DATES.filter((date) => used.includes(date));
}

function rulesFor(topics: readonly Topic[]): { rule: Rule; topic: Topic }[] {
  return RULES.flatMap((rule) => {
    const topic = topics.find((each) => rule.topics.includes(each));
    return topic ? [{ rule, topic }] : [];
  });
}

function termOf({ deadline }: Rule, country: Country): Term | null {
  if (!deadline) return null;
  return 'NL' in deadline.term ? deadline.term[country] : deadline.term;
}

function counted(
  term: Term,
  { from, by }: NonNullable<Rule['deadline']>,
  question: Question,
): Pick<RightCard, 'deadline' | 'needs'> {
  const start = known(question[from]);
  if (start === null) return { deadline: null, needs: from };
  const end = endOf(term, start, question.country);
  const done = by && known(question[by]);
  const deadline: Deadline = {
    ...end,
    passed: question.today > end.day,
    kept: done ? done <= end.day : null,
  };
  return { deadline, needs: null };
}

function endOf(term: Term, start: string, country: Country): End {
  return 'days' in term ? endAfterDays(start, term.days, country) : endAfterYears(start, term.years);
}

function known(day: string | null): string | null {
  return day !== null && isDay(day) ? day : null;
}
