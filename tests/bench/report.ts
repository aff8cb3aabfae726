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

/** Which budgets are kept and which are not, said in so many words. */
export function printSummary(lines: readonly Line[]): void {
  const missed = lines.filter(({ ratio, budget }) => !(ratio <= budget));
  process.stdout.write(`${lines.length} 项中 ${lines.length - missed.length} 项合预算，${missed.length} 项超出\n`);
  for (const { what, ratio, budget } of missed) {
    process.stdout.write(`   超：${what}，${ratio.toFixed(2)} 倍，预算 ${budget} 倍\n`);
  }
}

export function writeReport(file: string, report: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
