import { type CatalogueProblem, parsePack } from '../../../domain/catalogue/assemble.ts';
import { checkCatalogue } from '../../../domain/catalogue/check-catalogue.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';

type Judged = { readonly ok: true; readonly value: CataloguePack } | { readonly ok: false; readonly problem: string };

/** Reads a catalogue that was judged when it was adopted: its shape alone. */
export function readCatalogue(text: string): Judged {
  const parsed = parsePack(text, '');
  return parsed.ok ? { ok: true, value: parsed.pack } : { ok: false, problem: problemText(parsed.problems) };
}

/** Judges a catalogue before it is taken into use: shape, references, cycles, questions and all else that is checked. */
export function judgeCatalogue(text: string): Judged {
  const read = readCatalogue(text);
  if (!read.ok) return read;
  const problems = checkCatalogue(read.value);
  return problems.length === 0 ? read : { ok: false, problem: problemText(problems) };
}

/** The first problem with its place, and how many more there are. */
function problemText(problems: readonly CatalogueProblem[]): string {
  const [first] = problems;
  const place = first ? [first.file, first.path].filter((part) => part !== '').join(' ') : '';
  const text = first ? `${place === '' ? '' : `${place}：`}${first.message}。` : '';
  return SETTINGS_TEXT.catalogue.refusedMany(text, problems.length - 1);
}
