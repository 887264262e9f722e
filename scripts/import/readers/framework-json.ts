import { SOC_PATTERN } from '../../../src/model/identifiers.ts';
import { LEVELS, type LevelId } from '../../../src/model/levels.ts';
import type { Finding, Reading, Spot } from '../finding.ts';
import { tidy } from '../text.ts';
import { frameworkExportSchema, type FrameworkExport } from './framework-schema.ts';
import { readJson, type JsonDocument } from './json-text.ts';
import { plainStatement, type ReadStatement } from './read-statement.ts';
import { schemaFindings, unknownFields } from './schema-findings.ts';
import { finding } from '../reading-rules.ts';

/** What `framework.json` says: the structured export, the only place that tells which level a statement is of. */
export interface Framework {
  exportedAt: string;
  occupation: FrameworkExport['occupation'];
  version: string | null;
  description: string | null;
  contextCovered: string | null;
  levels: { id: LevelId; label: string; spot: Spot; statements: ReadStatement[] }[];
  sources: FrameworkExport['sources'];
  attribution: string;
  /** Where a field stands, for problems and notes about it. */
  spot: JsonDocument['spot'];
}

/** Reads the structured export. All that is wrong is told at once; the value is null where something is. */
export function readFramework(text: string): Reading<Framework> {
  const { document, problems } = readJson(text);
  if (!document) return { value: null, problems };
  const version = versionFinding(document);
  if (version) return { value: null, problems: [version] };
  const parsed = frameworkExportSchema.safeParse(document.value);
  const levels = levelFindings(document);
  if (!parsed.success) {
    return { value: null, problems: [...schemaFindings(document, parsed.error), ...levels] };
  }
  const found = [
    ...levels,
    ...socFindings(document, parsed.data),
    ...unknownFields(document, parsed.data),
  ];
  if (levels.length > 0) return { value: null, problems: found };
  return { value: frameworkOf(parsed.data, document), problems: found };
}

function frameworkOf(data: FrameworkExport, document: JsonDocument): Framework {
  const { version, description, contextCovered, levels } = data.framework;
  const { soc, title, group, sector, jobZone, jobZoneInferred } = data.occupation;
  return {
    exportedAt: data.exportedAt,
    occupation: {
      soc,
      title: tidy(title),
      group: tidy(group),
      sector: tidy(sector),
      jobZone,
      jobZoneInferred,
    },
    version: tidyOrNull(version),
    description: tidyOrNull(description),
    contextCovered: tidyOrNull(contextCovered),
    levels: LEVELS.flatMap(({ id }) => {
      const level = levels[id];
      if (!level) return [];
      const path = ['framework', 'levels', id] as const;
      return [
        {
          id,
          label: tidy(level.label),
          spot: document.spot(path),
          statements: level.statements.map((statement, index) =>
            plainStatement(statement, document.spot([...path, 'statements', index])),
          ),
        },
      ];
    }),
    sources: {
      onet: tidy(data.sources.onet),
      crosswalk: data.sources.crosswalk.trim(),
      generator: tidy(data.sources.generator),
    },
    attribution: tidy(data.attribution),
    spot: (path) => document.spot(path),
  };
}

function tidyOrNull(text: string | null): string | null {
  return text === null ? null : tidy(text) || null;
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

function socFindings(document: JsonDocument, data: FrameworkExport): Finding[] {
  if (SOC_PATTERN.test(data.occupation.soc)) return [];
  return [
    finding(
      'SOC_FORMAT',
      `The O*NET-SOC code is ${JSON.stringify(data.occupation.soc).slice(0, 60)}, which is not written NN-NNNN.NN.`,
      document.spot(['occupation', 'soc']),
    ),
  ];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
