import type { JournalFinding } from '../../../electron/contract/journal-contract.ts';
import { type Finding, finding } from './findings.ts';
import type { GivenBack } from './give-back-entries.ts';

/** What a start found: the journal's own words, whether a database was there to hold it against, and what that gave back. */
export type Found = {
  readonly journal: readonly JournalFinding[];
  readonly database: 'known' | 'empty';
  readonly back: GivenBack | null;
};

/** What has to be mended or told as damage. */
export function isDamage({ code }: JournalFinding): boolean {
  return code === 'damaged';
}

/**
 * What a person is told of the journal. Each sentence is true beside each other one: of a damaged stretch only what
 * came of it is told, and of a torn end that it was never called saved only where the database bears that out.
 */
export function tellDamage({ journal, database, back }: Found): readonly Finding[] {
  const details = journal.filter(isDamage).map(({ detail }) => detail);
  const isShorter = journal.some(({ code }) => code === 'rolled-back');
  const others = journal.flatMap(({ code, detail }): Finding[] => {
    if (code === 'rolled-back') return [finding(back?.ends === 'given' ? 'end-mended' : code, detail)];
    if (code === 'joined') return [finding(code, detail)];
    if (code !== 'torn-tail-cut' || isShorter) return [];
    return [finding(database === 'known' ? 'torn-tail-cut' : 'torn-tail-unsure', detail)];
  });
  return [...others, ...(details.length > 0 ? [finding(outcomeOf(database, back), details.join('; '))] : [])];
}

function outcomeOf(database: Found['database'], back: GivenBack | null): 'lost' | 'damaged' | 'mended' {
  if (database === 'empty' || (back && back.lost > 0)) return 'lost';
  return back && back.given > 0 && back.kept === 0 ? 'mended' : 'damaged';
}

const IN_PART: readonly Finding['code'][] = ['lost', 'torn-tail-unsure', 'entries-aside'];

/** Of an empty database that was filled from the journal; `told`: what was found doing so. */
export function rebuiltFrom(told: readonly Finding[]): Finding {
  const isInPart = told.some(({ code }) => IN_PART.includes(code));
  return finding(isInPart ? 'database-rebuilt-in-part' : 'database-rebuilt', '');
}
