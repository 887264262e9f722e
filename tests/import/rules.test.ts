import { describe, expect, test } from 'vitest';
import { CORPUS_RULES } from '../../scripts/import/checks/corpus-rules.ts';
import { FILE_RULES } from '../../scripts/import/checks/file-rules.ts';
import { OCCUPATION_RULES } from '../../scripts/import/ler-me/checks/occupation-rules.ts';
import { STATEMENT_RULES } from '../../scripts/import/ler-me/checks/statement-rules.ts';
import { READING_RULES } from '../../scripts/import/reading-rules.ts';

const checks = [...FILE_RULES, ...STATEMENT_RULES, ...OCCUPATION_RULES, ...CORPUS_RULES];
const reading = Object.entries(READING_RULES).map(([code, rule]) => ({ code, ...rule }));

describe('every rule', () => {
  test.each([...checks, ...reading])(
    '$code has a name, a sentence and a hint',
    ({ code, sentence, hint }) => {
      expect(code).toMatch(/^[A-Z]+(?:_[A-Z0-9]+)*$/u);
      expect(sentence).toMatch(/^\p{Lu}.*[.”]$/u);
      expect(hint).toMatch(/^\p{Lu}.*[.”]$/u);
    },
  );

  test('has one severity wherever it is used', () => {
    const severities = new Map<string, string>();
    for (const { code, severity } of [...checks, ...reading]) {
      expect(severities.get(code) ?? severity, code).toBe(severity);
      severities.set(code, severity);
    }
  });

  test('stands once among the checks, in a list of its own scope', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
    expect(new Set(FILE_RULES.map(({ scope }) => scope))).toEqual(new Set(['file']));
    expect(new Set(STATEMENT_RULES.map(({ scope }) => scope))).toEqual(new Set(['statement']));
    expect(new Set(OCCUPATION_RULES.map(({ scope }) => scope))).toEqual(new Set(['occupation']));
    expect(new Set(CORPUS_RULES.map(({ scope }) => scope))).toEqual(new Set(['corpus']));
  });
});
