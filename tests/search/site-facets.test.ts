import { describe, expect, test } from 'vitest';
import type { GroupHead } from '../../src/model/framework/place.ts';
import {
  AI_AT_WORK,
  AI_GROUP,
  DOMAIN_GROUP,
  DOMAINS,
  LEVEL_GROUP,
  LEVELS,
} from '../../src/model/framework/schemes/ler-me.ts';
import { placeFacets, siteFacets, siteKinds } from '../../src/model/search/site-facets.ts';

const group = (head: GroupHead, places: { id: string; name: string; order: number | null }[]) => ({
  ...head,
  places: places.map(({ id, name, order }) => ({ id, name, order, statements: 0 })),
});

const generated = {
  groups: [
    group(LEVEL_GROUP, LEVELS),
    group(AI_GROUP, [AI_AT_WORK]),
    group(DOMAIN_GROUP, DOMAINS.slice(0, 2)),
  ],
  sources: [],
  cites: [],
  occupation: null,
};
/** The same with a statement that cites a source which Levelbook knows. */
const citing = { ...generated, cites: [{ source: 'onet', statements: 1, alone: 1 }] };
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
        { id: 'safety', name: 'Safety', order: null },
        { id: 'joints', name: 'Joints', order: null },
      ],
    ),
    group(LEVEL_GROUP, [{ id: 'apprentice', name: 'Apprentice', order: 1 }]),
  ],
  sources: [{ id: 'handbook', name: 'The Handbook', link: null }],
  cites: [],
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

  test('of many frameworks, only by places that several have, as long as there are not very many', () => {
    const own = (at: number) => ({
      ...table,
      groups: [
        group({ ...DOMAIN_GROUP, member: 'area', shows: undefined }, [
          { id: 'safety', name: 'Safety', order: null },
          { id: 'care', name: 'Care', order: null },
          { id: `own-${at}`, name: `Own ${at}`, order: null },
        ]),
      ],
    });
    const many = Array.from({ length: 60 }, (_, at) => own(at));
    expect(facet(many, 'area')?.values.map(({ value }) => value)).toEqual(['safety', 'care']);
    expect(facet(many.slice(0, 30), 'area')?.values).toHaveLength(32);
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
  const statement = {
    code: 'X',
    id: 'x',
    uuid: '',
    number: 1,
    topic: null,
    text: 'text',
    citations: [{ source: 'safi', label: '', detail: '' }],
  };
  const place = { ...LEVELS[0]!, statements: [statement] };
  const groupWith = (head: GroupHead) => ({
    ...head,
    introduction: null,
    sources: [],
    places: [place],
  });
  expect(placeFacets({ id: '11-1111.11' }, groupWith(LEVEL_GROUP), place)).toEqual({
    kind: 'level',
    level: 'emerging',
    occupation: '11-1111.11',
    source: ['safi'],
  });
  expect(placeFacets({ id: '11-1111.11' }, groupWith(AI_GROUP))).toEqual({
    kind: 'ai-at-work',
    occupation: '11-1111.11',
    source: ['safi'],
  });
});
