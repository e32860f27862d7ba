import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Unmeasurable } from '../../tools/measure/captures.ts';
import { readLines } from '../../tools/measure/lines.ts';
import { replyTo, shownReplies } from '../../tools/measure/replies.ts';

function lines(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'unwrap-replies-')), 'replies.jsonl');
  writeFileSync(file, text);
  return readLines(file);
}

it('the judged replies are the ones that are composed', () => {
  const written = readFileSync('tests/measure/replies.txt', 'utf8');
  expect(`${shownReplies(readLines('tests/measure/replies.jsonl'))}\n`).toBe(written);
});

it('a mail and nothing else gets a reply that asks first', () => {
  const [line] = lines('{"mail": {"body": "Dag, de vaas kwam gebroken aan. Groet, Ria"}}');
  expect(line && replyTo(line, 0)).toMatchObject({ id: '1', path: 'ask-first', language: 'nl' });
});

it.each([
  ['a field that is none', '{"mail": {"body": "Dag"}, "remdy": "refund"}', /line 1: remdy/],
  ['an answer that is none', '{"mail": {"body": "Dag"}, "answers": {"mtters": "x"}}', /answers\.mtters/],
  ['a day that is none', '{"mail": {"body": "Dag"}, "date": "2026-02-31"}', /date: Not a day/],
  ['a mail without words', '{"mail": {"body": " "}}', /An empty mail/],
])('%s is said with its line', (_, text, said) => {
  const [line] = lines(text);
  expect(() => line && replyTo(line, 0)).toThrow(Unmeasurable);
  expect(() => line && replyTo(line, 0)).toThrow(said);
});
