import { describe, expect, test } from 'vitest';
import type { PlaceGroup } from '../../src/model/framework/place.ts';
import {
  AI_AT_WORK,
  AI_GROUP,
  DOMAIN_GROUP,
  DOMAINS,
  LEVEL_GROUP,
  LEVELS,
} from '../../src/model/framework/schemes/ler-me.ts';
import { placeFacets, siteFacets, siteKinds } from '../../src/model/search/site-facets.ts';

const group = (
  head: Omit<PlaceGroup, 'places' | 'introduction' | 'sources'>,
  places: string[][],
) => ({
  ...head,
  introduction: null,
  sources: [],
  places: places.map(([id = '', name = '']) => ({
    ...AI_AT_WORK,
    id,
    name,
    statements: [],
  })),
});

const named = (heads: { id: string; name: string }[]) => heads.map(({ id, name }) => [id, name]);
const generated = {
  groups: [
    group(LEVEL_GROUP, named(LEVELS)),
    group(AI_GROUP, named([AI_AT_WORK])),
    group(DOMAIN_GROUP, named(DOMAINS.slice(0, 2))),
  ],
  sources: [],
  occupation: null,
};
/** The same with a statement that cites a source which Levelbook knows. */
const citing = {
  ...generated,
  groups: generated.groups.map((one) => ({
    ...one,
    places: one.places.map((place) => ({
      ...place,
      statements: [
        {
          code: 'AI-01',
          id: `${place.id}-drafts`,
          uuid: '6f9619ff-8b86-5d01-b42d-00cf4fc964ff',
          number: 1,
          topic: null,
          text: 'checks drafts',
          citations: [{ source: 'onet', label: 'O*NET v30.2', detail: '' }],
        },
      ],
    })),
  })),
};
const table = {
  groups: [
    group(
      {
        ...DOMAIN_GROUP,
        id: 'areas',
        name: 'Areas',
        member: 'area',
        noun: { one: 'area', many: 'areas' },
        shows: undefined,
      },
      [
        ['safety', 'Safety'],
        ['joints', 'Joints'],
      ],
    ),
    group(LEVEL_GROUP, [['apprentice', 'Apprentice']]),
  ],
  sources: [{ id: 'handbook', name: 'The Handbook', link: null }],
  occupation: null,
};

const facet = (frameworks: Parameters<typeof siteFacets>[0], id: string) =>
  siteFacets(frameworks).find((one) => one.id === id);

describe('results can be narrowed', () => {
  test('by each sort of place that there are several of', () => {
    expect(siteFacets([generated]).map(({ id }) => id)).toEqual([
      'occupation',
      'level',
      'domain',
      'source',
      'kind',
    ]);
    expect(facet([generated], 'domain')).toEqual({
      id: 'domain',
      label: 'Durable skill',
      values: [
        { value: 'communication', label: 'Communication' },
        { value: 'leadership', label: 'Leadership' },
      ],
    });
    expect(siteFacets([table]).map(({ id }) => id)).toEqual([
      'occupation',
      'area',
      'source',
      'kind',
    ]);
  });

  test('by the places of all frameworks together', () => {
    expect(facet([generated, table], 'level')?.values.map(({ label }) => label)).toEqual([
      'Emerging',
      'Developing',
      'Proficient',
      'Advanced',
      'Apprentice',
    ]);
  });

  test('by the sources that Levelbook knows, then those that frameworks name themselves', () => {
    const values = facet([citing, table], 'source')?.values;
    expect(values?.[0]).toEqual({ value: 'onet', label: 'O*NET' });
    expect(values?.at(-1)).toEqual({ value: 'handbook', label: 'The Handbook' });
  });

  test('by the kinds of page that the site has', () => {
    const kinds = siteKinds([generated, table]);
    expect(kinds.map(({ label }) => label)).toEqual([
      'Frameworks',
      'Level guides',
      'Durable skills',
      'Areas',
      'AI at work',
      'Rubric sheets',
      'Evidence sources',
      'Guides',
      'Tools of this site',
    ]);
    expect(kinds.map(({ heading }) => heading)).toEqual([
      'Framework',
      'Level guide',
      'Durable skill',
      'Area',
      null,
      null,
      'Evidence source',
      'Guide',
      'Tool',
    ]);
    expect(kinds.filter(({ holdsStatements }) => holdsStatements)).toHaveLength(4);
  });
});

test('the page of a place has its framework, its place and the sources of its statements', () => {
  const [levels, ai] = generated.groups;
  const statement = {
    code: 'X',
    id: 'x',
    uuid: '',
    number: 1,
    topic: null,
    text: 'text',
    citations: [{ source: 'safi', label: '', detail: '' }],
  };
  const place = { ...levels!.places[0]!, statements: [statement] };
  expect(placeFacets({ id: '11-1111.11' }, levels!, place)).toEqual({
    kind: 'level',
    level: 'emerging',
    occupation: '11-1111.11',
    source: ['safi'],
  });
  expect(placeFacets({ id: '11-1111.11' }, { ...ai!, places: [place] })).toEqual({
    kind: 'ai-at-work',
    occupation: '11-1111.11',
    source: ['safi'],
  });
});
