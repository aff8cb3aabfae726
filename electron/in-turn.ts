/** Does a task when those given before it have ended, well or badly. */
export type Turn = <T>(task: () => Promise<T>) => Promise<T>;

/** One task after the other: two that write the same file at once would take it out of each other's hands. */
export function createTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
