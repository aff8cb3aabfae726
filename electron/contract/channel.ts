import { z } from 'zod';

/** A channel of the contract: what the window sends and what the main process answers, both parsed at the door. */
export type Channel<Args = unknown, Result = unknown> = {
  readonly args: z.ZodType<Args>;
  readonly result: z.ZodType<Result>;
};

export function channel<Args, Result>(args: z.ZodType<Args>, result: z.ZodType<Result>): Channel<Args, Result> {
  return { args, result };
}

/** Classes do not cross IPC: an expected failure is coded data. `detail` is for the telephone, without personal data. */
export const failure = z.object({ ok: z.literal(false), code: z.string(), detail: z.string() });
export type Failure = z.infer<typeof failure>;

export function orFailure<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.union([z.object({ ok: z.literal(true), ...shape }), failure]);
}

export const nothing = z.undefined();
