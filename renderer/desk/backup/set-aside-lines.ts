import type { CaseState } from '../../../domain/case/case-state.ts';
import { caseSubject, type Entry, refOf } from '../../../domain/ledger/entry.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { operatorName } from '../../../domain/papers/operator-name.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { caseNames } from '../case/model/names.ts';
import { sentencesOf } from '../case/model/sentences.ts';
import type { TableRow } from '../lists/row-table.tsx';
import { momentWords } from './backup-words.ts';

/** What the other branch did under a name that is taken here: in words, people masked, for who has to enter it anew. */
export type SetAsideLine = {
  readonly key: string;
  readonly case: string;
  readonly number: string;
  readonly when: string;
  readonly operator: string;
  readonly said: string;
};

export function setAsideLines(
  entries: readonly Entry[],
  states: readonly CaseState[],
  station: StationProfile,
  now: number,
): readonly SetAsideLine[] {
  return states.flatMap((state) => {
    const context = { state, names: caseNames(state), station: station.code };
    const own = entries.filter(({ subject }) => subject === caseSubject(state.id));
    return own.flatMap((entry) =>
      sentencesOf(entry.kind, [entry], context).map(
        ({ text }, at): SetAsideLine => ({
          key: `${refOf(entry)}/${at}`,
          case: state.id,
          number: tailOf(state.opening?.number ?? ''),
          when: momentWords(entry.at, now),
          operator: operatorName(station, entry.operator),
          said: text,
        }),
      ),
    );
  });
}

export function setAsideRows(lines: readonly SetAsideLine[]): readonly TableRow[] {
  return lines.map(({ key, number, when, operator, said }) => ({ id: key, cells: [number, when, operator, said] }));
}
