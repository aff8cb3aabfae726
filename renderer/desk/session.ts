import { createContext, useCallback, useContext } from 'react';
import type { ActContext } from '../../domain/acts/act-context.ts';
import type { Decision, Refusal } from '../../domain/acts/decision.ts';
import type { Desk } from '../../domain/acts/desk.ts';
import type { IssuedPaper, LoosePaper } from '../../domain/acts/issue-paper.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CountyRules } from '../../domain/calendar/county-rules.ts';
import type { DateString } from '../../domain/calendar/date-string.ts';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import type { Subject } from '../../domain/ledger/entry.ts';
import type { Operator, StationProfile } from '../../domain/station/station-state.ts';
import { requestPrint } from './printing/print-queue.ts';
import { say, sayNothing } from './shell/messages.ts';
import { SHELL_TEXT } from './text/shell.ts';

/** An act's decision: what the desk knows of the named subjects, and time, place, person, numbers. */
export type Decide<Value> = (desk: Desk, context: ActContext) => Decision<Value>;

/** Saved twice, or nothing happened and `text` says why. `behind`: the act holds, the database is being repaired. */
export type ActOutcome<Value> = { readonly ok: true; readonly value: Value; readonly behind: boolean } | Refusal;

/** Everything a page needs to know about this desk now. Pages are shown only when a station is set up. */
export type Session = {
  readonly operator: Operator;
  readonly setOperator: (no: string) => void;
  readonly station: StationProfile;
  /** The pack in use with the county's amendments laid over it. */
  readonly calendar: Calendar;
  /** What the county rules about clocks and reminders. */
  readonly rules: CountyRules;
  readonly today: DateString;
  /** Epoch ms; moves on every half minute. */
  readonly now: number;
  readonly practice: boolean;
  /** Null when no catalogue can be read at all. */
  readonly catalogue: CataloguePack | null;
  /** What is wrong with the newest catalogue; '' when it is in use. */
  readonly catalogueProblem: string;
  /** Whether acts wait for the journal, which is being given back what it lost. */
  readonly isMending: boolean;
  /** `by` as in the store: who pressed the key, where another may have signed in since. */
  readonly perform: <Value>(
    subjects: readonly Subject[],
    decide: Decide<Value>,
    by?: string,
  ) => Promise<ActOutcome<Value>>;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a page stands outside the session');
  return session;
}

/**
 * The way of every act of the desk: `run(subjects, decide, said?)` saves it twice, then says 已保存 (or `said`) in the
 * message place; a refusal is said there too, and so is what an act waits for. `subjects` are all that the decision reads.
 * `by`: who pressed the key, where the act comes at the end of something long.
 */
export function useAct() {
  const { perform, isMending } = useSession();
  return useCallback(
    async <Value>(
      subjects: readonly Subject[],
      decide: Decide<Value>,
      said?: string,
      by?: string,
    ): Promise<ActOutcome<Value>> => {
      if (isMending) say({ level: 'warning', text: SHELL_TEXT.savedOnceMended });
      else sayNothing();
      const outcome = await perform(subjects, decide, by);
      if (!outcome.ok) say({ level: 'error', text: outcome.text, code: outcome.code });
      else if (outcome.behind) say({ level: 'warning', text: SHELL_TEXT.savedBehind });
      else say({ level: 'done', text: said ?? SHELL_TEXT.saved });
      return outcome;
    },
    [perform, isMending],
  );
}

/** Opens the printing panel with the papers of an act. */
export function printPapers(papers: readonly IssuedPaper[]): void {
  requestPrint(papers, false);
}

/** Opens the printing panel with papers that were printed before; it asks for the reason. */
export function printAgain(papers: readonly IssuedPaper[]): void {
  requestPrint(papers, true);
}

/** Opens the printing panel with a paper of which nothing is kept. */
export function printLoose(paper: LoosePaper): void {
  requestPrint([paper], false);
}
