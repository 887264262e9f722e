import type { Severity } from '../shared/report.ts';
import { NOWHERE, type Finding, type Spot } from './finding.ts';

export interface ReadingRule {
  severity: Severity;
  /** What the rule says, for the list of all rules. */
  sentence: string;
  hint: string;
}

const EXPORT_AGAIN = 'Export the file again, or correct this place by hand.';

/** The rules that are noticed while a file is found and read; the rules about what was read are in `checks/`. */
export const READING_RULES = {
  NO_OCCUPATIONS: {
    severity: 'error',
    sentence: 'The data folder holds at least one occupation or framework.',
    hint: 'Put each one in a folder of its own: occupations/43-3011.00/framework.json, named by its O*NET-SOC code, or frameworks/metal-work/framework.xlsx.',
  },
  FOLDER_NAME: {
    severity: 'error',
    sentence: "An occupation's folder is named by its O*NET-SOC code.",
    hint: 'Name the folder NN-NNNN.NN, for example 43-3011.00.',
  },
  FRAMEWORK_MISSING: {
    severity: 'error',
    sentence: 'Each occupation has a framework.json, or an onet.json alone.',
    hint: 'Add the structured export to the folder under the name framework.json; the other files are optional.',
  },
  FRAMEWORK_TWICE: {
    severity: 'error',
    sentence: 'A framework is made of one file.',
    hint: 'Put each into a folder of its own in frameworks/, or remove the one that is out of date.',
  },
  UNKNOWN_FILE: {
    severity: 'warning',
    sentence: 'Each file of an occupation has a name that Levelbook knows.',
    hint: 'Rename or remove it. Known names: framework.json, framework-page.txt, onet-report.txt, career-page.txt, career-video.txt, strands.json, onet.json.',
  },
  LINK_OUTSIDE: {
    severity: 'warning',
    sentence: 'Symbolic links stay inside the data folder.',
    hint: 'Copy the file into the folder; links that lead out of the data folder are not followed.',
  },
  NOT_A_FILE: {
    severity: 'error',
    sentence: 'Each export is a regular file.',
    hint: 'Put a regular file of this name there, or remove it.',
  },
  FILE_UNREADABLE: {
    severity: 'error',
    sentence: 'Each export can be opened.',
    hint: "Check the file's permissions, and that it is not a broken link.",
  },
  FILE_TOO_LARGE: {
    severity: 'error',
    sentence: 'No export is larger than 32 MB.',
    hint: 'A real export is well under 1 MB. Check that this is the right file.',
  },
  EMPTY_FILE: {
    severity: 'error',
    sentence: 'No export is empty.',
    hint: 'Export it again; if the occupation has none, remove the empty file.',
  },
  NOT_UTF8: {
    severity: 'error',
    sentence: 'Each export is UTF-8 text.',
    hint: 'Save the file as UTF-8 in your editor.',
  },
  NUL_CHARACTER: {
    severity: 'error',
    sentence: 'No export holds NUL characters.',
    hint: 'The file is damaged, or is not a text file. Export it again.',
  },
  CONTROL_CHARACTER: {
    severity: 'error',
    sentence: 'No export holds control characters, other than tabs and line ends.',
    hint: 'Remove the character; it often comes from copying out of a PDF or a terminal.',
  },
  WRONG_FILE: {
    severity: 'error',
    sentence: 'Each file holds the export that its name says.',
    hint: 'Check whether files were swapped, and give each its right name.',
  },
  ONET_TABLE: {
    severity: 'error',
    sentence: 'A table of O*NET has the columns and values of its text release.',
    hint: 'Take the file from the text version of the O*NET database, unchanged, or remove it.',
  },
  ONET_TABLE_MISSING: {
    severity: 'warning',
    sentence: 'A release of O*NET holds every table that Levelbook reads.',
    hint: 'What it tells is left out, and said to be missing. Take the folder of the whole text version.',
  },
  ONET_RELEASE: {
    severity: 'warning',
    sentence: 'The release of O*NET is one that Levelbook was tried with, 29.0 to 30.2.',
    hint: 'Look at what was written before you build with it.',
  },
  ONET_UNKNOWN: {
    severity: 'warning',
    sentence: 'Each occupation stands in the release of O*NET.',
    hint: 'Its code may be of another release: nothing was written for it.',
  },
  JSON_SYNTAX: {
    severity: 'error',
    sentence: 'A JSON file is well formed.',
    hint: 'Export the file again; a file that was cut off or edited by hand often ends like this.',
  },
  JSON_DEPTH: {
    severity: 'error',
    sentence: 'A JSON file is nested at most 32 deep.',
    hint: 'A real export is nested six deep. Check that this is the right file.',
  },
  JSON_SIZE: {
    severity: 'error',
    sentence: 'A JSON file holds at most 100,000 values.',
    hint: 'A real export holds under a hundred. Check that this is the right file.',
  },
  TEXT_TOO_LONG: {
    severity: 'error',
    sentence:
      'No line of a text export, and no text in a JSON export, is longer than 20,000 characters.',
    hint: 'Check for lost line ends, and that this is the right file.',
  },
  TOO_MANY_LINES: {
    severity: 'error',
    sentence: 'No text export has more than 10,000 lines.',
    hint: 'A real export has a few hundred. Check that this is the right file.',
  },
  DUPLICATE_KEY: {
    severity: 'error',
    sentence: 'No JSON object has a key twice.',
    hint: 'Keep one of them; a reader of JSON would silently drop the other.',
  },
  FORBIDDEN_KEY: {
    severity: 'error',
    sentence: 'No JSON object has the key __proto__.',
    hint: 'Remove it. No export has a field of this name.',
  },
  SCHEMA_VERSION: {
    severity: 'error',
    sentence: 'The schemaVersion is "1.0".',
    hint: 'This Levelbook reads schemaVersion "1.0" only. Export in that version, or use a Levelbook that knows this one.',
  },
  MISSING_FIELD: {
    severity: 'error',
    sentence: 'Each required field is there.',
    hint: EXPORT_AGAIN,
  },
  WRONG_TYPE: {
    severity: 'error',
    sentence: 'Each field has the right type.',
    hint: EXPORT_AGAIN,
  },
  WRONG_VALUE: {
    severity: 'error',
    sentence: "Each field's value is one that can be.",
    hint: EXPORT_AGAIN,
  },
  MISSING_LEVEL: {
    severity: 'error',
    sentence: 'Each of the four levels is there.',
    hint: 'A framework has the levels emerging, developing, proficient and advanced. Check the spelling of the keys.',
  },
  UNKNOWN_LEVEL: {
    severity: 'error',
    sentence: 'No level is there but the four.',
    hint: 'A framework has the levels emerging, developing, proficient and advanced. Check the spelling of the key.',
  },
  SOC_FORMAT: {
    severity: 'error',
    sentence: 'An O*NET-SOC code is written NN-NNNN.NN.',
    hint: 'Write the code as O*NET OnLine does, for example 43-3011.00.',
  },
  DOUBLED_STRAND: {
    severity: 'error',
    sentence: 'Each strand has an id of its own.',
    hint: 'Give one of the two strands another id.',
  },
  UNKNOWN_FIELD: {
    severity: 'warning',
    sentence: 'Levelbook knows each field.',
    hint: 'Nothing on the site shows this field. Check its spelling.',
  },
  UNREAD_LINE: {
    severity: 'warning',
    sentence: 'Each line of a text export is understood.',
    hint: 'Nothing on the site shows this line. Check it for a missing bullet or a changed heading.',
  },
  EMPTY_ITEM: {
    severity: 'warning',
    sentence: 'No bullet in a list is empty.',
    hint: 'Remove the bullet, or add what is missing.',
  },
  DOMAIN_COUNT: {
    severity: 'error',
    sentence: "A domain's heading counts the statements that follow it.",
    hint: 'Look for a statement that was lost, doubled or moved to another domain, or correct the number in the heading.',
  },
  UNKNOWN_DOMAIN: {
    severity: 'error',
    sentence: 'Each domain is one of the ten of the Pathsmith Durable Skills Framework.',
    hint: 'Known domains: Communication, Leadership, Metacognition, Critical Thinking, Collaboration, Character, Creativity, Growth Mindset, Mindfulness, Fortitude.',
  },
  DOMAIN_TWICE: {
    severity: 'error',
    sentence: 'Each domain has one heading.',
    hint: 'Join the two, and correct the number in the heading.',
  },
  STATEMENT_OUTSIDE: {
    severity: 'error',
    sentence: 'Each durable-skill statement stands under the heading of a domain.',
    hint: 'Add the heading above it, for example “1Communication10 statements”.',
  },
  SOURCE_UNREAD: {
    severity: 'warning',
    sentence: 'Each source above the AI-at-work statements is understood.',
    hint: 'Check the line “Sources:” under “AI-at-Work Competency Framework”.',
  },
  EVIDENCE_UNREAD: {
    severity: 'warning',
    sentence: 'Each figure of the evidence pack is understood.',
    hint: 'The figure is left out. Check how the line is written.',
  },
  OUT_OF_SCALE: {
    severity: 'error',
    sentence: 'Each number lies on its scale.',
    hint: 'Correct the number, or the scale that stands behind it.',
  },
  ENTRY_UNREAD: {
    severity: 'error',
    sentence: 'Each skill, technology and tool has its numbers or its type behind it.',
    hint: 'Skills are written “Speaking (Importance: 3.88/5 | Level: 3.62/7)”, technology “Microsoft Excel (Tech skill type: Spreadsheet software)”, tools “Scanners (Tool type: Scanners)”.',
  },
  DUPLICATE_ENTRY: {
    severity: 'warning',
    sentence: 'No list holds the same entry twice.',
    hint: 'Remove one of the two.',
  },
  CERTIFICATE_INCOMPLETE: {
    severity: 'warning',
    sentence: 'Each certificate has a name, an organization and a type.',
    hint: 'The certificate is shown without it. Add what is missing.',
  },
  AMOUNT_UNREAD: {
    severity: 'warning',
    sentence: 'Each amount and count is a number.',
    hint: 'It is shown as not reported. Write amounts like $50,000 and counts like 196,500.',
  },
} as const satisfies Record<string, ReadingRule>;

export type ReadingRuleCode = keyof typeof READING_RULES;

/** A finding under one of the reading rules, with the rule's severity, and its hint unless another is given. */
export function finding(
  code: ReadingRuleCode,
  message: string,
  spot: Spot = NOWHERE,
  hint: string = READING_RULES[code].hint,
): Finding {
  return {
    severity: READING_RULES[code].severity,
    code,
    line: spot.line,
    path: spot.path,
    message,
    hint,
  };
}
