import type { Profile } from '../../../../src/model/occupation/occupation.ts';
import { atLine, type Finding, type Reading } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { linesOf, quoted, type Line } from '../../../../src/model/tidy-text.ts';

/**
 * What `career-video.txt` says: the script of a career video and the plain-language profile under it.
 * The technology lines are types and examples in turn with nothing that tells them apart; that needs other exports.
 */
export interface CareerVideo extends Omit<Profile, 'technology'> {
  technologyLines: string[];
  /** The line of each heading that is there. */
  headings: Partial<Record<Section, number>>;
}

type Section =
  'narrative' | 'whatTheyDo' | 'onTheJob' | 'personality' | 'technology' | 'getStarted';

const HEADINGS: Record<string, Section> = {
  'What they do:': 'whatTheyDo',
  'On the job, you would:': 'onTheJob',
  'They do well at jobs that need:': 'personality',
  'You might use software like this on the job:': 'technology',
  'You might use software and tools like this on the job:': 'technology',
  'Get started on your career:': 'getStarted',
};

const INTERESTS = 'People interested in this work like ';
const OUTLOOK = 'New job opportunities are ';
/** The profile's line on schooling; it follows the technology without a heading. */
const EDUCATION =
  /(?:\b(?:usually needed|degree|diploma|GED|some college|certificate after high school|no high school)\b)/iu;

/** Headings of groups capitalise each word but the small ones: "Arts and Humanities"; items do not: "English language". */
const GROUP_HEADING = /^\p{Lu}[\p{L}'’-]*,?(?: (?:and|or|of|the|with|\p{Lu}[\p{L}'’-]*,?))*$/u;

/** Reads a career video's script and profile, from the narrative to the outlook. */
export function readCareerVideo(text: string): Reading<CareerVideo> {
  const profile: CareerVideo = {
    narrative: [],
    whatTheyDo: null,
    onTheJob: [],
    groups: [],
    interestSentence: null,
    personality: [],
    technologyLines: [],
    education: null,
    gettingStarted: [],
    outlook: null,
    headings: {},
  };
  const problems: Finding[] = [];
  let section: Section = 'narrative';
  for (const line of linesOf(text)) {
    const heading = Object.hasOwn(HEADINGS, line.text) ? HEADINGS[line.text] : undefined;
    if (heading) {
      section = heading;
      profile.headings[heading] ??= line.number;
    } else if (line.text.startsWith(INTERESTS)) profile.interestSentence = line.text;
    else if (line.text.startsWith(OUTLOOK)) profile.outlook = line.text;
    else problems.push(...takeLine(profile, section, line));
  }
  return { value: profile, problems };
}

function takeLine(profile: CareerVideo, section: Section, line: Line): Finding[] {
  const { text } = line;
  switch (section) {
    case 'narrative':
      profile.narrative.push(text);
      return [];
    case 'whatTheyDo':
      profile.whatTheyDo = appended(profile.whatTheyDo, text);
      return [];
    case 'onTheJob':
      return takeTaskOrGroup(profile, line);
    case 'personality':
      profile.personality.push(text);
      return [];
    case 'technology':
      if (profile.education !== null || EDUCATION.test(text)) {
        profile.education = appended(profile.education, text);
      } else profile.technologyLines.push(text);
      return [];
    case 'getStarted':
      profile.gettingStarted.push(text);
      return [];
  }
}

/** Tasks end with a full stop; the groups of knowledge, skills and abilities follow them with no heading above. */
function takeTaskOrGroup(profile: CareerVideo, { text, number }: Line): Finding[] {
  const group = profile.groups.at(-1);
  if (GROUP_HEADING.test(text)) profile.groups.push({ heading: text, items: [] });
  else if (group) group.items.push(text);
  else if (/[.!?]$/u.test(text)) profile.onTheJob.push(text);
  else {
    return [
      finding(
        'UNREAD_LINE',
        `${quoted(text)} is no task, and stands under no group of knowledge, skills or abilities.`,
        atLine(number),
      ),
    ];
  }
  return [];
}

function appended(before: string | null, text: string): string {
  return before === null ? text : `${before} ${text}`;
}
