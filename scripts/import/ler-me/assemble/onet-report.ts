import type { OnetReport, Task, Technology } from '../../../../src/model/occupation/occupation.ts';
import type { ReleaseFacts } from '../../../../src/model/occupation/onet-release.ts';
import { folded } from '../../../../src/model/tidy-text.ts';
import type { LevelAnchors } from '../../onet/level-anchors.ts';
import type { OnetReportExport } from '../readers/onet-report.ts';
import { levelAnchorsFor } from './level-anchors.ts';
import type { Inferred } from './occupation.ts';

/**
 * O*NET's lists of an occupation: those of the report, with what a release tells of the same tasks and technology; where
 * there is no report, those of the release.
 */
export function reportOf(
  report: OnetReportExport | undefined,
  facts: ReleaseFacts | undefined,
  inferred: Inferred,
): OnetReport | null {
  if (!report) return facts ? reportOfRelease(facts, inferred) : null;
  const { tasks, skills, technology, tools } = report;
  return {
    tasks: tasks.map(markedTask(facts)),
    skills,
    technology: technology.map(markedTechnology(facts)),
    tools,
    release: inferred.reportRelease,
    ...anchorsFor(skills, inferred.levelAnchors ?? anchorsOf(facts)),
  };
}

function reportOfRelease(facts: ReleaseFacts, { levelAnchors }: Inferred): OnetReport {
  const skills = facts.skills.map(({ name, importance, level }) => ({
    name,
    importance: importance?.value ?? null,
    level: level?.value ?? null,
  }));
  return {
    tasks: facts.tasks
      .map(({ text }, index) => ({ number: index + 1, text }))
      .map(markedTask(facts)),
    skills,
    technology: facts.technology
      .map(({ name, type }) => ({ name, type }))
      .map(markedTechnology(facts)),
    tools: facts.tools,
    release: facts.release,
    fromRelease: true,
    ...anchorsFor(skills, levelAnchors ?? anchorsOf(facts)),
  };
}

function anchorsFor(
  skills: OnetReport['skills'],
  anchors: LevelAnchors | null,
): Pick<OnetReport, 'levelAnchors'> {
  return anchors ? { levelAnchors: levelAnchorsFor(skills, anchors) } : {};
}

function anchorsOf(facts: ReleaseFacts | undefined): LevelAnchors | null {
  const anchors = Object.entries(facts?.levelAnchors ?? {});
  return anchors.length > 0 ? new Map(anchors) : null;
}

/** Gives a task the id and kind that the release has for the same words. */
function markedTask(facts: ReleaseFacts | undefined): (task: Task) => Task {
  const known = new Map(facts?.tasks.map((task) => [folded(task.text), task]));
  return (task) => {
    const same = known.get(folded(task.text));
    if (!same) return task;
    return { ...task, id: same.id, ...(same.kind && { kind: same.kind }) };
  };
}

/** Gives a technology the marks that the release has for the same name. */
function markedTechnology(facts: ReleaseFacts | undefined): (one: Technology) => Technology {
  const known = new Map(facts?.technology.map((one) => [folded(one.name), one]));
  return (one) => {
    const same = known.get(folded(one.name));
    return {
      ...one,
      ...(same?.hot === true && { hot: true }),
      ...(same?.inDemand === true && { inDemand: true }),
    };
  };
}
