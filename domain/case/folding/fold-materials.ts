import type { GapState, MaterialState } from '../case-state.ts';
import type { Custodian } from '../custodian.ts';
import { registers as names } from '../register.ts';
import { factOf, idsOf, isPresent, type Registers, stated, statedUnless, statedWhere } from './read-registers.ts';

export function foldMaterials(registers: Registers): Readonly<Record<string, MaterialState>> {
  return Object.fromEntries(idsOf(registers, 'material').map((line) => [line, foldMaterial(registers, line)]));
}

function foldMaterial(registers: Registers, line: string): MaterialState {
  const received = registers.get(names.materialReceived(line));
  const custody = registers.get(names.materialCustodian(line));
  const shown = stated<object>(custody);
  return {
    received: statedUnless(received, 'as', 'rejected'),
    rejected: statedWhere(received, 'as', 'rejected'),
    custodian:
      shown && custody
        ? { holder: custody.fact as Custodian, at: shown.at, operator: shown.operator, sources: shown.sources }
        : null,
  };
}

export function foldGaps(registers: Registers): readonly GapState[] {
  return idsOf(registers, 'gap')
    .map((line) => {
      const tolerated = stated<Omit<GapState, 'line' | 'filledOn' | 'at' | 'operator' | 'sources'>>(
        registers.get(names.gap(line)),
      );
      const filled = factOf<{ readonly date: string }>(registers.get(names.gapFilled(line)));
      return tolerated && { ...tolerated, line, filledOn: filled?.date ?? null };
    })
    .filter(isPresent);
}
