/**
 * "is hij onderweg" → "hij is onderweg": the subject before its verb again, as Dutch and German have it where nothing
 * stands before. Null where the second word is none of the `subjects`, which a noun may be part of.
 */
export function turned(clause: string, subjects: ReadonlySet<string>): string | null {
  const [, verb, subject, rest] = /^(\p{L}+) (\p{L}+)(?= )(.*)$/su.exec(clause) ?? [];
  if (verb === undefined || subject === undefined || rest === undefined) return null;
  return subjects.has(subject.toLowerCase()) ? `${subject} ${verb}${rest}` : null;
}
