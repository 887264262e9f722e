import type { PlaceHead } from '../../../../src/model/framework/place.ts';
import { LEVELS } from '../../../../src/model/framework/schemes/ler-me.ts';
import { SOC_PATTERN } from '../../../../src/model/occupation/soc.ts';
import type { Finding, Reading, Spot } from '../../finding.ts';
import { legibleItems, legibleParts } from '../../json/legible.ts';
import { readJson, type JsonDocument } from '../../json/json-text.ts';
import { schemaFindings, unknownFields } from '../../json/schema-findings.ts';
import { finding } from '../../reading-rules.ts';
import { tidy } from '../../../../src/model/tidy-text.ts';
import {
  documentLevelSchema,
  documentSchema,
  type FrameworkDocument,
} from './framework-document.ts';
import { plainStatement, type ReadStatement } from './read-statement.ts';

export interface ReadLevel {
  /** As the scheme has it, under the name that the export gives it. */
  place: PlaceHead;
  spot: Spot;
  statements: ReadStatement[];
}

/**
 * What `framework.json` says: the structured export, the only place that tells which level a statement is of.
 * Where something of it is missing or wrong, the rest is here all the same, so that the rules can speak of it too.
 */
export interface FrameworkJson {
  occupation: Partial<FrameworkDocument['occupation']>;
  version: string | null;
  description: string | null;
  contextCovered: string | null;
  levels: ReadLevel[];
  /** Whether `levels` are all four with all of their statements. */
  levelsWhole: boolean;
  sources: Partial<FrameworkDocument['sources']>;
  /** What only a faultless export has: null where anything of it is missing or wrong. */
  whole: Pick<FrameworkDocument, 'exportedAt' | 'occupation' | 'sources' | 'attribution'> | null;
  /** Where a field stands, for problems and notes about it. */
  spot: JsonDocument['spot'];
}

/** Reads the structured export. All that is wrong is told at once. */
export function readFrameworkJson(text: string): Reading<FrameworkJson> {
  const { document, problems } = readJson(text);
  if (!document) return { value: null, problems };
  const version = versionFinding(document);
  if (version) return { value: null, problems: [version] };
  const parsed = documentSchema.safeParse(document.value);
  const levels = levelFindings(document);
  const legible = legibleFramework(document);
  const found = [
    ...(parsed.success ? [] : schemaFindings(document, parsed.error)),
    ...levels,
    ...socFindings(document, legible.occupation.soc),
    ...(parsed.success ? unknownFields(document, parsed.data) : []),
  ];
  const isWhole = parsed.success && levels.length === 0;
  return { value: { ...legible, whole: isWhole ? wholeOf(parsed.data) : null }, problems: found };
}

/** What can be read of the export, whatever else is wrong with it. */
function legibleFramework(document: JsonDocument): Omit<FrameworkJson, 'whole'> {
  const { shape } = documentSchema;
  const framework = legibleParts(shape.framework, field(document.value, 'framework'));
  const written = field(field(document.value, 'framework'), 'levels');
  const levels = LEVELS.map((place) => legibleLevel(document, place, field(written, place.id)));
  return {
    occupation: tidyOccupation(legibleParts(shape.occupation, field(document.value, 'occupation'))),
    version: tidyOrNull(framework.version),
    description: tidyOrNull(framework.description),
    contextCovered: tidyOrNull(framework.contextCovered),
    levels: levels.filter(({ statements }) => statements.length > 0),
    levelsWhole: framework.levels !== undefined && levelFindings(document).length === 0,
    sources: tidySources(legibleParts(shape.sources, field(document.value, 'sources'))),
    spot: (path) => document.spot(path),
  };
}

function legibleLevel(document: JsonDocument, place: PlaceHead, written: unknown): ReadLevel {
  const path = ['framework', 'levels', place.id] as const;
  const { label } = legibleParts(documentLevelSchema, written);
  const name = label === undefined ? place.name : tidy(label);
  const statements = legibleItems(
    documentLevelSchema.shape.statements.element,
    field(written, 'statements'),
  );
  return {
    place: { ...place, name, fullName: `${name} level` },
    spot: document.spot(path),
    statements: statements.map(({ index, value }) =>
      plainStatement(value, document.spot([...path, 'statements', index])),
    ),
  };
}

function wholeOf(data: FrameworkDocument): FrameworkJson['whole'] {
  return {
    exportedAt: data.exportedAt,
    occupation: tidyOccupation(data.occupation),
    sources: tidySources(data.sources),
    attribution: tidy(data.attribution),
  };
}

function tidyOccupation<Parts extends FrameworkJson['occupation']>(occupation: Parts): Parts {
  return tidyTexts(occupation, ['title', 'group', 'sector']);
}

/** The crosswalk's address keeps what may hide in it: a rule looks for that. */
function tidySources<Parts extends FrameworkJson['sources']>(sources: Parts): Parts {
  const tidied = tidyTexts(sources, ['onet', 'generator']);
  if (tidied.crosswalk !== undefined) tidied.crosswalk = tidied.crosswalk.trim();
  return tidied;
}

function tidyTexts<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Value {
  const tidied = { ...value };
  for (const key of keys) {
    const text = value[key];
    if (typeof text === 'string') Object.assign(tidied, { [key]: tidy(text) });
  }
  return tidied;
}

function tidyOrNull(text: string | null | undefined): string | null {
  return tidy(text ?? '') || null;
}

function versionFinding(document: JsonDocument): Finding | null {
  const version = field(document.value, 'schemaVersion');
  if (version === undefined || version === '1.0') return null;
  return finding(
    'SCHEMA_VERSION',
    `schemaVersion is ${JSON.stringify(version).slice(0, 60)}, but should be "1.0".`,
    document.spot(['schemaVersion']),
  );
}

function levelFindings(document: JsonDocument): Finding[] {
  const levels = field(field(document.value, 'framework'), 'levels');
  if (typeof levels !== 'object' || levels === null || Array.isArray(levels)) return [];
  const ids: readonly string[] = LEVELS.map((level) => level.id);
  const missing = ids.filter((id) => !Object.hasOwn(levels, id));
  const unknown = Object.keys(levels).filter((id) => !ids.includes(id));
  return [
    ...missing.map((id) =>
      finding(
        'MISSING_LEVEL',
        `The level “${id}” is missing.`,
        document.spot(['framework', 'levels']),
      ),
    ),
    ...unknown.map((id) =>
      finding(
        'UNKNOWN_LEVEL',
        `“${id.slice(0, 60)}” is none of the four levels.`,
        document.spot(['framework', 'levels', id]),
      ),
    ),
  ];
}

function socFindings(document: JsonDocument, soc: string | undefined): Finding[] {
  if (soc === undefined || SOC_PATTERN.test(soc)) return [];
  return [
    finding(
      'SOC_FORMAT',
      `The O*NET-SOC code is ${JSON.stringify(soc).slice(0, 60)}, which is not written NN-NNNN.NN.`,
      document.spot(['occupation', 'soc']),
    ),
  ];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
