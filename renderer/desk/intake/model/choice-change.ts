import type { CataloguePack } from '../../../../domain/catalogue/schema-pack.ts';
import { type IntakeChoice, readChoice } from './choice.ts';
import type { IntakeChoices } from './intake-draft.ts';
import { changeIntake, type IntakeChange } from './intake-model.ts';
import { readLines } from './lines.ts';

/** What another choice would change, so that it can be said before it happens. */
export type ChoiceChange = {
  /** Questions whose answer no longer stands. */
  readonly reopened: readonly string[];
  readonly itemsGone: readonly string[];
  readonly itemsNew: readonly string[];
  /** Papers the clerk has ticked that are no longer asked for. */
  readonly tickedGone: readonly string[];
  readonly papersGone: readonly string[];
  /** The same kind of paper, now of somebody else: what is asked for instead. */
  readonly papersInstead: readonly string[];
  readonly papersNew: readonly string[];
};

export function changeBrought(pack: CataloguePack, draft: IntakeChoices, change: IntakeChange): ChoiceChange | null {
  const before = readChoice(pack, draft);
  const after = readChoice(pack, changeIntake(draft, change));
  if (before === null || after === null) return null;
  const clear = after.outcome !== null && before.outcome !== null;
  const items = { before: takenNames(before), after: takenNames(after) };
  const papers = { before: papersOf(before, draft), after: papersOf(after, draft) };
  const ticked = papersOf(before, draft, true);
  return {
    reopened: after.questions
      .filter(({ question: { id }, answer }) => answer === null && !before.unanswered.includes(id))
      .map(({ question: { text } }) => text),
    itemsGone: without(items.before, items.after),
    itemsNew: without(items.after, items.before),
    tickedGone: clear ? without(labels(ticked), labels(papers.after)) : [],
    papersGone: clear ? without(notInstead(papers.before, papers.after), labels(ticked)) : [],
    papersInstead: clear ? instead(papers.after, papers.before) : [],
    papersNew: clear ? notInstead(papers.after, papers.before) : [],
  };
}

/**
 * Only where papers lie on the counter already is the clerk asked, else the page simply shows the new list; of people only
 * where a paper of theirs lies there.
 */
export function mustBeTold(draft: IntakeChoices, change: IntakeChange, brought: ChoiceChange): boolean {
  if (Object.keys(draft.ticks).length === 0) return false;
  if (change.kind === 'answered' || change.kind === 'step-toggled')
    return Object.values(brought).some((list) => list.length > 0);
  return brought.tickedGone.length > 0;
}

const takenNames = (choice: IntakeChoice) => choice.offers.flatMap(({ name, taken }) => (taken ? [name] : []));

type Paper = { readonly material: string; readonly label: string };

function papersOf(choice: IntakeChoice, draft: IntakeChoices, tickedOnly = false): readonly Paper[] {
  if (choice.outcome === null) return [];
  return readLines(choice.outcome, draft.ticks)
    .lines.filter(({ tick }) => !tickedOnly || tick !== null)
    .map(({ line: { material }, label }) => ({ material, label }));
}

const without = (one: readonly string[], other: readonly string[]) => one.filter((name) => !other.includes(name));

const labels = (papers: readonly Paper[]) => papers.map(({ label }) => label);

/** Papers of a kind that the other list does not have at all. */
const notInstead = (one: readonly Paper[], other: readonly Paper[]) =>
  labels(one.filter(({ material }) => !other.some((paper) => paper.material === material)));

/** Papers of a kind that the other list has too, but of other people. */
const instead = (one: readonly Paper[], other: readonly Paper[]) =>
  without(without(labels(one), labels(other)), notInstead(one, other));
