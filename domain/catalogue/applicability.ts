import type { Bundle } from './schema-bundle.ts';
import type { Answers } from './schema-common.ts';
import { answerCombinations, consequences } from './situation.ts';

/** K22: the answers of a bundle that leave nothing to do; the desk says so instead of opening a case. */
export function emptySituations(bundle: Bundle): readonly Answers[] {
  return [...answerCombinations(bundle)].filter((answers) => isEmptySituation(bundle, answers));
}

export function isEmptySituation(bundle: Bundle, answers: Answers): boolean {
  return consequences(bundle, answers).steps.length === 0;
}
