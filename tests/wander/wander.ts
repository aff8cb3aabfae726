import { admit } from '../../domain/acts/admit.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { NewEntry } from '../../domain/ledger/entry.ts';
import { type MemoryDesk, memoryDesk } from '../support/desk-in-memory.ts';
import { acceptingOptions, bringingOptions, givingBackOptions, receivingOptions } from './counter-options.ts';
import { type Dice, diceOf } from './dice.ts';
import { closingOptions, endingOptions, recordOptions, resultOptions } from './end-options.ts';
import { type Option, placeOf } from './place.ts';
import { concludingOptions, slipOptions, unitOptions } from './unit-options.ts';

/** Two cases of the same matter at one desk. */
export const CASES = ['one', 'other'] as const;

const HOUR_MS = 3_600_000;

/** One act that was done: what was written, and how the cases stood before it. */
export type Done = {
  readonly name: string;
  readonly entries: readonly NewEntry[];
  readonly before: (caseId: string) => CaseState | undefined;
};

/** Does what the numbers say, act after act, and shows each to `look`; what is offered and refused stops it. */
export function wander(
  numbers: readonly number[],
  moves: number,
  look: (memory: MemoryDesk, done: Done) => void,
): MemoryDesk {
  const memory = memoryDesk();
  const dice = diceOf(numbers);
  for (let move = 0; move < moves; move += 1) {
    memory.pass(dice.rarely(8) ? (1 + dice.below(40)) * 4 * HOUR_MS : 60_000);
    const option = dice.pick(optionsOf(memory, dice));
    if (option) tryIt(memory, option, look);
  }
  return memory;
}

function tryIt(memory: MemoryDesk, { name, must, decide }: Option, look: (memory: MemoryDesk, done: Done) => void) {
  const states = new Map(CASES.map((id) => [`case:${id}`, memory.caseState(id)]));
  const decision = admit(memory.desk, decide(), memory.context());
  if (!decision.ok) {
    if (must) throw new Error(`${name} is offered and refused: ${decision.code} ${decision.text}`);
    return;
  }
  memory.enter(decision);
  look(memory, { name, entries: decision.entries, before: (subject) => states.get(subject) });
}

function optionsOf(memory: MemoryDesk, dice: Dice): readonly Option[] {
  return [...CASES.flatMap((id) => optionsAt(memory, id, dice)), ...slipOptions(memory, CASES, dice)];
}

function optionsAt(memory: MemoryDesk, id: string, dice: Dice): readonly Option[] {
  const place = placeOf(memory, id, dice);
  if (!place.state.opening) return receivingOptions(place);
  if (place.state.closing) return [...recordOptions(place), ...givingBackOptions(place)];
  const other = CASES.find((one) => one !== id && memory.caseState(one).opening) ?? null;
  return [
    ...acceptingOptions(place),
    ...bringingOptions(place),
    ...givingBackOptions(place),
    ...unitOptions(place),
    ...concludingOptions(place),
    ...resultOptions(place),
    ...endingOptions(place),
    ...closingOptions(place, other),
    ...recordOptions(place),
  ];
}
