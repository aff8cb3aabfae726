import type { CaseSummary, PersonalSummary, PlainSummary } from '../../../domain/case/summary.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import type { CaseRecord } from '../schema.ts';
import { openJson } from '../sealing/sealed-json.ts';
import { caseIdOf, isCase } from '../streams/stream.ts';

/** A case in lists. `personal` is null where it cannot be opened here (its key was destroyed or is not known). */
export type CaseRow = { readonly plain: PlainSummary; readonly personal: PersonalSummary | null };

/** What is sealed of it is opened when it is first looked at: of a list of hundreds a screen shows forty. */
export function openRow(parts: Pick<Parts, 'sealer'>, record: CaseRecord): CaseRow {
  let opened: { readonly personal: PersonalSummary | null } | null = null;
  return {
    plain: record.plain,
    get personal() {
      opened ??= { personal: openPersonal(parts, record) };
      return opened.personal;
    },
  };
}

function openPersonal({ sealer }: Pick<Parts, 'sealer'>, { id, key, personal }: CaseRecord): PersonalSummary | null {
  const ready = sealer.unwrap({ subject: caseSubject(id), ...key });
  const opened = ready.ok ? openJson<PersonalSummary>(sealer, ready.value, 'summary', personal) : ready;
  return opened.ok ? opened.value : null;
}

/** Rows of cases whose newest entries the database does not hold yet, by id: they stand before its own. */
export function pendingRows({ shelf, views }: Pick<Parts, 'shelf' | 'views'>): ReadonlyMap<string, CaseSummary> {
  const cases = shelf.pending().filter(({ subject }) => isCase(subject));
  return new Map(cases.map((stream) => [caseIdOf(stream.subject), views.summaryOf(stream)]));
}
