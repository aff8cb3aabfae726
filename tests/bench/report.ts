import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the bench: a ratio within one run on one PC, and what the design allows. */
export type Line = {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly ratio: number;
  /** Null: a figure for the record, nothing is allowed or forbidden. */
  readonly budget: number | null;
};

export function printLine({ what, measured, against, ratio, budget }: Line): void {
  const verdict = budget === null ? '记' : ratio <= budget ? '合' : '超';
  const allowed = budget === null ? '' : ` ≤ ${budget}`;
  process.stdout.write(`${verdict}  ${ratio.toFixed(2)}${allowed}  ${what}：${measured}，对 ${against}\n`);
}

/** Which budgets are kept and which are not, said in so many words. */
export function printSummary(lines: readonly Line[]): void {
  const judged = lines.filter(({ budget }) => budget !== null);
  const missed = judged.filter(({ ratio, budget }) => !(ratio <= (budget ?? 0)));
  process.stdout.write(`${judged.length} 项中 ${judged.length - missed.length} 项合预算，${missed.length} 项超出\n`);
  for (const { what, ratio, budget } of missed) {
    process.stdout.write(`   超：${what}，${ratio.toFixed(2)} 倍，预算 ${budget} 倍\n`);
  }
}

export function writeReport(file: string, report: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
