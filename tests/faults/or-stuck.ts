import { NotStarted } from '../e2e/support/launch-witness.ts';
import type { Sight } from './sight.ts';

/** A screen that does not come to where it should is a fault to be told, not the end of the night's run. */
export async function orStuck(play: () => Promise<Sight>): Promise<Sight> {
  try {
    return await play();
  } catch (problem) {
    return { saved: 0, missing: [], said: [], wrong: [`stuck: ${wordsOf(problem)}`] };
  }
}

/** Of a locator that waited in vain the first lines say it all; of a start that failed every line may be the one. */
export function wordsOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const lines = problem.message.split('\n');
  return (problem instanceof NotStarted ? lines : lines.slice(0, 3)).join(' ');
}
