import { STORE_TEXT } from '../../renderer/store/text/store-text.ts';

/** What one try showed, from the last thing that was called saved to the look at the start that followed. */
export type Sight = {
  /** How many things the screen had called saved. */
  readonly saved: number;
  /** Those of them that are not there afterwards, a line each. */
  readonly missing: readonly string[];
  /** What the screen said about the record itself. */
  readonly said: readonly string[];
  /** A white page, silence, a desk at which nobody can work, a number given twice: a line each. */
  readonly wrong: readonly string[];
};

/** All tries of one situation. `told`: not there any more, and the screen says that something is not. */
export type Outcome = {
  readonly tries: number;
  readonly saved: number;
  readonly told: number;
  readonly lost: readonly string[];
  readonly said: readonly string[];
  readonly wrong: readonly string[];
};

const { lost, 'entries-aside': aside, 'torn-tail-unsure': torn } = STORE_TEXT.findings;
const SAYS_LOSS: readonly string[] = [lost, aside, torn];

export function outcomeOf(sights: readonly Sight[]): Outcome {
  const saysLoss = ({ said }: Sight) => said.some((text) => SAYS_LOSS.includes(text));
  const silent = sights.filter((sight) => !saysLoss(sight));
  return {
    tries: sights.length,
    saved: sights.reduce((sum, { saved }) => sum + saved, 0),
    told: sights.filter(saysLoss).reduce((sum, { missing }) => sum + missing.length, 0),
    lost: silent.flatMap(({ missing }) => missing),
    said: [...new Set(sights.flatMap(({ said }) => said))],
    wrong: sights.flatMap(({ wrong }) => wrong),
  };
}

/** The sight, with a line more when the screen says none of these sentences. */
export function mustSay(sight: Sight, ...sentences: readonly string[]): Sight {
  if (sentences.some((sentence) => sight.said.some((text) => text.includes(sentence)))) return sight;
  return { ...sight, wrong: [...sight.wrong, `the screen does not say: ${sentences.join(' / ')}`] };
}

/** Several looks at one desk, one after the other: what is missing at any of them is missing. */
export function togetherOf(sights: readonly Sight[]): Sight {
  return {
    saved: Math.max(...sights.map(({ saved }) => saved)),
    missing: [...new Set(sights.flatMap(({ missing }) => missing))],
    said: sights.flatMap(({ said }) => said),
    wrong: sights.flatMap(({ wrong }) => wrong),
  };
}
