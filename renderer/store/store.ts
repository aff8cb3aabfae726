/**
 * The store: the desk's record in this window. What the screens use:
 *
 * Opening      `openStore({ bridge, store })` (open-store.ts) → `{ ok, store }`; `<StoreProvider store>` and `useStore()`
 *              (hooks/store-context.tsx); `store.signIn(no)` before the first act; `store.dispose()`.
 * Acts         `await store.perform(subjects, (desk, context) => Decision)`, in the name of who asks: refused (`ok: false`, with `code`
 *              and `text` for the clerk) or saved twice. `database: 'behind'` is saved too: never ask again.
 *              Name every subject the decision reads or adds to; subjects that it makes itself need no naming.
 *              An act that enters `case.erased` destroys the case's keys and deletes it here before it answers.
 *              `decide` is pure: it may draw numbers and ids from `context`, what it does not use stays free.
 * Live         `useCase(id)`, `useCases(ids)`, `useCaseRows(filter)`, `useInHand()`, `useStream(subject)`,
 *              `useSearch(typed, limit)`, `useDrafts()`, `usePack(kind, validate)`
 *              (hooks/*.ts): a value or `'loading'`, fresh after every act; `useDeskStatus()`: operator, station,
 *              calendar, ledger, whether the database is behind, findings to be shown.
 * Once         the same as functions: `store.cases.read(id)`, `.rows(filter)`, `.findByCode(digits)`, `.search(…)` …
 * Drafts       `store.drafts.save(id, content)` (id: `store.newId()`), `.remove(id)`, `.list()`.
 * Files        `store.files.put(caseId, bytes)` before the entry that names it, `.read(caseId, name)`: sealed documents.
 *              `store.trays`: pages on their way into a document, saved one by one; `useTrays(caseId)`.
 * Packs        `store.packs.adopt({ kind, text, origin, name }, validate)`, `.read(kind, validate)`.
 *
 * No room above imports dexie, sees a sealed value or a wrapped key. docs/rules/store.md has the rules.
 */
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CountyRules } from '../../domain/calendar/county-rules.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Json } from '../../domain/ledger/canonical-json.ts';
import type { Entry, Subject } from '../../domain/ledger/entry.ts';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { Erasure } from '../../domain/station/case-erased.ts';
import type { PaperWordings } from '../../domain/station/paper-words.ts';
import type { Phrase } from '../../domain/station/phrase.ts';
import type { StationProfile } from '../../domain/station/station-state.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import type { Draft, DraftResult } from './drafts/drafts.ts';
import type { CaseFiles } from './files/case-files.ts';
import type { Trays } from './files/trays.ts';
import type { PackShelf } from './packs/pack-shelf.ts';
import type { CaseFilter } from './reading/case-filter.ts';
import type { CaseRow } from './reading/case-row.ts';
import type { InHand } from './reading/in-hand.ts';
import type { Finding } from './recovery/findings.ts';
import type { ActResult } from './writing/act-result.ts';
import type { Decide } from './writing/perform.ts';

/** What the frame of the window shows. A new object whenever something of it changed. */
export type DeskStatus = {
  readonly operator: string;
  readonly station: StationProfile | null;
  /** The pack in use with the county's amendments. */
  readonly calendar: Calendar;
  /** 常用语 in force at this station. */
  readonly phrases: readonly Phrase[];
  /** How the county words its papers. */
  readonly paperWords: PaperWordings;
  /** What the county rules about clocks and reminders. */
  readonly rules: CountyRules;
  /** Cases that were taken off this desk, by id. */
  readonly erasures: ReadonlyMap<string, Erasure>;
  readonly ledger: LedgerInfo;
  /**
   * `behind`: acts stand in the journal and wait for the database, which is being repaired. `gone`: it cannot be opened
   * at all for now, and acts are refused.
   */
  readonly database: 'current' | 'behind' | 'gone';
  readonly findings: readonly Finding[];
};

export type Store = {
  readonly name: StoreName;
  readonly newId: () => string;
  readonly signIn: (operator: string) => void;
  /** `by`: in whose name, where the key was pressed before another signed in; else who is signed in now. */
  readonly perform: <Value>(
    subjects: readonly Subject[],
    decide: Decide<Value>,
    by?: string,
  ) => Promise<ActResult<Value>>;
  readonly cases: {
    readonly read: (id: string) => Promise<CaseState | undefined>;
    readonly readMany: (ids: readonly string[]) => Promise<readonly CaseState[]>;
    readonly rows: (filter: CaseFilter) => Promise<readonly CaseRow[]>;
    readonly rowsById: (ids: readonly string[]) => Promise<readonly CaseRow[]>;
    /** Every case that something is still to be done for. */
    readonly inHand: () => Promise<readonly InHand[]>;
    /** How many cases there are. */
    readonly count: () => Promise<number>;
    readonly findByCode: (digits: string) => Promise<readonly CaseRow[]>;
    readonly search: (typed: string, limit: number) => Promise<readonly CaseRow[]>;
    /** As `search`, without reading the rows. */
    readonly searchIds: (typed: string, limit: number) => Promise<readonly string[]>;
    /** Fills the search index ahead of the first search, e.g. after the first screen. */
    readonly warmSearch: () => Promise<void>;
  };
  readonly entries: {
    readonly of: (subject: Subject) => Promise<readonly Entry[]>;
    readonly subjects: (prefix: string) => Promise<readonly Subject[]>;
    /** What another branch entered there under names that are taken here, the oldest first; not counted in. */
    readonly setAside: (subjects: readonly Subject[]) => Promise<readonly Entry[]>;
  };
  readonly drafts: {
    readonly save: (id: string, content: Json) => Promise<DraftResult>;
    readonly remove: (id: string) => Promise<void>;
    readonly list: () => Promise<readonly Draft[]>;
  };
  readonly files: CaseFiles;
  readonly trays: Trays;
  readonly packs: PackShelf;
  /** Resolves when the journal was compared and drafts were merged. Nothing needs to wait for it: acts do so. */
  readonly ready: () => Promise<void>;
  /** As `ready`, for what has time until the first screen stands: does not begin with it at once. */
  readonly readyInTime: () => Promise<void>;
  readonly status: () => DeskStatus;
  /** Calls back when `status` changed or an act waits for the database. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly version: () => number;
  /** One attempt at repairing the database, now; the store also tries by itself. True when nothing waits. */
  readonly repairNow: () => Promise<boolean>;
  readonly dispose: () => Promise<void>;
};
