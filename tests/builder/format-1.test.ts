import { expect, test } from 'vitest';
import { tokenOfFormat1 } from '../../src/model/builder/format-1.ts';
import { statementToken } from '../../src/model/builder/statement-token.ts';
import { AI_AT_WORK, DOMAINS, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';

/** Tokens as the first format wrote them, by the prefix of the code: number 7 of each place, with the anchor "x". */
const WRITTEN =
  `AHrlBxs BHrlBxs CHrlBxs DHrlBxs EHrlBxs FHrlBxs GHrlBxs HHrlBxs IHrlBxs JHrlBxs KHrlBxs LHrlBxs MHrlBxs NHrlBxs OHrlBxs`.split(
    ' ',
  );
const PREFIXES = 'EM DE PR AD AI COM LEA MET CRI COL CHA CRE GRO MIN FOR'.split(' ');
const PLACES = [...LEVELS, AI_AT_WORK, ...DOMAINS];

test.each(PREFIXES.map((prefix, at) => [prefix, WRITTEN[at] ?? '']))(
  'a token of %s in the first format is read as that of its place today',
  (prefix, token) => {
    const place = PLACES.find((one) => one.prefix === prefix);
    expect(tokenOfFormat1(token)).toBe(statementToken(place?.id ?? '', { number: 7, id: 'x' }));
  },
);

test.each(['', 'A', 'P712345', '_712345', 'A71234', 'A7123456', 'A7123%5'])(
  '“%s” is no token of the first format',
  (token) => {
    expect(tokenOfFormat1(token)).toBeNull();
  },
);
