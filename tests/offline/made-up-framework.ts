import { frameworkSchema, type Framework } from '../../src/model/framework/framework.ts';
import type { GroupHead, PlaceGroup, PlaceHead } from '../../src/model/framework/place.ts';
import {
  AI_AT_WORK,
  AI_GROUP,
  DOMAIN_GROUP,
  DOMAINS,
  LEVEL_GROUP,
  LEVELS,
} from '../../src/model/framework/schemes/ler-me.ts';
import { splitTopic } from '../../src/model/framework/statement-text.ts';
import { AnchorMaker, statementCode, statementUuid } from '../../src/model/identifiers.ts';
import { citedSource, type CitedSourceId } from '../../src/model/sources.ts';

const ID = '11-1111.11';

/** A group whose places hold statements, from sentences as an export writes them. */
function makeGroup(
  head: GroupHead,
  places: (readonly [head: PlaceHead, sentences: readonly string[]])[],
  sources: readonly CitedSourceId[] = [],
): PlaceGroup {
  const anchors = new AnchorMaker();
  const citations = sources.map((source) => {
    const { label = '', detail = '' } = citedSource(source) ?? {};
    return { source, label, detail };
  });
  return {
    ...head,
    introduction: null,
    sources: [],
    places: places.map(([place, sentences]) => ({
      ...place,
      statements: sentences.map((sentence, index) => {
        const { topic, text } = splitTopic(sentence);
        const { id } = anchors.next(place.id, topic, text);
        return {
          code: statementCode(place.prefix, index + 1),
          id,
          uuid: statementUuid(ID, id),
          number: index + 1,
          topic,
          text,
          citations,
        };
      }),
    })),
  };
}

/** A small framework as the import would write it: two statements a level, one about AI, one of a domain. */
export function makeFramework(overrides: Partial<Framework> = {}): Framework {
  return frameworkSchema.parse({
    id: ID,
    path: `occupations/${ID}`,
    title: 'Lighthouse Keepers',
    publisher: null,
    version: 'v.1',
    language: 'en',
    exportedAt: '2026-05-15T12:40:52.082Z',
    description: null,
    contextCovered: 'Towers by the sea.',
    credits: [{ name: 'O*NET', text: 'v30.2 (CC BY 4.0)' }],
    attribution: '© Nobody',
    notice: 'Statements © Nobody.',
    onet: { release: '30.2' },
    groups: [
      makeGroup(
        LEVEL_GROUP,
        LEVELS.map((level) => [
          level,
          [
            `Lamp ${level.id} care — trim & light each <lamp> at dusk.`,
            `Keeper’s log — write down the weather, ${level.id} style.`,
          ],
        ]),
      ),
      makeGroup(
        AI_GROUP,
        [[AI_AT_WORK, ['Weather models — compare a model’s forecast with the sky.']]],
        ['anthropic-economic-index', 'safi'],
      ),
      makeGroup(
        DOMAIN_GROUP,
        DOMAINS.slice(-1).map((domain) => [
          domain,
          ['Storms — stay calm when the waves reach the lamp.'],
        ]),
        ['pathsmith', 'onet'],
      ),
    ],
    strands: null,
    sources: [],
    occupation: {
      soc: ID,
      group: 'Made-up occupations',
      sector: '48-49',
      jobZone: 2,
      jobZoneInferred: false,
      description: 'Keep the light burning.',
      anchors: null,
      evidencePack: null,
      onetReport: null,
      career: null,
      profile: null,
    },
    files: [],
    notes: [],
    ...overrides,
  } satisfies Framework);
}
