/** What one stage of `npm test` came to. */
export type StageResult = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why it failed where the output above does not say so. */
  readonly note?: string;
};

/** The parts of a Vitest JSON report that are counted. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Tests that said they cannot be done here. */
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

export type Count = { readonly passed: number; readonly failed: number; readonly note?: string };

/**
 * Counts the tests of one Vitest run. A file that did not load counts as one failure; so does a run that ended badly
 * without a failed test, that left no report, or that ran no test at all: silence is not success. What cannot be done
 * on this PC counts neither way and is said.
 * @param report nothing when Vitest left none
 */
export function countTests(report: VitestReport | undefined, exitCode: number): Count {
  if (report === undefined) return { passed: 0, failed: 1, note: `ended with code ${exitCode} and left no report` };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloadedFiles(report);
  const here = report.numPendingTests > 0 ? { note: `${report.numPendingTests} not done here` } : {};
  if (failed > 0) return { passed, failed, ...here };
  if (passed === 0) return { passed, failed: 1, note: 'ran no test' };
  if (exitCode !== 0) return { passed, failed: 1, note: `ended with code ${exitCode} though no test failed` };
  return { passed, failed, ...here };
}

function unloadedFiles(report: VitestReport): number {
  return report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
}

/** The sum of all stages in the words of the last line. */
export function closingLine(results: readonly StageResult[]): string {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
