import { statementCode, statementUuid } from '../identifiers.ts';
import { LEVELS } from '../levels.ts';
import type { Occupation } from '../occupation.ts';
import { placesOf } from '../sheets/sheets-of.ts';
import { DOMAINS } from '../domains.ts';
import type { Citation, Place, Statement } from '../statement.ts';

/** The statements of an occupation in few bytes, for the builder: all that follows from the rest is left out. */
export interface PackedOccupation {
  soc: string;
  title: string;
  framework: Occupation['framework'];
  /** Every different citation, once. */
  citations: [source: Citation['source'], label: string, detail: string][];
  places: [Place, PackedStatement[]][];
}
/** Anchor, topic (empty: none), text, and the citations by position. */
type PackedStatement = [id: string, topic: string, text: string, citations: number[]];

/** What `occupations/<soc>/statements.js` calls with its occupation. */
export const STATEMENTS_RECEIVER = 'levelbookStatements';

export function packStatements(occupation: Occupation): PackedOccupation {
  const { soc, title, framework } = occupation;
  const citations = new Map<string, number>();
  const positionOf = ({ source, label, detail }: Citation) => {
    const key = JSON.stringify([source, label, detail]);
    const position = citations.get(key) ?? citations.size;
    citations.set(key, position);
    return position;
  };
  const places = placesOf(occupation).map(
    ({ place, statements }): PackedOccupation['places'][0] => [
      place,
      statements.map((one) => [one.id, one.topic ?? '', one.text, one.citations.map(positionOf)]),
    ],
  );
  return {
    soc,
    title,
    framework,
    citations: [...citations.keys()].map((key) => JSON.parse(key) as [null, string, string]),
    places,
  };
}

/** The occupation again, with its statements and nothing else: what the packed form left out is null or empty. */
export function unpackStatements(packed: PackedOccupation): Occupation {
  const { soc, title, framework } = packed;
  const citations = packed.citations.map(([source, label, detail]) => ({ source, label, detail }));
  const placed = packed.places.map(([place, statements]) => ({
    place,
    statements: statements.map(([id, topic, text, cited], at): Statement => ({
      code: statementCode(place, at + 1),
      id,
      uuid: statementUuid(soc, id),
      place,
      number: at + 1,
      topic: topic === '' ? null : topic,
      text,
      citations: cited.flatMap((position) => citations[position] ?? []),
    })),
  }));
  const at = (wanted: (place: Place) => boolean) =>
    placed.find(({ place }) => wanted(place))?.statements ?? [];
  const ai = at(({ kind }) => kind === 'ai-at-work');
  const domains = DOMAINS.map(({ id, name }) => ({
    id,
    name,
    statements: at((place) => place.kind === 'domain' && place.domain === id),
  }));
  return {
    soc,
    title,
    framework,
    levels: LEVELS.map(({ id, label }) => ({
      id,
      label,
      statements: at((place) => place.kind === 'level' && place.level === id),
    })),
    aiAtWork:
      ai.length === 0
        ? null
        : { introduction: null, sources: [], statements: ai, evidencePack: null },
    durableSkills: {
      introduction: null,
      domains: domains.filter(({ statements }) => statements.length > 0),
    },
    group: '',
    sector: '',
    jobZone: 0,
    jobZoneInferred: false,
    description: null,
    anchors: null,
    onetReport: null,
    career: null,
    profile: null,
    strands: null,
    files: [],
    notes: [],
  };
}
