import { tookOriginal } from '../../../domain/case/papers-kept.ts';
import { type PieceId, pieceOf, piecesOf } from '../../../domain/case/pieces.ts';
import { heldAt, isDone, openGapsOf } from '../../../domain/case/progress.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { applicantOf } from '../case/model/head.ts';
import { pieceHeld } from '../case/model/holder-words.ts';
import { caseNames } from '../case/model/names.ts';
import { stepKey } from '../lists/step-key.ts';
import { ISSUE_TEXT } from '../text/issue.ts';

/** A person for whom results lie here, with all cases of theirs that have some. */
export type Collector = {
  /** The ID number, or the case's own id where none was given: two people of one name stay two. */
  readonly key: string;
  readonly name: string;
  readonly masked: string;
  /** What the case calls the person: 申请人、母亲. */
  readonly label: string;
  readonly idNo: string;
  readonly idTail: string;
  readonly phone: string;
  readonly address: string;
  /** A company or another organisation: somebody comes for it. */
  readonly isBody: boolean;
  readonly cases: readonly CollectableCase[];
  readonly count: number;
};
export type CollectableCase = {
  readonly view: CaseView;
  readonly tail: string;
  readonly bundle: string;
  readonly results: readonly Collectable[];
  readonly returned: readonly { readonly id: PieceId; readonly name: string }[];
  /** Originals that are with a unit or on their way, each with its place: not everything has come back. */
  readonly away: readonly string[];
  /** Steps whose result is still to come. */
  readonly waiting: number;
};
export type Collectable = {
  readonly key: string;
  readonly step: StepView;
  readonly name: string;
  readonly number: string;
  /** Papers of a tolerated gap for which this result waits; '' when it can be handed over. */
  readonly waitsFor: string;
  /** What was told the applicant or tried before about this result. */
  readonly earlier: readonly string[];
};

/** Who can be given something, by person; who has waited longest stands first. */
export function collectorsOf(views: readonly CaseView[], station: string): readonly Collector[] {
  const people = views.flatMap((view) => {
    const one = collectableCase(view, station);
    return one.results.length === 0 ? [] : [{ one, applicant: { ...applicantOf(view, true), ...bodyOf(view) } }];
  });
  const groups = Map.groupBy(people, ({ one, applicant }) => applicant.idNo || one.view.state.id);
  return [...groups]
    .flatMap(([key, cases]) => {
      const [first] = cases;
      if (!first) return [];
      const { name, idNo, phone, address, isBody, label } = first.applicant;
      const own = cases.map(({ one }) => one);
      const count = own.reduce((sum, { results }) => sum + results.length, 0);
      const masked = maskParty(name, idNo);
      return [{ key, name, masked, label, idNo, idTail: idNo.slice(-4), phone, address, isBody, cases: own, count }];
    })
    .toSorted((one, other) => since(one) - since(other));
}

function bodyOf({ state }: CaseView): Pick<Collector, 'address' | 'isBody' | 'label'> {
  const person = state.outcome?.people.find(({ id }) => id === state.outcome?.applicant);
  const key = person?.identity.address;
  return {
    address: key === undefined ? '' : (state.form[key] ?? ''),
    isBody: person?.kind === '组织',
    label: person?.label ?? '',
  };
}

function collectableCase(view: CaseView, station: string): CollectableCase {
  const { state, steps } = view;
  const names = caseNames(state);
  return {
    view,
    tail: tailOf(state.opening?.number ?? ''),
    bundle: state.opening?.bundle.name ?? '',
    results: steps
      .filter(({ stage }) => stage === 'to-deliver')
      .map((step) => ({
        earlier: earlierWords(step),
        key: stepKey(state.id, step.step.id),
        step,
        name: step.state.conclusion?.result === 'refused' ? ISSUE_TEXT.refused : step.step.result.name,
        number: step.state.conclusion?.number ?? '',
        waitsFor: openGapsOf(state, step.step.id)
          .map(({ line }) => names.line(line))
          .join('、'),
      })),
    returned: heldAt(state, station).flatMap((id) =>
      tookOriginal(pieceOf(state, id)?.state) ? [{ id, name: names.line(id) }] : [],
    ),
    away: piecesOf(state).flatMap(({ id, state: piece }) => {
      const at = piece.custodian?.holder.at;
      return tookOriginal(piece) && (at === 'unit' || at === 'transit') ? [pieceHeld(state, id, names, station)] : [];
    }),
    waiting: steps.filter(({ stage }) => stage !== 'to-deliver' && !isDone(stage)).length,
  };
}

function earlierWords({ state: { undelivered, announcements } }: StepView): readonly string[] {
  const told = announcements.at(-1);
  return [
    ...(undelivered ? [ISSUE_TEXT.cameBack(undelivered.reason)] : []),
    ...(told ? [ISSUE_TEXT.told(told.how, told.agreed)] : []),
  ];
}

function since({ cases }: Collector): number {
  return Math.min(...cases.flatMap(({ results }) => results.map(({ step }) => step.state.arrival?.at ?? 0)));
}
