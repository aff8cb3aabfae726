import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../../domain/catalogue/schema-common.ts';
import type { Duration } from './clerk.ts';
import type { TourPaper } from './collect-papers.ts';

/** `tour.json`. */
export type TourReport = {
  readonly caseNumber: string;
  readonly bundle: string;
  readonly answers: Answers;
  /** How many entries of each kind the journal holds. */
  readonly entries: Readonly<Record<string, number>>;
  readonly papers: readonly TourPaper[];
  readonly durations: readonly Duration[];
  readonly keyPresses: number;
  /** From 工作台 to the papers of the intake printed: keys pressed beside the typed values. */
  readonly keysBeyondValues: number;
};

export async function writeReport(out: string, report: TourReport): Promise<void> {
  await writeFile(join(out, 'tour.json'), `${JSON.stringify(report, null, 2)}\n`);
}
