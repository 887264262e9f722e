import { describe, expect, test } from 'vitest';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import { siteKind } from '../../src/model/sheets/site-kind.ts';
import { imprintOf } from '../../src/settings/imprint.ts';

const rating = (mark: string, label: string) => ({ mark, label, meaning: `${label} it is` });
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
    const own = imprintWith({
      scale: [rating('2', 'Alone'), rating('1', 'Together'), rating('x', 'Not observed')],
    });
    expect(siteKind('checklist', { imprint: own }).scale.at(-1)).toMatchObject({
      mark: 'x',
      points: null,
    });
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
