import type { PlaceHead } from '../../../../src/model/framework/place.ts';
import { domainByName } from '../../../../src/model/framework/schemes/ler-me.ts';
import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { counted } from '../../../../src/model/counting.ts';
import { quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { citedStatement, type ReadStatement } from './read-statement.ts';

export interface ReadDomain {
  domain: PlaceHead;
  line: number;
  statements: ReadStatement[];
}

export interface ReadDurableSkills {
  introduction: string | null;
  line: number;
  domains: ReadDomain[];
}

/** A domain's heading, number and name and count glued: `10Fortitude7 statements`. */
const HEADING = /^(?:\d{1,2}[.)]? ?)?([^\d]{1,80}?) ?\(?(\d{1,4}) statements?\)?$/u;

interface OpenDomain {
  name: string;
  entry: PlaceHead | undefined;
  claimed: number;
  line: number;
  statements: ReadStatement[];
}

/** Reads the lines under "Pathsmith Durable Skills Framework": an introduction, then each domain's heading and statements. */
export function readDurableSkills(
  lines: readonly Line[],
  line: number,
): { value: ReadDurableSkills; problems: Finding[] } {
  const problems: Finding[] = [];
  const introduction: string[] = [];
  const open: OpenDomain[] = [];
  for (const { text, bullet, number } of lines) {
    const heading = bullet ? null : HEADING.exec(text);
    if (heading) {
      const name = heading[1] ?? '';
      open.push({
        name,
        entry: domainByName(name),
        claimed: Number(heading[2]),
        line: number,
        statements: [],
      });
    } else if (bullet || (open.length > 0 && text.includes('Opens in new tab'))) {
      const current = open.at(-1);
      if (current) current.statements.push(citedStatement(text, atLine(number)));
      else {
        problems.push(
          finding('STATEMENT_OUTSIDE', `${quoted(text)} stands under no domain.`, atLine(number)),
        );
      }
    } else if (open.length === 0) introduction.push(text);
    else
      problems.push(
        finding(
          'UNREAD_LINE',
          `${quoted(text)} is no statement and no heading of a domain.`,
          atLine(number),
        ),
      );
  }
  problems.push(...open.flatMap((domain, index) => headingProblems(domain, open.slice(0, index))));
  return {
    value: {
      introduction: introduction.join(' ') || null,
      line,
      domains: open.flatMap(({ entry, line: at, statements }) =>
        entry ? [{ domain: entry, line: at, statements }] : [],
      ),
    },
    problems,
  };
}

function headingProblems(domain: OpenDomain, before: readonly OpenDomain[]): Finding[] {
  const problems: Finding[] = [];
  const spot = atLine(domain.line);
  if (!domain.entry) {
    problems.push(
      finding('UNKNOWN_DOMAIN', `${quoted(domain.name)} is no domain that Levelbook knows.`, spot),
    );
  } else {
    const first = before.find((other) => other.entry?.id === domain.entry?.id);
    if (first) {
      problems.push(
        finding(
          'DOMAIN_TWICE',
          `${domain.entry.name} has a heading already, on line ${first.line}.`,
          spot,
        ),
      );
    }
  }
  const follow = domain.statements.length;
  if (domain.claimed !== follow) {
    const verb = follow === 1 ? 'follows' : 'follow';
    problems.push(
      finding(
        'DOMAIN_COUNT',
        `${domain.name}: the heading says ${counted(domain.claimed, 'statement')}, but ${follow} ${verb}.`,
        spot,
      ),
    );
  }
  return problems;
}
