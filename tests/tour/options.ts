import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryFolder } from '../../build/bootstrap/run.mjs';
import type { Bundle } from '../../domain/catalogue/schema-bundle.ts';
import type { Answers } from '../../domain/catalogue/schema-common.ts';
import { type CataloguePack, findBundle } from '../../domain/catalogue/schema-pack.ts';
import { openQuestions } from '../../domain/catalogue/situation.ts';

const SCRIPTS = ['case', 'paths', 'handbook'] as const;
type Script = (typeof SCRIPTS)[number];

/** Where each leaves what comes of it, unless told. */
const OUT: Readonly<Record<Script, string>> = { case: 'tour', paths: 'paths', handbook: 'handbook' };

/** Which situation is played, and where what comes of it is left. */
export type TourOptions = {
  readonly bundle: Bundle;
  readonly answers: Answers;
  readonly out: string;
  /** `paths`: the stories of `tests/paths/` instead of one situation · `handbook`: the pictures of the handbook. */
  readonly script: Script;
};

export type OptionsRead =
  | { readonly ok: true; readonly options: TourOptions }
  | { readonly ok: false; readonly problem: string };

/** Situations that are held as examples of the merged checklists; all others take each question's first open option. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'ys-01': ['hospital', 'both', 'married', 'mother', 'self'],
  'ys-11': ['normal-hospital', 'yes', 'retired', 'agreed', 'agent'],
  'ys-15': ['new', 'no', 'yes', 'no', 'self'],
};

const USAGE =
  'npm run tour [-- --bundle ys-01 --answers hospital,both,… --out out/tour] or [-- --script paths|handbook --out DIR]';

/** Reads `--bundle`, `--answers` (option ids in the order of the questions; what is left out is the example's) and `--out`. */
export function readOptions(words: readonly string[], pack: CataloguePack): OptionsRead {
  const given = parseWords(words);
  if (typeof given === 'string') return { ok: false, problem: `${given}\n${USAGE}` };
  const { bundle: id = 'ys-01', answers = '' } = given;
  const script = SCRIPTS.find((one) => one === (given.script ?? 'case'));
  if (!script) return { ok: false, problem: `There is no script ${given.script}\n${USAGE}` };
  const out = given.out ?? join('out', OUT[script]);
  const bundle = findBundle(pack, id);
  if (!bundle)
    return { ok: false, problem: `There is no bundle ${id}: ${pack.bundles.map((one) => one.id).join(' ')}` };
  const chosen = answers === '' ? (EXAMPLES[id] ?? []) : answers.split(',');
  const read = answersFrom(bundle, chosen);
  if (typeof read === 'string') return { ok: false, problem: read };
  return { ok: true, options: { bundle, answers: read, out: resolve(repositoryFolder, out), script } };
}

function parseWords(words: readonly string[]) {
  try {
    const string = { type: 'string' } as const;
    return parseArgs({ args: [...words], options: { bundle: string, answers: string, out: string, script: string } })
      .values;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function answersFrom(bundle: Bundle, chosen: readonly string[]): Answers | string {
  let answers: Answers = {};
  for (const [at, { id }] of bundle.questions.entries()) {
    const options = openQuestions(bundle, answers).find(({ question }) => question.id === id)?.options ?? [];
    const option = chosen[at] === undefined ? options[0] : options.find((one) => one.id === chosen[at]);
    if (!option) return `${bundle.id}: ${chosen[at]} is no answer to ${id}: ${options.map((one) => one.id).join(' ')}`;
    answers = { ...answers, [id]: option.id };
  }
  return answers;
}

/** The digit that each question is answered with on the screen. */
export function answerDigits({ bundle, answers }: Pick<TourOptions, 'bundle' | 'answers'>): string {
  let given: Answers = {};
  const digits = bundle.questions.map(({ id }) => {
    const options = openQuestions(bundle, given).find(({ question }) => question.id === id)?.options ?? [];
    given = { ...given, [id]: answers[id] ?? '' };
    return options.findIndex((option) => option.id === answers[id]) + 1;
  });
  return digits.join('');
}
