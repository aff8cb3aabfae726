import { formatDate } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { EarlierPiece } from '../case/case-state.ts';
import type { SlipIssued } from '../case/kinds/handoff.ts';
import { originalsKept } from '../case/papers-kept.ts';
import type { CaseView } from '../case/view.ts';
import type { ChecklistLine } from '../catalogue/outcome.ts';
import { tailOf } from '../numbers/format-number.ts';
import { SLIP } from '../text/paper-handoff.ts';
import { BY_HAND, NOTHING } from './blocks.ts';
import { unitName } from './case-facts.ts';
import { materialName } from './materials-received.ts';

/** One item of one case on a slip. */
export type SlipLine = SlipIssued['lines'][number];

/** Papers that go along, the item's own form, results of earlier items; then what serves it and lies elsewhere. */
export function slipRows(
  line: SlipLine,
  view: CaseView,
  cases: readonly CaseView[],
  slip: SlipIssued,
): readonly string[][] {
  const { outcome } = view.state;
  const serving = (outcome?.checklist ?? []).filter(({ serves }) => serves.includes(line.step));
  const along = serving.filter(({ id }) => line.materials.includes(id));
  const elsewhere = serving.filter(({ id }) => !line.materials.includes(id) && view.state.materials[id]?.received);
  const forms = (outcome?.forms ?? []).filter(({ step }) => step === line.step);
  return [
    ...forms.map((form) => [SLIP.form(form.name), BY_HAND, BY_HAND, BY_HAND, BY_HAND, SLIP.formRemark]),
    ...along.map((material) => alongRow(material, view, slip)),
    ...flowRows(line, view),
    ...elsewhere.map((material) => elsewhereRow(material, line, view, cases, slip)),
  ];
}

function alongRow(line: ChecklistLine, view: CaseView, { unit }: SlipIssued): string[] {
  const material = view.state.materials[line.id];
  const taken = material?.received;
  const counts = [material && originalsKept(material), taken?.copies, taken?.pages].map((count) =>
    count == null ? NOTHING : `${count}`,
  );
  const remarks = [
    taken?.remark.trim() ?? '',
    ...(material?.earlier ?? []).flatMap((piece) => heldByUnit(piece, unit.id)),
  ];
  return [materialName(view, { line }), ...counts, BY_HAND, remarks.filter(Boolean).join('；') || NOTHING];
}

/** The unit that gets a better piece is told which one it already has. */
function heldByUnit({ received, custodian }: EarlierPiece, unit: string): readonly string[] {
  const isThere = custodian?.holder.at === 'unit' && custodian.holder.unit === unit;
  return isThere && received ? [SLIP.earlierThere(formatDate(businessDate(received.at)))] : [];
}

/** A result of an earlier item travels on (it is never asked of the applicant). */
function flowRows(line: SlipLine, view: CaseView): readonly string[][] {
  return (view.state.outcome?.flows ?? [])
    .filter(({ to }) => to === line.step)
    .map((flow) => {
      const number = view.state.steps.find(({ id }) => id === flow.from)?.conclusion?.number ?? '';
      return [flow.name, BY_HAND, BY_HAND, BY_HAND, BY_HAND, SLIP.flow(number)];
    });
}

function elsewhereRow(
  material: ChecklistLine,
  line: SlipLine,
  view: CaseView,
  cases: readonly CaseView[],
  slip: SlipIssued,
): string[] {
  const where = whereabouts(material, line, view, cases, slip);
  return [materialName(view, { line: material }), NOTHING, NOTHING, NOTHING, SLIP.notHere, where];
}

function whereabouts(
  { id }: ChecklistLine,
  line: SlipLine,
  view: CaseView,
  cases: readonly CaseView[],
  slip: SlipIssued,
): string {
  const onThisSlip = slip.lines.some((other) => other.case === line.case && other.materials.includes(id));
  if (onThisSlip) return SLIP.alreadyListed;
  const { received, custodian } = view.state.materials[id] ?? { received: null, custodian: null };
  if (received && received.as !== 'kept' && received.as !== 'seen')
    return SLIP.noPaper[received.as](tailOf(received.proof?.source ?? ''));
  const holder = custodian?.holder;
  if (!holder || holder.at === 'applicant' || holder.at === 'case') return SLIP.applicantHolds;
  return SLIP.heldBy(holder.at === 'station' ? holder.name : unitName(cases, holder.unit));
}
