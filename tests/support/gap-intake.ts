import type { Intake } from '../../domain/case/decide/open-case.ts';
import type { ChecklistLine, Outcome, OutcomeStep } from '../../domain/catalogue/outcome.ts';
import { smallIntake } from './small-intake.ts';

export const CARD = 'id-card@self';
export const PHOTO = 'photo@self';
export const PROOF = 'proof@self';

/**
 * One applicant and one item that asks for three papers: an identity card that must be there, photographs that may
 * come later, a proof that a commitment may stand in for. `taken` are the lines that were handed in.
 */
export function gapIntake(
  taken: readonly string[],
  change: {
    readonly step?: Partial<OutcomeStep>;
    readonly lines?: Readonly<Record<string, Partial<ChecklistLine>>>;
  } = {},
  idNo = '433127199005201234',
): Intake {
  const intake = smallIntake({ name: '田小满', idNo, phone: '13800000001' });
  const [step] = intake.outcome.steps;
  const [card] = intake.outcome.checklist;
  if (!step || !card) throw new Error('the small outcome has one step and one line');
  const line = (id: string, more: Partial<ChecklistLine>): ChecklistLine => ({
    ...card,
    id,
    material: id.split('@')[0] ?? id,
    copies: 0,
    ...more,
    ...change.lines?.[id],
  });
  const outcome: Outcome = {
    ...intake.outcome,
    steps: [{ ...step, ...change.step }],
    checklist: [
      line(CARD, { copies: 1 }),
      line(PHOTO, { name: '近期照片', kind: '照片', need: '容缺' }),
      line(PROOF, { name: '无房证明', kind: '证明', need: '承诺', waivers: ['告知承诺', '数据共享'], eLicence: true }),
    ],
  };
  const all = outcome.checklist.map(({ id, originals, copies }) => ({
    line: id,
    as: 'kept' as const,
    originals,
    copies,
    pages: null,
    remark: '',
  }));
  return { ...intake, outcome, taken: all.filter((one) => taken.includes(one.line)) };
}
