import { CASE_TEXT, REGISTER_TEXT } from '../../text/case.ts';
import type { CaseNames } from './names.ts';

type StepAspect = 'acceptance' | 'hand-off' | 'signature' | 'conclusion' | 'ending' | 'arrival' | 'delivery';

const STEP_ASPECTS: ReadonlySet<string> = new Set<StepAspect>([
  'acceptance',
  'hand-off',
  'signature',
  'conclusion',
  'ending',
  'arrival',
  'delivery',
]);

/** What a register is about, in the words of the screen (`domain/case/register.ts` names them). */
export function registerName(register: string, names: CaseNames): string {
  const [family, id = '', aspect = ''] = register.split('/');
  if (family === 'field') return REGISTER_TEXT.field(names.field(id));
  if (family === 'material')
    return aspect === 'received' ? REGISTER_TEXT.received(names.line(id)) : REGISTER_TEXT.custodian(names.line(id));
  if (family === 'step' && STEP_ASPECTS.has(aspect)) return REGISTER_TEXT[aspect as StepAspect](names.step(id));
  if (family === 'official') return REGISTER_TEXT.official(id === '' ? CASE_TEXT.wholeBundle : names.step(id));
  if (family === 'file') return REGISTER_TEXT.file;
  if (family === 'opening' || family === 'items' || family === 'receipt') return REGISTER_TEXT[family];
  return REGISTER_TEXT.other(register);
}
