import { frameworkVersion } from '../model/framework-version.ts';
import { fullCode, placePrefix } from '../model/identifiers.ts';
import { statementNotices } from '../model/notices.ts';
import type { Occupation } from '../model/occupation.ts';
import { levelClaim, placeName } from '../model/sheets/build-sheet.ts';
import { SUPPORT_SCALE } from '../model/sheets/scale.ts';
import { placesOf, type PlaceStatements } from '../model/sheets/sheets-of.ts';
import { fullStatement, type Statement } from '../model/statement.ts';
import { csvForMachines } from './csv-text.ts';
import { escapeHtml, oneLine, shortened } from './plain-text.ts';
import { rendered, type Rendering } from './rendering.ts';

/**
 * Moodle competency framework CSV, after moodle/moodle `admin/tool/lpimportcsv/classes/framework_importer.php`:
 * 14 columns whose order counts; one row is the framework, every other a competency under its parent's ID number.
 */
const HEADER = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
];

/** ID number and short name are cut there. */
const LONGEST_NAME = 100;
const HTML_FORMAT = '1';
/** What Moodle calls the four depths of the tree: places, statements, and two that stay empty. */
const TAXONOMY = 'domain,competency,competency,competency';

/** Scored steps of the support scale, lowest first as Moodle counts; "not observed" is simply no rating there. */
const SCALE_STEPS = SUPPORT_SCALE.filter(({ points }) => points !== null).toReversed();

/**
 * `id` is a step's position. A rating that Moodle gives by itself (on completing a course) is the lowest;
 * only the highest counts as proficient.
 */
function scaleConfiguration(): string {
  const steps = SCALE_STEPS.map((_, index) => ({
    id: index + 1,
    scaledefault: index === 0 ? 1 : 0,
    proficient: index === SCALE_STEPS.length - 1 ? 1 : 0,
  }));
  return JSON.stringify([{ scaleid: '1' }, ...steps]);
}

/**
 * Text where Moodle strips tags, on one line. PHP's reader takes `\"` for something else than CSV does,
 * and a `<` could start a tag: both get a look-alike.
 */
const nameText = (text: string) =>
  shortened(
    oneLine(text).replace(/</gu, '‹').replace(/>/gu, '›').replace(/\\/gu, '∖'),
    LONGEST_NAME,
  );

const html = (paragraphs: string[]) =>
  paragraphs.map((text) => `<p>${escapeHtml(oneLine(text)).replace(/\\/gu, '&#92;')}</p>`).join('');

type Row = {
  parent: string;
  id: string;
  name: string;
  description: string[];
  /** Scale values, scale configuration, "is framework" and taxonomy: on the framework's row only. */
  framework?: { values: string; configuration: string; taxonomy: string };
};

const cells = ({ parent, id, name, description, framework }: Row) => [
  parent,
  nameText(id),
  nameText(name),
  html(description),
  HTML_FORMAT,
  framework?.values ?? '',
  framework?.configuration ?? '',
  '',
  '',
  '',
  '',
  '',
  // Any text counts as true there, even "false".
  framework ? 'true' : '',
  framework?.taxonomy ?? '',
];

function frameworkRow(occupation: Occupation): Row {
  const version = frameworkVersion(occupation);
  const legend = SCALE_STEPS.map(({ label, meaning }) => `${label}: ${meaning}`).join('; ');
  return {
    parent: '',
    id: `${occupation.soc} ${version}`,
    name: `${shortened(occupation.title, 60)} (${occupation.soc}, ${version})`,
    description: [
      occupation.title,
      ...([occupation.framework.description, occupation.framework.contextCovered].filter(
        (text) => text !== null && text !== '',
      ) as string[]),
      `Scale by Levelbook, by the support given: ${legend}.`,
      ...statementNotices(occupation, 'file'),
    ],
    framework: {
      values: SCALE_STEPS.map(({ label }) => label).join(','),
      configuration: scaleConfiguration(),
      taxonomy: TAXONOMY,
    },
  };
}

function placeRows(soc: string, { place, statements }: PlaceStatements): Row[] {
  const parent = fullCode(soc, placePrefix(place));
  return [
    { parent: '', id: parent, name: placeName(place), description: [levelClaim(place)] },
    ...statements.map((statement) => statementRow(soc, parent, statement)),
  ];
}

function statementRow(soc: string, parent: string, statement: Statement): Row {
  return {
    parent,
    id: fullCode(soc, statement.code),
    name: `${statement.code} ${statement.topic ?? statement.text}`,
    description: [fullStatement(statement)],
  };
}

/** The statements of an occupation as a Moodle competency framework: levels, AI at work and domains are parents. */
export function moodleFramework(occupation: Occupation): Rendering {
  const rows = [
    frameworkRow(occupation),
    ...placesOf(occupation).flatMap((place) => placeRows(occupation.soc, place)),
  ];
  return rendered(csvForMachines([HEADER, ...rows.map(cells)]));
}
