import { readFileSync, rmSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** As much of Vitest's JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts passed and failed tests from Vitest's report, and takes the report away so that none is counted twice.
 * A file that could not be run counts as one failed test, and so does a run that ended badly for no test's fault.
 */
export function readTally(file: string, exitCode: number): Tally {
  const { numPassedTests, numFailedTests, testResults } = readReport(file);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  } finally {
    rmSync(file, { force: true });
  }
}
