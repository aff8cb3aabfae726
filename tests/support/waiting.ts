import type { Ports } from '../../renderer/store/parts.ts';

/** Work put off to a later time, in a world where no time passes by itself. */
export type Waiting = {
  readonly after: Ports['after'];
  /** Lets time run on, to what is due next and next again, until this is answered. */
  readonly outwait: <Value>(answer: Promise<Value>) => Promise<Value>;
  /** Milliseconds that were outwaited. */
  readonly passed: () => number;
};

type Due = { readonly at: number; readonly work: () => void };

/**
 * What is under way of itself (a message, a request that is answered) comes before the next thing that waits. A few questions
 * to the database take as long here as they do there, however busy the PC is.
 */
async function breath(): Promise<void> {
  await new Promise((done) => setTimeout(done, 30));
  for (let asked = 0; asked < 5; asked += 1) await indexedDB.databases();
}

export function nothingWaiting(): Waiting {
  const dues = new Set<Due>();
  let now = 0;
  return {
    after: (ms, work) => {
      const due = { at: now + ms, work };
      dues.add(due);
      return () => dues.delete(due);
    },
    passed: () => now,
    outwait: async (answer) => {
      let isAnswered = false;
      const settle = () => {
        isAnswered = true;
      };
      answer.then(settle, settle);
      for (;;) {
        await breath();
        if (isAnswered) return await answer;
        const [next] = [...dues].sort((a, b) => a.at - b.at);
        if (!next) continue;
        dues.delete(next);
        now = Math.max(now, next.at);
        next.work();
      }
    },
  };
}
