import type { z } from 'zod';
import type { Failure } from '../contract/channel.ts';
import { type ChannelName, contract } from '../contract.ts';
import { errorCode } from '../journal/failure.ts';
import type { Handlers } from './handlers.ts';

/** Says what went wrong inside, for the log: never a message, because messages may quote what a person typed. */
export type Report = (line: string) => void;

/**
 * Answers one call from the window. Codes beside the handlers' own: `malformed` the arguments are not the contract's
 * (detail: the paths in question) · `internal` a fault of ours.
 */
export async function answer(handlers: Handlers, name: ChannelName, given: unknown, report: Report): Promise<unknown> {
  const parsed = (contract[name].args as z.ZodType).safeParse(given);
  if (!parsed.success) return malformed(parsed.error);
  try {
    return await (handlers[name] as (args: unknown) => Promise<unknown>)(parsed.data);
  } catch (problem) {
    report(`${name}: ${describeProblem(problem)}`);
    return { ok: false, code: 'internal', detail: errorCode(problem) } satisfies Failure;
  }
}

function malformed(error: z.ZodError): Failure {
  const paths = error.issues.map(({ path, code }) => `${path.join('.') || '(all)'} ${code}`);
  return { ok: false, code: 'malformed', detail: [...new Set(paths)].slice(0, 5).join(', ') };
}

/** Name, code and places in our code, without the message. */
export function describeProblem(problem: unknown): string {
  const places =
    problem instanceof Error ? (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [errorCode(problem), ...places.slice(0, 6).map((line) => line.trim())].join(' | ');
}
