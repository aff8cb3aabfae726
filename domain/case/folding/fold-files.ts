import type { FileState } from '../case-state.ts';
import { registers as names } from '../register.ts';
import { idsOf, isPresent, type Registers, statedUnless } from './read-registers.ts';

export function foldFiles(registers: Registers): readonly FileState[] {
  return idsOf(registers, 'file')
    .map((id) => {
      const attached = statedUnless<Omit<FileState, 'id' | 'at' | 'operator' | 'sources'>>(
        registers.get(names.file(id)),
        'removed',
        true,
      );
      return attached && { ...attached, id };
    })
    .filter(isPresent);
}
