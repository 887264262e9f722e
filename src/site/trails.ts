import { fill } from '#say';
import * as words from '#words/site.ts';
import { groupPage, placePage } from '../model/addresses.ts';
import { capitalised } from '../model/counting.ts';
import type { Framework } from '../model/framework/framework.ts';
import { qualifiedNoun } from '../model/framework/group-words.ts';
import { partsOf, type Part } from '../model/framework/parts.ts';
import type { PlaceGroup } from '../model/framework/place.ts';
import { unitNoun } from '../model/framework/unit-noun.ts';
import { unitsName } from './facts.ts';

/** A labelled list of pages that are siblings. */
export interface Siblings {
  label: string;
  items: Part[];
}

/** The way from home to a framework's overview; pages below it put their own steps behind. */
export function frameworkTrail({ path, title }: Framework, ...below: Part[]): Part[] {
  return [
    { label: unitsName, to: { page: 'occupations' } },
    { label: title, to: { page: 'overview', framework: path } },
    ...below,
  ];
}

/** The parts of a framework, siblings of one another. */
export function partSiblings(framework: Framework): Siblings {
  return {
    label: fill(words.partsOfThis, { noun: unitNoun(framework).one }),
    items: partsOf(framework),
  };
}

/** The places of a group, siblings of one another; where they have an order, with their numbers and the page that compares them. */
export function placeSiblings(framework: Framework, group: PlaceGroup): Siblings {
  const { path } = framework;
  const items = group.places.map((place): Part => ({
    label: place.order === null ? place.name : `${place.order} ${place.name}`,
    to: placePage(path, { group, place }),
  }));
  return group.ordered
    ? {
        label: fill(words.nameOfThisNoun, { name: group.name, noun: unitNoun(framework).one }),
        items: [...items, { label: compareLabel(group), to: groupPage(path, group) }],
      }
    : { label: capitalised(qualifiedNoun(group).many), items };
}

/** What a link to the page that compares the places of an ordered group says: "Compare levels". */
export function compareLabel({ noun }: PlaceGroup): string {
  return fill(words.compareNoun, { noun: noun.many });
}
