import type { EntryRef } from '../../ledger/entry.ts';
import type { GapState, MaterialState } from '../case-state.ts';
import { isGivenBack } from '../papers-kept.ts';
import { registers as names } from '../register.ts';
import type { Resolved } from '../resolve.ts';
import { foldPieces, heldBy } from './fold-pieces.ts';
import type { LaterChoices } from './later-choices.ts';
import { factOf, idsOf, isPresent, type Registers, stated, statedUnless, statedWhere } from './read-registers.ts';

type Order = Pick<Resolved['order'], 'knew'>;

export function foldMaterials(
  registers: Registers,
  { linesAgain }: Pick<LaterChoices, 'linesAgain'>,
  order: Order,
): Readonly<Record<string, MaterialState>> {
  const materials = idsOf(registers, 'material').map((line) => {
    const material = foldMaterial(registers, line, order);
    const again = linesAgain.get(line);
    return [line, again && wentBack(material, again, order) ? { ...material, received: null } : material] as const;
  });
  return Object.fromEntries(materials);
}

/** Of a line that fell away and came back: its paper had gone back to the applicant by then, and is asked for anew. */
function wentBack(material: MaterialState, again: EntryRef, { knew }: Order): boolean {
  const { received, custodian } = material;
  const isBefore = (stated: MaterialState['custodian'] | MaterialState['received']) =>
    stated?.sources.every(({ ref }) => knew(again, ref)) ?? false;
  return isGivenBack(material) && isBefore(received) && isBefore(custodian);
}

function foldMaterial(registers: Registers, line: string, { knew }: Order): MaterialState {
  const received = registers.get(names.materialReceived(line));
  const custody = registers.get(names.materialCustodian(line));
  const pieces = foldPieces(registers, line, knew);
  return {
    received: statedUnless(received, 'as', 'rejected'),
    rejected: statedWhere(received, 'as', 'rejected'),
    custodian: pieces ? pieces.custodian : heldBy(custody?.history ?? [], custody?.statements),
    earlier: pieces?.earlier ?? [],
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
