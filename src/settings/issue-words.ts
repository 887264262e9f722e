import type { z } from 'zod';

/** Problems that zod finds, in words for whoever wrote the file. */

const WANTED: Record<string, string> = {
  string: 'a text; put it in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each line of it with a dash in front',
  object: 'a group of settings, each on a line of its own, indented',
  record: 'a group of settings, each on a line of its own, indented',
  boolean: 'true or false',
};

/** What is wrong with a value, behind its name: "should be a text". */
export function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `should be ${WANTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big') {
    return `should have at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
  }
  if (issue.code === 'too_small') {
    if (issue.minimum === 1) return 'should not be empty';
    return `should have at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
  }
  if (issue.code === 'invalid_value') {
    return `should be one of these: ${issue.values.map(String).join(', ')}`;
  }
  return issue.message;
}
