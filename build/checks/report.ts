/**
 * Ends a check: says what it looked at, or every finding, and sets the exit code.
 * @param subject what holds when there is no finding, as a sentence
 * @param findings one line each, beginning with `path:` or `path:line:`
 */
export function report(subject: string, findings: readonly string[]): void {
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${subject}`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
