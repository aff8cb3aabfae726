import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asDateString, formatDay } from '../../domain/calendar/date-string.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { tailOf } from '../../domain/numbers/format-number.ts';
import type { PaperType } from '../../domain/numbers/paper-type.ts';
import { readCodes } from '../support/read-codes.ts';
import { dueDates, type Family } from './family.ts';
import type { TourReport } from './report.ts';

/** Papers of a day, not of a case: they name cases by the tail of their number. */
const LOGS: readonly PaperType[] = ['day-log', 'hall-log'];

type Read = { readonly type: PaperType; readonly file: string; readonly text: string };

/**
 * What the papers and the report must say and do not: the case on every paper, a code that reads as the paper's number,
 * every merged material on the receipt, every step with its unit and last day on the acceptance notice and on a slip. One line each; empty when all is well.
 */
export async function checkPapers(
  family: Family,
  report: TourReport,
  acceptedAt: number,
  out: string,
): Promise<readonly string[]> {
  const papers = await Promise.all(
    report.papers.map(async ({ type, file }): Promise<Read> => ({ type, file, text: await textOf(join(out, file)) })),
  );
  return [
    ...checkCaseNumber(papers, report.caseNumber),
    ...checkMaterials(papers, family),
    ...checkSteps(papers, family, acceptedAt),
    ...checkSheets(papers, family),
    ...checkReport(report, family),
    ...(await checkCodes(report, out)),
  ];
}

/** In the order in which it stands on the sheet, without blanks, so that a wrapped cell reads as one. */
async function textOf(pdf: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  return plain(stdout);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]+/g, '');

function checkCaseNumber(papers: readonly Read[], caseNumber: string): readonly string[] {
  return papers.flatMap(({ type, file, text }) => {
    const wanted = LOGS.includes(type) ? tailOf(caseNumber) : caseNumber;
    return text.includes(wanted) ? [] : [`${file} does not name the case ${wanted}`];
  });
}

/** What a scanner would type when the paper comes back. */
async function checkCodes({ papers }: TourReport, out: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { file, number } of papers) {
    const codes = await readCodes(join(out, file));
    if (!codes.includes(number)) problems.push(`the code on ${file} reads as ${codes.join(', ') || 'nothing'}`);
  }
  return problems;
}

function checkMaterials(papers: readonly Read[], { outcome }: Family): readonly string[] {
  const receipt = textOn(papers, 'receipt');
  return outcome.checklist.flatMap(({ id, name }) =>
    receipt.includes(plain(name)) ? [] : [`the receipt does not name ${name} (${id})`],
  );
}

function checkSteps(papers: readonly Read[], family: Family, acceptedAt: number): readonly string[] {
  const notice = textOn(papers, 'acceptance-notice');
  const slips = textOn(papers, 'handoff-slip');
  const due = dueDates(family, acceptedAt);
  return family.outcome.steps.flatMap(({ id, name, unit }) => {
    const day = formatDay(asDateString(due.get(id) ?? ''), businessDate(acceptedAt));
    const says = (where: string, text: string, words: string) =>
      text.includes(plain(words)) ? [] : [`the ${where} does not say ${words} (${name})`];
    return [
      ...says('acceptance notice', notice, name),
      ...says('acceptance notice', notice, unit.name),
      ...says('acceptance notice', notice, day),
      ...says('hand-off slips', slips, name),
      ...says('hand-off slips', slips, unit.name),
    ];
  });
}

/** What a county prints most is one sheet; a second one is forgotten on the printer. */
const ONE_SHEET: Readonly<Record<string, readonly PaperType[]>> = {
  'ys-01': ['receipt', 'acceptance-notice'],
};

function checkSheets(papers: readonly Read[], { outcome }: Family): readonly string[] {
  const single = ONE_SHEET[outcome.bundle.id] ?? [];
  return papers.flatMap(({ type, file, text }) =>
    single.includes(type) && !text.includes('共1页') ? [`${file} is more than one sheet`] : [],
  );
}

function textOn(papers: readonly Read[], type: PaperType): string {
  return papers.flatMap((paper) => (paper.type === type ? [paper.text] : [])).join('');
}

/** Everything that the journal says was issued lies in the folder, and every step went all the way. */
function checkReport({ entries, papers }: TourReport, { outcome }: Family): readonly string[] {
  const steps = outcome.steps.length;
  const expected: Readonly<Record<string, number>> = {
    'case.opened': 1,
    'paper.issued': papers.length,
    'step.accepted': steps,
    'step.concluded': steps,
  };
  return Object.entries(expected).flatMap(([kind, count]) =>
    (entries[kind] ?? 0) === count ? [] : [`the journal holds ${entries[kind] ?? 0} of ${kind}, not ${count}`],
  );
}
