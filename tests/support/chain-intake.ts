import type { Intake } from '../../domain/case/decide/open-case.ts';
import type { Outcome } from '../../domain/catalogue/outcome.ts';
import { smallIntake } from './small-intake.ts';

/** The ids of the three items: the second waits for the first, the third stands on its own at another unit. */
export const FIRST = 'step-1';
export const SECOND = 'step-2';
export const APART = 'step-3';

/** Papers that only the second and only the third item need, and one that all three need. */
export const SECOND_PAPER = 'photo@self';
export const OWN_PAPER = 'deed@self';
export const SHARED_PAPER = 'id-card@self';

/** Three items at two units: what becomes of the others when one of them ends. */
export function chainIntake(name: string): Intake {
  const small = smallIntake({ name });
  const [step] = small.outcome.steps;
  const [card] = small.outcome.checklist;
  if (!step || !card) throw new Error('the small outcome has a step and a paper');
  const item = (id: string, title: string, unit: Outcome['steps'][number]['unit'], after: readonly string[]) => ({
    ...step,
    id,
    name: title,
    unit,
    after,
  });
  const police = { id: 'gaj', name: '县公安局' };
  const land = { id: 'zrzy', name: '县自然资源局' };
  const steps = [
    item(FIRST, '户口登记', police, []),
    item(SECOND, '居民身份证办理', police, [FIRST]),
    item(APART, '不动产登记', land, []),
  ];
  const ids = steps.map(({ id }) => id);
  const needs = (serves: readonly string[]) => ({
    serves,
    needByStep: Object.fromEntries(serves.map((id) => [id, card.need])),
  });
  const checklist = [
    { ...card, ...needs(ids) },
    { ...card, ...needs([SECOND]), id: SECOND_PAPER, material: 'photo', name: '证件照片' },
    { ...card, ...needs([APART]), id: OWN_PAPER, material: 'deed', name: '不动产权证书' },
  ];
  const taken = checklist.map(({ id }) => ({
    line: id,
    as: 'kept' as const,
    originals: 1,
    copies: 1,
    pages: null,
    remark: '',
  }));
  return { ...small, outcome: { ...small.outcome, steps, checklist }, taken };
}
