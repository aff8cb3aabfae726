import { formatDate } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import { custodyHistory } from '../../../../domain/case/custody-history.ts';
import { openUnitNotices, unansweredLines, unitNoticeFor } from '../../../../domain/case/decide/unit-notice.ts';
import { openNotice } from '../../../../domain/case/progress.ts';
import type { CaseView, MaterialView } from '../../../../domain/case/view.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { CONDITION, COPIED_HERE, PROOF } from '../../../../domain/text/paper-gap.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import { holderWords } from './holder-words.ts';
import { type CaseNames, caseNames } from './names.ts';

/** A line of the merged checklist as the page shows it. */
export type MaterialRow = {
  readonly id: string;
  readonly name: string;
  readonly need: ChecklistLine['need'];
  /** What was taken, or what is asked for while nothing was. */
  readonly counts: string;
  readonly holder: string;
  /** Since when it is there; '' where nothing was taken. */
  readonly since: string;
  /** Where it was before, in order; '' where it never moved. */
  readonly before: string;
  readonly serves: string;
  readonly state: 'here' | 'away' | 'missing' | 'not-asked';
};

/** Every line with who holds its papers; what is missing stands first. */
export function materialRows(view: CaseView, station: string): readonly MaterialRow[] {
  const names = caseNames(view.state);
  const missing = new Set(view.missing.map((line) => line.id));
  const rows = view.materials.map((material) => {
    const { line } = material;
    const holder = material.state?.received ? (material.state.custodian?.holder ?? null) : null;
    const said = standInWords(view, material);
    const places = custodyWords(view, line.id, names, station);
    return {
      id: line.id,
      name: names.line(line.id),
      need: line.need,
      counts: countWords(material),
      holder: said ?? whereWords(material, holderWords(holder, names, station)),
      ...places,
      serves: line.serves.map(names.step).join('、'),
      state: stateOf(material, missing.has(line.id), holder?.at === 'station' && holder.code === station),
    };
  });
  const order = { missing: 0, here: 1, away: 1, 'not-asked': 2 } as const;
  return rows.toSorted((one, other) => order[one.state] - order[other.state]);
}

const ROW = FURTHER_MATERIALS_TEXT.row;

/** What stands in the place of the paper, or why it counts for nothing; null for a paper that was simply taken or not. */
function standInWords(view: CaseView, { line, state }: MaterialView): string | null {
  if (state?.received?.as === 'committed') return ROW.committed(maskParty(state.received.by ?? '', ''));
  if (state?.received?.proof) {
    const { as, proof } = state.received;
    return PROOF(as, proof.source, proof.checkedOn);
  }
  if (state?.rejected) {
    const isHere = state.custodian?.holder.at === 'station';
    return isHere ? ROW.rejectedHere(state.rejected.problem) : ROW.rejectedBack(state.rejected.problem);
  }
  const open = view.gaps.find(({ gap }) => gap.line === line.id);
  return open ? ROW.tolerated(open.clock.text) : null;
}

const HISTORY = FURTHER_MATERIALS_TEXT.history;

/** Since when the paper is where it is, and every place it was at before. */
function custodyWords(view: CaseView, line: string, names: CaseNames, station: string) {
  const parts = custodyHistory(view.state, line);
  const last = parts.at(-1);
  const told = parts.map(({ at, holder, to }) =>
    HISTORY.part(momentOf(at), to === '' ? holderWords(holder, names, station) : HISTORY.toPerson(maskParty(to, ''))),
  );
  return {
    since: last ? HISTORY.since(momentOf(last.at)) : '',
    before: parts.length > 1 ? HISTORY.before(told) : '',
  };
}

/** `11月18日 09:12`. */
const momentOf = (at: number): string => `${formatDate(businessDate(at)).replace(/^\d+年/, '')} ${businessTime(at)}`;

/** An original that was only seen is with the applicant; what is kept or travels is its copy. */
function whereWords({ state }: MaterialView, holder: string): string {
  return state?.received?.as === 'seen' ? CASE_TEXT.seenHolder(state.received.copies > 0 ? holder : '') : holder;
}

function stateOf({ state, asked }: MaterialView, missing: boolean, here: boolean): MaterialRow['state'] {
  if (missing) return 'missing';
  // What was tolerated is still to come.
  if (!state?.received) return asked ? 'missing' : 'not-asked';
  return here ? 'here' : 'away';
}

function countWords({ line, state }: MaterialView): string {
  const taken = state?.received;
  if (!taken) return CASE_TEXT.counts(line.originals, line.copies);
  if (taken.as !== 'kept' && taken.as !== 'seen') return CASE_TEXT.takenAs[taken.as];
  const counts = [
    CASE_TEXT.counts(taken.originals, taken.copies),
    taken.as === 'seen' ? CASE_TEXT.takenAs.seen : '',
    taken.condition === undefined ? '' : CONDITION[taken.condition],
    taken.condition === undefined ? '' : taken.remark,
    taken.copiedHere ? COPIED_HERE : '',
  ];
  return counts.filter(Boolean).join('，');
}

/** A line that the open notice names, with what the notice said about it. */
export type CorrectionLine = {
  readonly line: ChecklistLine;
  readonly name: string;
  readonly problem: string;
  readonly standard: string;
  readonly serves: string;
};

/** A notice that waits for papers, with what is still to come against it. */
export type Answer = { readonly notice: Notice; readonly lines: readonly CorrectionLine[] };
type Notice = CaseView['state']['notices'][number];

/** The notices to answer: the window's first, then those of units, the oldest first. */
export function answersDue(view: CaseView): readonly Answer[] {
  const { state } = view;
  const own = openNotice(state);
  const due = [...(own ? [own] : []), ...openUnitNotices(state)];
  return due.map((notice) => ({ notice, lines: linesDue(view, notice) })).filter(({ lines }) => lines.length > 0);
}

function linesDue(view: CaseView, notice: Notice): readonly CorrectionLine[] {
  const names = caseNames(view.state);
  const open = new Set(unansweredLines(notice).map(({ line }) => line));
  const asked = (view.state.outcome?.checklist ?? []).filter(
    ({ id }) => open.has(id) && unitNoticeFor(view.state, id)?.id === notice.id,
  );
  return (notice.unit ? asked : view.missing).map((line) => {
    const said = notice.lines.find((shortcoming) => shortcoming.line === line.id);
    // A unit may ask for other counts than the checklist does.
    const counts = notice.unit && said ? { originals: said.originals, copies: said.copies } : {};
    return {
      line: { ...line, ...counts },
      name: names.line(line.id),
      problem: said?.problem ?? '',
      standard: said?.standard ?? '',
      serves: line.serves.map(names.step).join('、'),
    };
  });
}
