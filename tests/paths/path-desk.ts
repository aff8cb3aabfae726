import type { ActContext } from '../../domain/acts/act-context.ts';
import type { Decision } from '../../domain/acts/decision.ts';
import type { Desk } from '../../domain/acts/desk.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { CaseView } from '../../domain/case/view.ts';
import type { Entry, Subject } from '../../domain/ledger/entry.ts';
import type { MemoryDesk } from '../support/desk-in-memory.ts';

/** The desk that a story is played at: one in memory, or the store of the built program. */
export type PathDesk = {
  /** One act; `subjects` are those it reads or adds to. A refusal throws with its sentence. */
  readonly perform: <Value>(
    subjects: readonly Subject[],
    decide: (desk: Desk, context: ActContext) => Decision<Value>,
  ) => Promise<Value>;
  /** What is known up to now; within an act, what the act is given. */
  readonly desk: Desk;
  readonly context: () => ActContext;
  readonly caseState: (id: string) => CaseState;
  readonly caseView: (id: string) => CaseView;
  readonly pass: (ms: number) => void;
  /** Everything written, in its order. */
  readonly entries: () => readonly Entry[];
};

/** What was played, looked at afterwards. */
export type PlayedWorld = Pick<PathDesk, 'entries' | 'caseState'> & {
  readonly context: () => Pick<ActContext, 'station' | 'calendar'>;
};

export function pathDesk(memory: MemoryDesk): PathDesk {
  return { ...memory, perform: async (_subjects, decide) => memory.enter(decide(memory.desk, memory.context())) };
}
