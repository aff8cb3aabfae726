import type { Delivery } from '../../../domain/case/decide/result.ts';
import { heldAt, isDone, tookOriginal } from '../../../domain/case/progress.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { applicantOf } from '../case/model/head.ts';
import { caseNames } from '../case/model/names.ts';
import { ISSUE_TEXT } from '../text/issue.ts';

/** A person for whom results lie here, with all cases of theirs that have some. */
export type Collector = {
  /** The ID number, or the case's own id where none was given: two people of one name stay two. */
  readonly key: string;
  readonly name: string;
  readonly masked: string;
  readonly idNo: string;
  readonly idTail: string;
  readonly phone: string;
  readonly cases: readonly CollectableCase[];
  readonly count: number;
};
export type CollectableCase = {
  readonly view: CaseView;
  readonly tail: string;
  readonly bundle: string;
  readonly results: readonly Collectable[];
  readonly returned: readonly { readonly id: string; readonly name: string }[];
  /** Steps whose result is still to come. */
  readonly waiting: number;
};
export type Collectable = {
  readonly key: string;
  readonly step: StepView;
  readonly name: string;
  readonly number: string;
};

/** Who can be given something, by person; who has waited longest stands first. */
export function collectorsOf(views: readonly CaseView[], station: string): readonly Collector[] {
  const people = views.flatMap((view) => {
    const one = collectableCase(view, station);
    return one.results.length === 0 ? [] : [{ one, applicant: applicantOf(view, true) }];
  });
  const groups = Map.groupBy(people, ({ one, applicant }) => applicant.idNo || one.view.state.id);
  return [...groups]
    .flatMap(([key, cases]) => {
      const [first] = cases;
      if (!first) return [];
      const { name, idNo, phone } = first.applicant;
      const own = cases.map(({ one }) => one);
      const count = own.reduce((sum, { results }) => sum + results.length, 0);
      return [{ key, name, masked: maskParty(name, idNo), idNo, idTail: idNo.slice(-4), phone, cases: own, count }];
    })
    .toSorted((one, other) => since(one) - since(other));
}

function collectableCase(view: CaseView, station: string): CollectableCase {
  const { state, steps } = view;
  const names = caseNames(state);
  const here = new Set(heldAt(state, station));
  return {
    view,
    tail: tailOf(state.opening?.number ?? ''),
    bundle: state.opening?.bundle.name ?? '',
    results: steps
      .filter(({ stage }) => stage === 'to-deliver')
      .map((step) => ({
        key: `${state.id}/${step.step.id}`,
        step,
        name: step.state.conclusion?.result === 'refused' ? ISSUE_TEXT.refused : step.step.result.name,
        number: step.state.conclusion?.number ?? '',
      })),
    returned: (state.outcome?.checklist ?? [])
      .filter(({ id }) => here.has(id) && tookOriginal(state.materials[id]))
      .map(({ id }) => ({ id, name: names.line(id) })),
    waiting: steps.filter(({ stage }) => stage !== 'to-deliver' && !isDone(stage)).length,
  };
}

function since({ cases }: Collector): number {
  return Math.min(...cases.flatMap(({ results }) => results.map(({ step }) => step.state.arrival?.at ?? 0)));
}

/** Who stands at the counter, as typed. */
export type Handover = {
  readonly by: 'self' | 'proxy';
  readonly name: string;
  readonly idNo: string;
  readonly relation: string;
  readonly way: 'direct' | 'mail' | 'electronic';
  readonly place: string;
  /** The clerk has compared the document with the person. */
  readonly checked: boolean;
};

export function newHandover(collector: Collector, place: string): Handover {
  const { name, idNo } = collector;
  return { by: 'self', name, idNo, relation: '', way: 'direct', place, checked: false };
}

/** The applicant's own data come from the case; a proxy is typed. */
export function changeBy(handover: Handover, by: Handover['by'], collector: Collector): Handover {
  const own = by === 'self' ? { name: collector.name, idNo: collector.idNo } : { name: '', idNo: '' };
  return { ...handover, by, ...own, relation: '', checked: false };
}

/** Why the results cannot be handed over yet; null when they can. */
export function handoverBlock(handover: Handover | null, chosen: number): string | null {
  const words = ISSUE_TEXT.blocked;
  if (!handover) return words.person;
  if (chosen === 0) return words.none;
  if (handover.name.trim() === '') return words.recipient;
  if (handover.by === 'proxy' && handover.relation.trim() === '') return words.relation;
  if (handover.way === 'mail' && handover.place.trim() === '') return words.place;
  return handover.way === 'direct' && !handover.checked ? words.unchecked : null;
}

/** One delivery a case: the results ticked, and papers that lie here once nothing of the case needs them any more. */
export function deliveriesOf(
  collector: Collector,
  ticked: ReadonlySet<string>,
  handover: Handover,
): readonly { readonly caseId: string; readonly delivery: Delivery }[] {
  const { by, way, name, idNo, relation, place } = handover;
  return collector.cases.flatMap(({ view, results, returned, waiting }) => {
    const steps = results.filter(({ key }) => ticked.has(key)).map(({ step }) => step.step.id);
    if (steps.length === 0) return [];
    const last = waiting === 0 && steps.length === results.length;
    const delivery: Delivery = {
      steps,
      way: by === 'proxy' ? 'proxy' : way,
      recipient: { name: name.trim(), idNo: idNo.trim(), relation: relation.trim() },
      place: place.trim(),
      returned: last ? returned.map(({ id }) => id) : [],
    };
    return [{ caseId: view.state.id, delivery }];
  });
}
