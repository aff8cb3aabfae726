import type { Intake } from '../../domain/case/decide/open-case.ts';
import type { ChecklistLine, Outcome } from '../../domain/catalogue/outcome.ts';
import { APART, chainIntake, FIRST, SECOND } from '../support/chain-intake.ts';

export const APPLICANT = '田小满';

/** The chain of three items, with papers that may come later, be committed to, or are copies alone. */
export function wanderIntake(): Intake {
  const chain = chainIntake(APPLICANT);
  const [card] = chain.outcome.checklist;
  if (!card) throw new Error('the chain has papers');
  const line = (id: string, serves: readonly string[], more: Partial<ChecklistLine>): ChecklistLine => {
    const need = more.need ?? card.need;
    const needByStep = Object.fromEntries(serves.map((step) => [step, need]));
    return { ...card, id: `${id}@self`, material: id, serves: [...serves], ...more, need, needByStep };
  };
  const checklist = [
    ...chain.outcome.checklist,
    line('later', [SECOND, APART], { name: '近期照片', need: '容缺', copies: 0 }),
    line('proof', [FIRST], { name: '无房证明', need: '承诺', waivers: ['告知承诺', '电子证照'] }),
    line('contract', [FIRST, APART], { name: '合同复印件', originals: 0, copies: 2 }),
    line('extra', [APART], { name: '补充说明', need: '非必要' }),
  ];
  return { ...chain, outcome: { ...chain.outcome, checklist } };
}

/** The choice without these items. */
export function leavingOut(outcome: Outcome, gone: readonly string[]): Outcome {
  const rest = (ids: readonly string[]) => ids.filter((id) => !gone.includes(id));
  const steps = outcome.steps.filter(({ id }) => !gone.includes(id));
  return {
    ...outcome,
    steps: steps.map((step) => ({ ...step, after: rest(step.after) })),
    checklist: outcome.checklist
      .map((line) => ({ ...line, serves: rest(line.serves) }))
      .filter(({ serves }) => serves.length > 0),
  };
}
