import { maskParty } from '../../../domain/identity/mask-party.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { BranchLine } from '../../../domain/papers/branch-check.ts';
import { operatorName } from '../../../domain/papers/operator-name.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import { BRANCH_CHECK } from '../../../domain/text/branches.ts';
import type { OtherBranch } from '../../../electron/contract/backup-contract.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import type { TableRow } from '../lists/row-table.tsx';
import { BRANCHES_TEXT } from '../text/branches.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { momentWords } from './backup-words.ts';

type Known = {
  readonly rows: ReadonlyMap<string, CaseRow>;
  /** Cases whose number another case has too: a PC that was set back gave it a second time. */
  readonly repeated: ReadonlySet<string>;
  readonly operators: readonly Operator[];
  readonly now: number;
};

/** What other branches did, in words, those first that both sides acted on. A case that lies here erased is told too. */
export function branchLines(
  branches: readonly OtherBranch[],
  { rows, repeated, operators, now }: Known,
): readonly BranchLine[] {
  const lines = branches.flatMap(({ code, cases }) =>
    cases.map(({ case: id, entries, from, to, operators: whose, alsoHere }): BranchLine => {
      const row = rows.get(id);
      return {
        id,
        what: row
          ? BRANCHES_TEXT.what(row.plain.bundle.name, tailOf(row.plain.number), repeated.has(id))
          : BRANCHES_TEXT.unknown,
        applicant: applicantOf(row),
        code,
        operators: whose.map((no) => operatorName({ operators }, no)).join('、'),
        when: BRANCHES_TEXT.until(momentWords(from, now), momentWords(to, now)),
        entries,
        alsoHere,
      };
    }),
  );
  return lines.toSorted((one, other) => Number(other.alsoHere) - Number(one.alsoHere));
}

function applicantOf(row: CaseRow | undefined): string {
  if (!row) return '';
  return row.personal ? maskParty(row.personal.applicant, row.personal.idNo) : WORKBENCH_TEXT.sealed;
}

export function branchRows(lines: readonly BranchLine[]): readonly TableRow[] {
  return lines.map(({ id, what, applicant, code, operators, when, entries, alsoHere }) => ({
    id: `${code} ${id}`,
    cells: [
      what,
      applicant,
      code,
      operators,
      when,
      String(entries),
      alsoHere ? BRANCH_CHECK.alsoHere : BRANCH_CHECK.onlyThere,
    ],
    look: alsoHere ? 'soon' : 'plain',
  }));
}
