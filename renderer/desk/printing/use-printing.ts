import { useEffect, useMemo, useState } from 'react';
import type { PrintablePaper } from '../../../domain/acts/issue-paper.ts';
import { recordPrinting } from '../../../domain/acts/paper-acts.ts';
import { useAct, useSession } from '../session.ts';
import { say } from '../shell/messages.ts';
import { PRINTING_TEXT } from '../text/printing.ts';
import type { PaperPdf } from './paper-pdf.ts';
import type { PrintRequest } from './print-queue.ts';
import { beginPrinting, type PaperState, pdfCache, runJobs } from './print-run.ts';
import { usePrinterChoice } from './use-printer-choice.ts';

export type PaperProgress = { readonly state: PaperState; readonly problem: string };

const WAITING: PaperProgress = { state: 'waiting', problem: '' };

/** The panel's mind: copies, printer, how far each paper is; a run prints or saves, and records what came out. */
export function usePrinting({ papers, again }: PrintRequest) {
  const { practice, operator } = useSession();
  const run = useAct();
  const choice = usePrinterChoice();
  const [copies, setCopies] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [progress, setProgress] = useState<Readonly<Record<string, PaperProgress>>>({});
  const pdfOf = useMemo(() => pdfCache(practice), [practice]);
  const copiesOf = ({ paper, content }: PrintablePaper) => copies[paper] ?? String(content.copies.length);
  const start = async (wanted: readonly PrintablePaper[], to: 'printer' | 'pdf') => {
    // Whoever sits here when the last sheet is out did not print it.
    const by = operator.no;
    const begun = await beginPrinting();
    const result = await runJobs({
      jobs: wanted.map((issued) => ({ issued, copies: Number(copiesOf(issued)) })),
      to,
      printer: choice.printer?.name ?? '',
      begun,
      reason: again ? reason.trim() : '',
      pdfOf,
      onState: (paper, state, problem) => setProgress((now) => ({ ...now, [paper]: { state, problem } })),
    });
    const { out, printings, path, problem } = result;
    const said =
      to === 'pdf' ? PRINTING_TEXT.recordedSave(printings.length, path) : PRINTING_TEXT.recordedPrint(printings.length);
    const subjects = [...new Set(printings.map(({ subject }) => subject))];
    if (out > 0 && printings.length === 0) say({ level: 'done', text: looseSaid(to, out, path) });
    if (printings.length > 0) await run(subjects, () => recordPrinting(printings), said, by);
    if (problem !== '') say({ level: 'error', text: problem });
    return problem === '';
  };
  return {
    choice,
    reason,
    setReason,
    copiesOf,
    setCopies: (issued: PrintablePaper, text: string) => setCopies((now) => ({ ...now, [issued.paper]: text })),
    progressOf: ({ paper }: PrintablePaper) => progress[paper] ?? WAITING,
    open: papers.filter(({ paper }) => !isOut(progress[paper])),
    pdfOf,
    start,
  };
}

export type PrintingMind = ReturnType<typeof usePrinting>;

export function isCopies(text: string): boolean {
  return /^[1-9]\d?$/.test(text.trim());
}

/** The sheet of one paper, once it is set. */
export function useSheet(issued: PrintablePaper | undefined, pdfOf: PrintingMind['pdfOf']): PaperPdf | null {
  const [sheet, setSheet] = useState<PaperPdf | null>(null);
  useEffect(() => {
    let current = true;
    setSheet(null);
    if (issued) void pdfOf(issued).then((set) => current && setSheet(set));
    return () => {
      current = false;
    };
  }, [issued, pdfOf]);
  return sheet;
}

/** Whether it left the program: to the printer, or into a file. */
export function isOut(progress: PaperProgress | undefined): boolean {
  return progress?.state === 'printed' || progress?.state === 'saved';
}

/** Of papers that nobody keeps nothing is recorded. */
function looseSaid(to: 'printer' | 'pdf', out: number, path: string): string {
  return to === 'pdf' ? PRINTING_TEXT.recordedSave(out, path) : PRINTING_TEXT.printedLoose(out);
}
