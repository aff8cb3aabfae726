import type { DBCore, DBCoreTable, DBCoreTransaction, Dexie } from 'dexie';
import type { Ports } from '../parts.ts';
import { PATIENCE, patienceFor, patienceOfQuestion, patienceOfWrite } from './patience.ts';
import { Unanswered } from './unanswered.ts';

/** Transactions that have not ended yet, each with what lets it be waited for longer. */
type Running = Map<DBCoreTransaction, Wait>;
type Wait = { readonly atLeast: (ms: number) => void; readonly isOver: () => boolean };

/**
 * Chromium leaves requests without any answer: on a connection that it is closing (its disk is full), and for a large
 * value whose file was cut short. Here every transaction of the database ends, in its place if need be: after the
 * patience, or as soon as its connection is closed under it.
 */
export function answerFor(db: Dexie, after: Ports['after']): void {
  const running: Running = new Map();
  db.use({
    stack: 'dbcore',
    name: 'answer-for',
    create: (core: DBCore) => ({
      ...core,
      transaction: (...asked) => {
        const transaction = core.transaction(...asked);
        waitFor(running, transaction as IDBTransaction, after);
        return transaction;
      },
      table: (name) => awaited(core.table(name), running),
    }),
  });
  // Chromium says this only of a connection that it cut itself.
  const cut = () => {
    for (const transaction of running.keys()) end(transaction as IDBTransaction);
  };
  db.on('ready', () => db.backendDB().addEventListener('close', cut), true);
}

function waitFor(running: Running, transaction: IDBTransaction, after: Ports['after']): void {
  let longest = PATIENCE;
  let isOver = false;
  const giveUp = () => {
    isOver = true;
    end(transaction);
  };
  let callOff = after(longest, giveUp);
  const atLeast = (ms: number) => {
    callOff();
    longest = Math.max(longest, ms);
    callOff = after(longest, giveUp);
  };
  running.set(transaction, { atLeast, isOver: () => isOver });
  const ended = () => {
    callOff();
    running.delete(transaction);
  };
  transaction.addEventListener('complete', ended);
  transaction.addEventListener('abort', ended);
}

/** Open requests fail at once, here in the window, whatever the database does. */
function end(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was asked to commit, which is not answered either.
  }
  transaction.dispatchEvent(new Event('abort'));
}

/** Each request is told apart by how much it asks for; one that was given up says so. */
function awaited(table: DBCoreTable, running: Running): DBCoreTable {
  const ask = <Answer>(trans: DBCoreTransaction, ms: number, asking: () => Promise<Answer>): Promise<Answer> => {
    const wait = running.get(trans);
    wait?.atLeast(ms);
    return asking().catch((problem: unknown) => {
      throw wait?.isOver() ? new Unanswered() : problem;
    });
  };
  return {
    ...table,
    get: (one) => ask(one.trans, patienceFor(1), () => table.get(one)),
    getMany: (many) => ask(many.trans, patienceFor(many.keys.length), () => table.getMany(many)),
    mutate: (change) => ask(change.trans, patienceOfWrite(change), () => table.mutate(change)),
    query: (asked) =>
      ask(asked.trans, patienceOfQuestion(table.name, asked.query, asked.limit), () => table.query(asked)),
    count: (asked) => ask(asked.trans, patienceOfQuestion(table.name, asked.query), () => table.count(asked)),
    openCursor: (asked) => ask(asked.trans, patienceOfQuestion(table.name, asked.query), () => table.openCursor(asked)),
  };
}
