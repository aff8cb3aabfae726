import type { PrintablePaper } from '../../../domain/acts/issue-paper.ts';
import type { Printing } from '../../../domain/acts/paper-acts.ts';
import { bridge } from '../shell/bridge.ts';
import { failureText, fileNameOf, type PaperPdf, paperPdf } from './paper-pdf.ts';

/** How far one paper of the panel is. `unsure`: the printer never said whether it came out. */
export type PaperState = 'waiting' | 'working' | 'printed' | 'saved' | 'failed' | 'unsure';

/** One paper on its way out. */
export type Job = { readonly issued: PrintablePaper; readonly copies: number };

export type Run = {
  readonly jobs: readonly Job[];
  readonly to: 'printer' | 'pdf';
  readonly printer: string;
  /** What `beginPrinting` gave when the key was pressed. */
  readonly begun: number;
  /** Why it is printed again; '' the first time. */
  readonly reason: string;
  readonly pdfOf: (issued: PrintablePaper) => Promise<PaperPdf>;
  readonly onState: (paper: string, state: PaperState, problem: string) => void;
};

/** How many left the program, what of it is to be recorded, and where the last PDF lies. */
export type RunResult = {
  readonly out: number;
  readonly printings: readonly Printing[];
  readonly path: string;
  readonly problem: string;
};

/** Tells the main process whose printing begins, before another can sit down. */
export async function beginPrinting(): Promise<number> {
  const answer = await bridge()
    .call('printing.begin', undefined)
    .catch(() => null);
  return answer?.begun ?? 0;
}

/** One paper after the other, in order; one that fails is reported and the others go on. */
export async function runJobs({ jobs, to, printer, begun, reason, pdfOf, onState }: Run): Promise<RunResult> {
  const printings: Printing[] = [];
  let out = 0;
  let path = '';
  let problem = '';
  for (const { issued, copies } of jobs) {
    onState(issued.paper, 'working', '');
    const sheet = await pdfOf(issued);
    const sent = sheet.ok ? await send(sheet.pdf, { issued, copies }, { to, printer, begun }) : sheet;
    if (sent.ok) {
      const { subject, paper } = issued;
      path = sent.path;
      out += 1;
      if (subject !== null) printings.push({ subject, paper, copies: to === 'pdf' ? 1 : copies, to, reason });
    } else problem = sent.text;
    if (sent.ok) onState(issued.paper, to === 'pdf' ? 'saved' : 'printed', '');
    else onState(issued.paper, sent.code === 'printer-silent' ? 'unsure' : 'failed', sent.text);
  }
  return { out, printings, path, problem };
}

type Sent =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: string; readonly text: string };

async function send(
  pdf: Uint8Array<ArrayBuffer>,
  { issued, copies }: Job,
  { to, printer, begun }: Pick<Run, 'to' | 'printer' | 'begun'>,
): Promise<Sent> {
  if (to === 'pdf') {
    const saved = await bridge()
      .call('printing.save', { pdf, name: fileNameOf(issued.content), begun })
      .catch(() => null);
    return saved?.ok ? { ok: true, path: saved.path } : failed(saved?.code);
  }
  const printed = await bridge()
    .call('printing.print', { pdf, printer, copies, begun })
    .catch(() => null);
  return printed?.ok ? { ok: true, path: '' } : failed(printed?.code);
}

const failed = (code = ''): Sent => ({ ok: false, code, text: failureText(code) });

/** Every sheet is set once, however often it is looked at or printed. */
export function pdfCache(practice: boolean): (issued: PrintablePaper) => Promise<PaperPdf> {
  const sheets = new Map<string, Promise<PaperPdf>>();
  return (issued) => {
    const known = sheets.get(issued.paper) ?? paperPdf(issued.content, practice);
    sheets.set(issued.paper, known);
    return known;
  };
}
