import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/framework.ts';
import { countInWords, midSentence, namesInSentence } from '../counting.ts';
import { allStatements, type Outlined } from '../unit/outlined.ts';
import type { Framework } from './framework.ts';
import { placesInSentence, usualGroups } from './group-words.ts';
import { hasReport, hasStatements, partsOf, type Part } from './parts.ts';
import { groupOf, levelsOf } from './places.ts';

/** What a framework's overview says of its parts, in words that hold for whatever it has. */

/** The groups beside levels that frameworks have, each once, by the names that they have in a sentence. */
export function groupsInWords(frameworks: Parameters<typeof usualGroups>[0]): string[] {
  return usualGroups(frameworks)
    .filter(({ claims }) => claims === 'none')
    .map(({ name }) => midSentence(name));
}

/** What frameworks offer beside levels: groups, the work, sheets. */
export function offersInWords(frameworks: readonly Outlined[]): string[] {
  const withReport = frameworks.some(hasReport);
  const withSheets = frameworks.some(hasStatements);
  return [
    ...groupsInWords(frameworks),
    ...(withReport ? ['tasks', 'skills'] : []),
    ...(withSheets ? [words.rubricSheets] : []),
  ];
}

/** The overview in a sentence, for lists of results elsewhere. */
export function overviewDescription(framework: Framework): string {
  const levels = levelsOf(framework);
  const name = framework.occupation ? `${framework.title}, ${framework.id}` : framework.title;
  const isToldByOnet = framework.occupation !== null && !hasStatements(framework);
  const what = isToldByOnet
    ? words.whatOnetTells
    : levels
      ? fill(words.whatAWorkerCan, {
          count: countInWords(levels.places.length),
          noun: levels.noun.many,
        })
      : fill(words.whatAWorkerCanDo, {
          statements: many(counts.statement, allStatements(framework)),
        });
  const offers = offersInWords([framework]);
  return `${name}: ${what}${offers.length > 0 ? fill(words.withNames, { names: namesInSentence(offers) }) : ''}.`;
}

/** What stands below the name of a part on the overview. */
export function partInWords(framework: Framework, { to }: Part): string {
  const { occupation, groups } = framework;
  if (to.page === 'group') {
    const group = groupOf(framework, to.group);
    return many(counts.statement, allStatements({ groups: group ? [group] : [] }));
  }
  if (to.page === 'tasks-and-skills') {
    const { tasks = [], skills = [] } = occupation?.onetReport ?? {};
    const first = skills.slice(0, 5).map(({ name }) => name);
    const named =
      first.length > 0 ? [fill(words.firstSkillsFirst, { first: first.join(', ') })] : [];
    return [many(counts.task, tasks.length), ...named].join('; ');
  }
  if (to.page === 'titles') {
    const { alternateTitles = [], related = [] } = occupation?.onetRelease ?? {};
    const first = alternateTitles.slice(0, 3).join(', ');
    return [
      ...(first === '' ? [] : [fill(words.alsoCalled, { titles: first })]),
      many(counts.relatedOccupation, related.length),
    ].join('; ');
  }
  if (to.page === 'career') {
    return occupation?.career
      ? fill(words.certificatesActivitiesOutlook, {
          certificates: many(counts.certificate, occupation.career.certificates.length),
        })
      : words.inPlainLanguage;
  }
  return fill(words.toPrintFor, {
    placesInSentence: placesInSentence(groups, ({ noun }, at) =>
      at === 0 ? fill(words.eachNoun, { noun: noun.one }) : noun.one,
    ),
  });
}

/** The parts that the overview names with a line each: all but the groups whose places it lists. */
export function otherParts(framework: Framework): Part[] {
  return partsOf(framework).filter(({ to }) => to.page !== 'group' || to.one);
}
