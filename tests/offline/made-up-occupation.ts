import { AnchorMaker, statementCode, statementUuid } from '../../src/model/identifiers.ts';
import { LEVELS } from '../../src/model/levels.ts';
import { occupationSchema, type Occupation } from '../../src/model/occupation.ts';
import { citedSource, type CitedSourceId } from '../../src/model/sources.ts';
import { splitTopic, type Place, type Statement } from '../../src/model/statement.ts';

/** Statements of a place, from sentences as an export writes them. */
function makeStatements(
  soc: string,
  place: Place,
  sentences: readonly string[],
  sources: readonly CitedSourceId[] = [],
): Statement[] {
  const anchors = new AnchorMaker(place);
  return sentences.map((sentence, index) => {
    const { topic, text } = splitTopic(sentence);
    const { id } = anchors.next(topic, text);
    return {
      code: statementCode(place, index + 1),
      id,
      uuid: statementUuid(soc, id),
      place,
      number: index + 1,
      topic,
      text,
      citations: sources.map((source) => {
        const { label, detail } = citedSource(source);
        return { source, label, detail };
      }),
    };
  });
}

/** A small occupation as the import would write it: two statements a level, one about AI, one of a domain. */
export function makeOccupation(overrides: Partial<Occupation> = {}): Occupation {
  const soc = overrides.soc ?? '11-1111.11';
  const levels = LEVELS.map(({ id, label }) => ({
    id,
    label,
    statements: makeStatements(soc, { kind: 'level', level: id }, [
      `Lamp ${label.toLowerCase()} care — trim & light each <lamp> at dusk.`,
      `Keeper’s log — write down the weather, ${label.toLowerCase()} style.`,
    ]),
  }));
  return occupationSchema.parse({
    soc,
    title: 'Lighthouse Keepers',
    group: 'Made-up occupations',
    sector: '48-49',
    jobZone: 2,
    jobZoneInferred: false,
    description: 'Keep the light burning.',
    framework: {
      version: 'v.1',
      description: null,
      contextCovered: 'Towers by the sea.',
      exportedAt: '2026-05-15T12:40:52.082Z',
      sources: {
        onet: 'v30.2 (CC BY 4.0)',
        crosswalk: 'https://example.org/',
        generator: 'Made-up',
      },
      attribution: '© Nobody',
    },
    levels,
    aiAtWork: {
      introduction: null,
      sources: [],
      statements: makeStatements(
        soc,
        { kind: 'ai-at-work' },
        ['Weather models — compare a model’s forecast with the sky.'],
        ['anthropic-economic-index', 'safi'],
      ),
      evidencePack: null,
    },
    durableSkills: {
      introduction: null,
      domains: [
        {
          id: 'fortitude',
          name: 'Fortitude',
          statements: makeStatements(
            soc,
            { kind: 'domain', domain: 'fortitude' },
            ['Storms — stay calm when the waves reach the lamp.'],
            ['pathsmith', 'onet'],
          ),
        },
      ],
    },
    anchors: null,
    onetReport: null,
    career: null,
    profile: null,
    strands: null,
    files: [],
    notes: [],
    ...overrides,
  } satisfies Record<keyof Occupation, unknown>);
}
