import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperType } from '../../domain/numbers/paper-type.ts';
import { parseCode } from '../../domain/numbers/parse-code.ts';

/** One paper as it left the program. `file` stands in the folder of the tour. */
export type TourPaper = {
  readonly type: PaperType;
  readonly title: string;
  readonly number: string;
  readonly file: string;
};

/** Takes away what an earlier tour left, and nothing else. */
export async function clearEarlier(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const left = (await readdir(out)).filter((name) => /^(?:screen-.+\.png|[a-z-]+-\d{30}\.pdf|tour\.json)$/.test(name));
  await Promise.all(left.map((name) => rm(join(out, name))));
}

/** Copies the PDFs saved since `startedAt` to `out` as `<type>-<number>.pdf`, in the order of their numbers' serials. */
export async function collectPapers(pdfFolder: string, out: string, startedAt: number): Promise<readonly TourPaper[]> {
  const papers: (TourPaper & { readonly savedAt: number })[] = [];
  for (const name of await readdir(pdfFolder)) {
    const [, title = '', number = ''] = /^(.+)-(\d{30})\.pdf$/.exec(name) ?? [];
    const code = parseCode(number);
    const { mtimeMs } = await stat(join(pdfFolder, name));
    if (mtimeMs < startedAt || code?.kind !== 'paper' || code.paperType === null) continue;
    const file = `${code.paperType}-${number}.pdf`;
    await copyFile(join(pdfFolder, name), join(out, file));
    papers.push({ type: code.paperType, title, number, file, savedAt: mtimeMs });
  }
  return papers.toSorted((one, other) => one.savedAt - other.savedAt).map(({ savedAt: _, ...paper }) => paper);
}
