import type { StepView } from '../case/view.ts';
import type { OutcomeStep } from '../catalogue/outcome.ts';
import { ACCEPTANCE, NOT_COUNTED_SPECIALS } from '../text/paper-acceptance.ts';

/** How the days are counted, what stands outside the limits, what it costs. */
export function termsOf(accepted: readonly StepView[]): readonly string[] {
  const steps = accepted.map(({ step }) => step);
  const specials = specialsOf(steps);
  const cautions = accepted.flatMap(({ clock }) => (clock?.caution ? [clock.caution] : []));
  return [
    ACCEPTANCE.countedFrom,
    accepted.some(({ waitsFor }) => waitsFor.length > 0) ? ACCEPTANCE.waitingClock : ACCEPTANCE.noWaiting,
    ...(specials.length > 0 ? specials : [ACCEPTANCE.noSpecial]),
    ...new Set(cautions),
    feesOf(steps),
  ];
}

/** Which special procedures stand outside the limit (行政许可法 Art. 45) and which must fit inside it. */
function specialsOf(steps: readonly OutcomeStep[]): readonly string[] {
  const having = (outside: boolean) =>
    steps.flatMap(({ special }, at) => {
      const all = [...new Set(special.map(({ kind }) => kind))];
      const kinds = all.filter((kind) => NOT_COUNTED_SPECIALS.includes(kind) === outside);
      return kinds.length > 0 ? [ACCEPTANCE.special(at + 1, kinds)] : [];
    });
  const [outside, inside] = [having(true), having(false)];
  return [
    ...(outside.length > 0 ? [ACCEPTANCE.notCounted(outside)] : []),
    ...(inside.length > 0 ? [ACCEPTANCE.counted(inside)] : []),
  ];
}

function feesOf(steps: readonly OutcomeStep[]): string {
  const charged = steps.filter(({ fee }) => fee.charged);
  if (charged.length === 0) return ACCEPTANCE.fees([ACCEPTANCE.free]);
  const rest = charged.length < steps.length ? [ACCEPTANCE.restFree] : [];
  return ACCEPTANCE.fees([...charged.map(({ name, fee }) => ACCEPTANCE.charged(name, fee.note)), ...rest]);
}
