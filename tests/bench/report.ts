import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the bench: a ratio within one run on one PC, and what the design allows. */
export type Line = {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly ratio: number;
  readonly budget: number;
};

export function printLine({ what, measured, against, ratio, budget }: Line): void {
  const verdict = ratio <= budget ? '合' : '超';
  process.stdout.write(`${verdict}  ${ratio.toFixed(2)} ≤ ${budget}  ${what}：${measured}，对 ${against}\n`);
}

export function writeReport(file: string, report: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
