/** One thing at a time, in the order asked for. A piece of work that rejects does not hold up the next. */
export type Queue = { readonly run: <Value>(work: () => Promise<Value>) => Promise<Value> };

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const done = last.then(work, work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
