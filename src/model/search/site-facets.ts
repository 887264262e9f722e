import { fill } from '#say';
import * as words from '#words/search.ts';
import { citedSourcesOf } from '../citations.ts';
import { capitalised } from '../counting.ts';
import type { Framework } from '../framework/framework.ts';
import { placeLabel } from '../framework/group-words.ts';
import { groupsInOrder, hasCareer, hasReport, hasTitles } from '../framework/parts.ts';
import type { Place, PlaceGroup } from '../framework/place.ts';
import { unitNoun } from '../framework/unit-noun.ts';
import { siteSources } from '../site-sources.ts';
import type { OutlinedGroup } from '../unit/outlined.ts';
import { areMany } from '../unit/unit-groups.ts';
import type { UnitRecord } from '../unit/unit-record.ts';
import { CITED_SOURCES } from '../sources.ts';
import { OVERVIEW_KIND } from './framework-hits.ts';
import {
  FRAMEWORK_FACET,
  KIND_FACET,
  SHEETS_KIND,
  SOURCE_FACET,
  TOOL_KIND,
  type Facet,
  type FacetValue,
} from './facets.ts';

/** What a site's results can be narrowed by: worked out from its frameworks when the search page is built. */

/** A kind of page. */
export interface Kind extends FacetValue {
  /** What stands above the hits of one such page; null where the page's title says it. */
  heading: string | null;
  /** Whether such pages hold statements. */
  holdsStatements: boolean;
}

type Facetted = Pick<UnitRecord, 'groups' | 'sources' | 'cites' | 'occupation'>;

/** The groups of some frameworks, the first of those whose places are the same sort of thing. */
function sortsOfGroups(frameworks: readonly Facetted[]): OutlinedGroup[] {
  const sorts = new Map<string, OutlinedGroup>();
  for (const group of frameworks.flatMap(({ groups }) => groups)) {
    if (!sorts.has(group.member)) sorts.set(group.member, group);
  }
  return [...sorts.values()];
}

function kindOf(group: OutlinedGroup): Kind {
  const isGuide = group.claims === 'level';
  const one = placeLabel(group);
  return {
    value: group.member,
    label: isGuide ? fill(words.oneGuides, { one }) : group.name,
    heading: group.pages === 'one' ? null : isGuide ? fill(words.oneGuide, { one }) : one,
    holdsStatements: true,
  };
}

const pages = (value: string, label: string, heading: string | null = null): Kind => ({
  value,
  label,
  heading,
  holdsStatements: false,
});

/** The kinds of page that a search finds. */
export function siteKinds(frameworks: readonly Facetted[]): Kind[] {
  const sorts = sortsOfGroups(frameworks);
  const unit = unitNoun(...frameworks);
  return [
    pages(OVERVIEW_KIND, capitalised(unit.many), capitalised(unit.one)),
    ...groupsInOrder(sorts).map(kindOf),
    ...(frameworks.some(hasReport) ? [pages('tasks-and-skills', words.tasksAndSkills)] : []),
    ...(frameworks.some(hasTitles) ? [pages('titles', words.titlesAndRelated)] : []),
    ...(frameworks.some(hasCareer) ? [pages('career', words.career)] : []),
    pages(SHEETS_KIND, words.rubricSheets),
    pages('source', words.evidenceSources, words.evidenceSource),
    pages('guide', words.guides, words.guide),
    pages(TOOL_KIND, words.toolsOfThisSite, words.tool),
  ];
}

/** Of many frameworks, a facet lists so many values at most: those that most have. To narrow further, one chooses a framework. */
const MOST_VALUES = 40;

/** Values that frameworks have, each once, in the order of their first. */
function commonValues(all: readonly FacetValue[], frameworks: readonly unknown[]): FacetValue[] {
  const alike = [...Map.groupBy(all, ({ value }) => value).values()];
  const counts = alike.map(({ length }) => length).toSorted((one, other) => other - one);
  const tooMany = areMany(frameworks) && alike.length > MOST_VALUES;
  const fewest = tooMany ? Math.max(counts[MOST_VALUES] ?? 0, 1) : 0;
  return alike.filter(({ length }) => length > fewest).flatMap((same) => same.slice(0, 1));
}

function placeFacet(group: OutlinedGroup, frameworks: readonly Facetted[]): Facet {
  const alike = frameworks.flatMap(({ groups }) =>
    groups.filter(({ member, pages: shown }) => member === group.member && shown === 'a-place'),
  );
  const values = alike
    .flatMap(({ places }) => places)
    .map(({ id, name, order }): FacetValue => ({
      value: id,
      label: name,
      ...(order === null ? {} : { order }),
    }));
  return { id: group.member, label: placeLabel(group), values: commonValues(values, frameworks) };
}

function sourceValues(frameworks: readonly Facetted[]): FacetValue[] {
  const here = siteSources(frameworks);
  const known = CITED_SOURCES.filter(({ id }) => here.includes(id)).map(
    ({ id, label, mark }): [string, string] => [
      id,
      // As labels, the exports have a release of one, and the authors of the other.
      id === 'onet' || id === 'safi' ? mark : label,
    ],
  );
  const own = commonValues(
    frameworks.flatMap(({ sources }) =>
      sources.map(({ id, name }) => ({ value: id, label: name })),
    ),
    frameworks,
  ).map(({ value, label }): [string, string] => [value, label]);
  return [...new Map([...own, ...known])]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => rankOf(one.value) - rankOf(other.value));
}

function rankOf(source: string): number {
  const at = CITED_SOURCES.findIndex(({ id }) => id === source);
  return at === -1 ? CITED_SOURCES.length : at;
}

/**
 * By what results can be narrowed: the framework, each sort of place that there are several of, the source, the kind
 * of page. The frameworks' own names come from the index, since there may be a thousand.
 */
export function siteFacets(frameworks: readonly Facetted[]): Facet[] {
  return [
    { id: FRAMEWORK_FACET, label: capitalised(unitNoun(...frameworks).one), values: [] },
    ...sortsOfGroups(frameworks)
      .map((group) => placeFacet(group, frameworks))
      .filter(({ values }) => values.length > 1),
    { id: SOURCE_FACET, label: words.source, values: sourceValues(frameworks) },
    {
      id: KIND_FACET,
      label: words.kindOfPage,
      values: siteKinds(frameworks).map(({ value, label }) => ({ value, label })),
    },
  ];
}

/** The values that the page of a place has, or the page of a group that is one place. */
export function placeFacets(
  framework: Pick<Framework, 'id'>,
  group: PlaceGroup,
  place?: Place,
): Record<string, string | string[]> {
  const statements = (place ? [place] : group.places).flatMap((one) => one.statements);
  return {
    [KIND_FACET]: group.member,
    ...(place ? { [group.member]: place.id } : {}),
    [FRAMEWORK_FACET]: framework.id,
    [SOURCE_FACET]: citedSourcesOf(statements),
  };
}
