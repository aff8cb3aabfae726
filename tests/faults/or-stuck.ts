import type { Sight } from './sight.ts';

/** A screen that does not come to where it should is a fault to be told, not the end of the night's run. */
export async function orStuck(play: () => Promise<Sight>): Promise<Sight> {
  try {
    return await play();
  } catch (problem) {
    const words = problem instanceof Error ? problem.message.split('\n').slice(0, 3).join(' ') : String(problem);
    return { saved: 0, missing: [], said: [], wrong: [`stuck: ${words}`] };
  }
}
