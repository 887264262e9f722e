import type { Reading } from '../finding.ts';
import { readCareerPage, type CareerPage } from './readers/career-page.ts';
import { readCareerVideo, type CareerVideo } from './readers/career-video.ts';
import { readFrameworkJson, type FrameworkJson } from './readers/framework-json.ts';
import { readFrameworkPage, type FrameworkPage } from './readers/framework-page.ts';
import { readOnetReport, type OnetReportExport } from './readers/onet-report.ts';
import { readReleaseFacts, type ReleaseFactsFile } from './readers/release-facts.ts';
import { readStrands, type Strands } from './readers/strands.ts';

/** What each export of an occupation holds once read, by file name. */
export interface ReadExports {
  'framework.json': FrameworkJson;
  'framework-page.txt': FrameworkPage;
  'onet-report.txt': OnetReportExport;
  'career-page.txt': CareerPage;
  'career-video.txt': CareerVideo;
  'strands.json': Strands;
  'onet.json': ReleaseFactsFile;
}
export type ExportName = keyof ReadExports;

interface ExportKind<Name extends ExportName> {
  name: Name;
  required: boolean;
  /** What a reader of the site misses where it is not supplied; null where nothing. */
  holds: string | null;
  read: (text: string) => Reading<ReadExports[Name]>;
  /** True for text that looks like this export, whatever its file is called. */
  looksLike: (text: string) => boolean;
}

/** The files that an occupation's folder may hold, in the order in which they are told of. */
export const EXPORTS: { readonly [Name in ExportName]: ExportKind<Name> } = {
  'framework.json': {
    name: 'framework.json',
    required: true,
    holds: 'the levels and their statements',
    read: readFrameworkJson,
    looksLike: (text) => isJson(text) && !/"(?:strands|alternateTitles)"\s*:/u.test(text),
  },
  'framework-page.txt': {
    name: 'framework-page.txt',
    required: false,
    holds: 'the AI-at-work statements, the durable-skill statements and the evidence pack',
    read: readFrameworkPage,
    looksLike: (text) =>
      /^[ \t]*(?:AI-at-Work Competency Framework|Context covered|Pathsmith Durable Skills Framework|[-•*]\s[^\n]{1,300}? — )/mu.test(
        text,
      ),
  },
  'onet-report.txt': {
    name: 'onet-report.txt',
    required: false,
    holds: "O*NET's description, tasks, skills, technology and tools",
    read: readOnetReport,
    looksLike: (text) =>
      /^[ \t]*(?:Job Title:|O\*NET-SOC Code:|# (?:DESCRIPTION|TASKS|SKILLS))/mu.test(text),
  },
  'career-page.txt': {
    name: 'career-page.txt',
    required: false,
    holds: 'interests, work values, certificates, incomes and the outlook',
    read: readCareerPage,
    looksLike: (text) =>
      /^[ \t]*(?:Work Values|Work Styles|Work Activities|Income Percentile|Income by Experience|Employability|Most Common Education Level)[ \t]*$/mu.test(
        text,
      ),
  },
  'career-video.txt': {
    name: 'career-video.txt',
    required: false,
    holds: 'the plain-language profile',
    read: readCareerVideo,
    looksLike: (text) =>
      /^[ \t]*(?:What they do:|On the job, you would:|They do well at jobs that need:|Get started on your career:)[ \t]*$/mu.test(
        text,
      ),
  },
  'strands.json': {
    name: 'strands.json',
    required: false,
    holds: null,
    read: readStrands,
    looksLike: (text) => isJson(text) && /"strands"\s*:/u.test(text),
  },
  'onet.json': {
    name: 'onet.json',
    required: false,
    holds: null,
    read: readReleaseFacts,
    looksLike: (text) => isJson(text) && /"alternateTitles"\s*:/u.test(text),
  },
};

export const EXPORT_NAMES = Object.keys(EXPORTS) as ExportName[];

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORTS, name);
}

/** The export that a text looks like, or null where it looks like none. */
export function seemsToBe(text: string): ExportName | null {
  return EXPORT_NAMES.find((name) => EXPORTS[name].looksLike(text)) ?? null;
}

function isJson(text: string): boolean {
  return /^\s*[{[]/u.test(text);
}
