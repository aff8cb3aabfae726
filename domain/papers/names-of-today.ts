import type { CaseState } from '../case/case-state.ts';
import { readContent } from '../case/kinds/define-kind.ts';
import { formChanged } from '../case/kinds/opening.ts';
import type { StepState } from '../case/step-state.ts';
import type { CaseView } from '../case/view.ts';

type Today = (written: string) => string;

/**
 * The case with names and numbers that were typed beside an act (who promised, who took it along) as the form writes
 * them today, where they were those of somebody in the form. So a paper stated anew after a correction does not name
 * the same person twice.
 */
export function withNamesOfToday(view: CaseView): CaseView {
  const renamed = renamedValues(view.state);
  if (renamed.size === 0) return view;
  const today: Today = (written) => renamed.get(written) ?? written;
  const stepToday = (step: StepState) => renamedStep(step, today);
  const materials = Object.fromEntries(
    Object.entries(view.state.materials).map(([line, material]) => [line, renamedMaterial(material, today)]),
  );
  const gaps = view.state.gaps.map((gap) => ({ ...gap, promisedBy: today(gap.promisedBy) }));
  return {
    ...view,
    state: { ...view.state, gaps, materials, steps: view.state.steps.map(stepToday) },
    steps: view.steps.map((step) => ({ ...step, state: stepToday(step.state) })),
    materials: view.materials.map((one) => ({ ...one, state: materials[one.line.id] ?? null })),
  };
}

/** What the form said of its people before, with what it says today. */
export function renamedValues(state: CaseState): ReadonlyMap<string, string> {
  const identities = (state.outcome?.people ?? []).map(({ identity }) => identity);
  const keys = new Set(identities.flatMap(({ name, idNo, phone, address }) => [name, idNo, phone, address]));
  const now = new Set([...keys].map((key) => (key === undefined ? '' : (state.form[key] ?? ''))));
  const renamed = new Map<string, string>();
  for (const { entry, understood, undone } of state.timeline) {
    if (entry.kind !== formChanged.kind || !understood || undone) continue;
    for (const [key, before] of Object.entries(readContent(formChanged, entry.v, entry.data)?.fields ?? {})) {
      const after = state.form[key] ?? '';
      if (keys.has(key) && before !== '' && after !== '' && !now.has(before)) renamed.set(before, after);
    }
  }
  return renamed;
}

function renamedStep(step: StepState, today: Today): StepState {
  const { delivery, ending } = step;
  return {
    ...step,
    ending: ending && { ...ending, by: today(ending.by) },
    delivery: delivery && renamedDelivery(delivery, today),
  };
}

function renamedDelivery(delivery: NonNullable<StepState['delivery']>, today: Today): StepState['delivery'] {
  const { recipient, dispatch } = delivery;
  const sent = dispatch && { ...dispatch, address: today(dispatch.address), phone: today(dispatch.phone) };
  return {
    ...delivery,
    recipient: { ...recipient, name: today(recipient.name), idNo: today(recipient.idNo) },
    ...(sent ? { dispatch: sent } : {}),
  };
}

function renamedMaterial<Material extends CaseState['materials'][string]>(material: Material, today: Today): Material {
  const { received } = material;
  return received?.by === undefined ? material : { ...material, received: { ...received, by: today(received.by) } };
}
