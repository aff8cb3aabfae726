/** They print through a CUPS of their own, and only Linux has one. */
const filesWithCups = [
  'tests/e2e/nothing-personal.e2e.ts',
  'tests/e2e/printing.e2e.ts',
  'tests/e2e/recovery-sheet.e2e.ts',
  'tests/e2e/viewer.e2e.ts',
] as const;

/**
 * End-to-end tests that cannot run on this system; the summary of `npm test` says how many.
 * @param platform as Node names it
 */
export function leftOut(platform: string): readonly string[] {
  return platform === 'linux' ? [] : filesWithCups;
}
