import type { Outcome } from './outcome.ts';
import type { Answers } from './schema-common.ts';
import type { CataloguePack } from './schema-pack.ts';

/** What the clerk and the applicant choose beside the answers. */
export type Choice = {
  /** Steps taken; absent: all that apply. Steps that are not optional are always taken. */
  readonly steps?: readonly string[] | undefined;
  /** Role to the number of people in it; absent roles count one. */
  readonly people: Readonly<Record<string, number>>;
  /** Person id of who applies. */
  readonly applicant: string;
};

/**
 * The outcome that `items.chosen` freezes. Total for every combination of answers; an answer that leaves nothing to
 * do gives an outcome without steps (`nothingToDo`). Problems of a choice are told beforehand by `checkChoice`.
 * Throws only on a bundle the pack does not have, which is a fault of the program.
 */
export function chooseItems(pack: CataloguePack, bundleId: string, answers: Answers, choice: Choice): Outcome {
  throw new Error(`not built yet: ${pack.id} ${bundleId} ${Object.keys(answers).length} ${choice.applicant}`);
}
