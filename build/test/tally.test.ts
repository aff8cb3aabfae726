import { expect, test } from 'vitest';
import { closingLine, countTests, type VitestReport } from './tally.ts';

function reportOf(files: readonly { readonly status: string; readonly tests: readonly string[] }[]): VitestReport {
  const statuses = files.flatMap((file) => file.tests);
  return {
    numPassedTests: statuses.filter((status) => status === 'passed').length,
    numFailedTests: statuses.filter((status) => status === 'failed').length,
    numPendingTests: statuses.filter((status) => status === 'skipped').length,
    testResults: files.map(({ status, tests }) => ({
      name: 'a.test.ts',
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  };
}

test('passed and failed tests are counted as Vitest reports them', () => {
  const report = reportOf([
    { status: 'passed', tests: ['passed', 'passed'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  ]);
  expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that did not load counts as one failure', () => {
  const report = reportOf([
    { status: 'passed', tests: ['passed'] },
    { status: 'failed', tests: [] },
  ]);
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run without a report, without a test, or with a bad end never counts as success', () => {
  expect(countTests(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countTests(reportOf([]), 0)).toMatchObject({ failed: 1, note: 'ran no test' });
  expect(countTests(reportOf([{ status: 'passed', tests: ['skipped'] }]), 0)).toMatchObject({ failed: 1 });
  expect(countTests(reportOf([{ status: 'passed', tests: ['passed'] }]), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a test that cannot be done on this PC counts neither as passed nor as failed, and is said', () => {
  const report = reportOf([{ status: 'passed', tests: ['passed', 'skipped'] }]);
  expect(countTests(report, 0)).toEqual({ passed: 1, failed: 0, note: '1 not done here' });
  const failing = reportOf([{ status: 'failed', tests: ['failed', 'skipped'] }]);
  expect(countTests(failing, 1)).toEqual({ passed: 0, failed: 1, note: '1 not done here' });
});

test('the closing line sums up all stages', () => {
  const results = [
    { name: 'types', passed: 1, failed: 0, seconds: 1 },
    { name: 'unit', passed: 40, failed: 2, seconds: 3 },
  ];
  expect(closingLine(results)).toBe('41 passed, 2 failed');
});
