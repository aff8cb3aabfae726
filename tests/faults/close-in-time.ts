import { setTimeout as pause } from 'node:timers/promises';
import type { RunningApp } from '../e2e/support/launch-app.ts';

/** A program that takes longer to go is stuck. Milliseconds. */
const PATIENCE = 10_000;

/** Closes the program in the ordinary way; one that does not go is killed. Gives what was wrong, '' when nothing was. */
export async function closeInTime(run: RunningApp): Promise<string> {
  const closed = await Promise.race([run.close().then(() => true), pause(PATIENCE, false)]);
  if (closed) return '';
  await run.kill();
  return 'the program does not close';
}
