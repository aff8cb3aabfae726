import { receiveAndAccept } from '../../domain/acts/intake-acts.ts';
import type { Intake } from '../../domain/case/decide/open-case.ts';
import { type MemoryDesk, MORNING, memoryDesk } from './desk-in-memory.ts';
import { smallIntake } from './small-intake.ts';

/** A desk at which one case, a small one where no other is given, was received and accepted with one key. */
export function acceptedCase(
  intake: Intake = smallIntake({ name: '田小满' }),
  id = 'c',
  at: number = MORNING,
): MemoryDesk {
  const memory = memoryDesk(at);
  memory.enter(receiveAndAccept(memory.desk, id, intake, memory.context()));
  return memory;
}
