import { describe, expect, test } from 'vitest';
import { classroomJson } from '../../src/formats/classroom.ts';
import { contentOf } from './content.ts';
import {
  HOSTILE_TEXTS,
  makeAnalyticSheet,
  makeCriterion,
  makeHostileSheet,
  makeSheet,
} from './made-up.ts';
import { checkClassroom } from './readers/check-classroom.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => makeCriterion({ code: `EM-${index + 1}` }));

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    mark: `${index}`,
    label: `Step ${index}`,
    meaning: '',
    points: index,
  }));

describe('Classroom’s rubric', () => {
  test('no level is scored where “not observed” is on the scale, so that it can be chosen', () => {
    const [rubric] = checkClassroom(contentOf(classroomJson(makeSheet())));
    const [criterion] = rubric!.criteria;
    expect(criterion!.levels.map(({ title, points }) => [title, points])).toEqual([
      ['Independent', undefined],
      ['Prompted', undefined],
      ['Assisted', undefined],
      ['Not observed', undefined],
    ]);
  });

  test('a scale that is scored throughout is scored throughout, in the order of its points', () => {
    const [rubric] = checkClassroom(contentOf(classroomJson(makeSheet({ scale: steps(4) }))));
    expect(rubric!.criteria[0]!.levels.map(({ points }) => points)).toEqual([3, 2, 1, 0]);
  });

  test('fifty rows are one rubric; fifty-one are a list of two, and a warning says so', () => {
    const fifty = contentOf(classroomJson(makeSheet({ criteria: rows(50) })));
    expect(JSON.parse(fifty)).toHaveProperty('criteria');
    const rendering = classroomJson(makeSheet({ criteria: rows(51) }));
    expect(checkClassroom(contentOf(rendering)).map(({ criteria }) => criteria.length)).toEqual([
      50, 1,
    ]);
    expect(rendering.ok && rendering.warnings).toHaveLength(1);
  });

  test('eleven levels are refused in words', () => {
    const rendering = classroomJson(makeSheet({ scale: steps(11) }));
    expect(rendering.ok ? '' : rendering.reason).toContain('at most 10 levels');
  });

  test('hostile text comes out as it went in', () => {
    const [rubric] = checkClassroom(contentOf(classroomJson(makeHostileSheet())));
    expect(rubric!.criteria[0]!.description).toContain(HOSTILE_TEXTS.comma);
    expect(rubric!.criteria).toHaveLength(Object.keys(HOSTILE_TEXTS).length);
  });

  test('an analytic sheet has a level for each that is described', () => {
    const [rubric] = checkClassroom(contentOf(classroomJson(makeAnalyticSheet())));
    expect(rubric!.criteria.map(({ levels }) => levels.length)).toEqual([4, 1]);
  });
});
