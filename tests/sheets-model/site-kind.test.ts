import { describe, expect, test } from 'vitest';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import { siteKind } from '../../src/model/sheets/site-kind.ts';
import { imprintOf } from '../../src/settings/imprint.ts';

const rating = (mark: string, label: string) => ({ mark, label, meaning: `${label} it is` });
const unseen = { ...rating('x', 'Nicht gesehen'), notObserved: true };
const imprintWith = (sheets: NonNullable<Parameters<typeof imprintOf>[0]['sheets']>) =>
  imprintOf({ sheets }) ?? undefined;

describe('sheets of a site with settings', () => {
  test('without any are the usual ones', () => {
    expect(imprintOf({})).toBeNull();
    for (const kind of SHEET_KINDS) expect(siteKind(kind.id, {})).toBe(kind);
  });

  test('have its lines, and its signatures where somebody assesses', () => {
    const imprint = imprintWith({ header: ['Apprentice'], signatures: ['Master'] });
    expect(siteKind('checklist', { imprint })).toMatchObject({
      headerFields: ['Apprentice'],
      signatures: ['Master'],
    });
    expect(siteKind('self-check', { imprint }).signatures).toEqual(['Learner']);
  });

  test('have its ratings with points, and keep the step that is no score', () => {
    const imprint = imprintWith({ scale: [rating('2', 'Alone'), rating('1', 'Together')] });
    expect(
      siteKind('checklist', { imprint }).scale.map(({ mark, points }) => [mark, points]),
    ).toEqual([
      ['2', 2],
      ['1', 1],
      ['N', null],
    ]);
  });

  test('take the step that is no score from a rating that is called so, or says that it is', () => {
    const scale = [rating('2', 'Alone'), rating('N', 'Novice'), rating('x', 'Not observed')];
    for (const own of [scale, [...scale.slice(0, 2), unseen]]) {
      const { scale: shown } = siteKind('checklist', { imprint: imprintWith({ scale: own }) });
      expect(shown.map(({ mark, points }) => [mark, points])).toEqual([
        ['2', 2],
        ['N', 1],
        ['x', null],
      ]);
    }
  });

  test('fill their width with ten ratings, too', () => {
    const scale = Array.from({ length: 10 }, (_, at) => rating(String(at), `Step ${at}`));
    for (const { id, rows } of SHEET_KINDS) {
      if (rows === 'strands') continue;
      const { columns } = siteKind(id, { imprint: imprintWith({ scale }) });
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    }
  });
});

test('the imprint names the publisher, with link and contact', () => {
  const publisher = {
    name: 'Guild',
    link: 'https://guild.example',
    contact: 'office@guild.example',
  };
  expect(imprintOf({ title: 'Metal', notices: ['© Guild.'], publisher })).toMatchObject({
    maker: 'Guild',
    notices: [
      '© Guild.',
      'Published by Guild, https://guild.example. Contact: office@guild.example.',
    ],
  });
});
