/** Milliseconds of each run, sorted. */
export type Runs = readonly number[];

/** `prepare` comes before each run and is not measured. */
export async function timed(
  times: number,
  work: (at: number) => Promise<unknown>,
  prepare: (at: number) => Promise<unknown> = async () => undefined,
): Promise<Runs> {
  const runs: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await prepare(at);
    const start = performance.now();
    await work(at);
    runs.push(performance.now() - start);
  }
  return runs.sort((a, b) => a - b);
}

export function quantile(runs: Runs, part: number): number {
  return runs[Math.min(runs.length - 1, Math.floor(runs.length * part))] ?? Number.NaN;
}
