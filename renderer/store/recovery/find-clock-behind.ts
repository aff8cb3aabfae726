import { businessDate } from '../../../domain/calendar/instant.ts';
import type { Parts } from '../parts.ts';
import { addFindings } from './add-findings.ts';
import { finding } from './findings.ts';

/**
 * A PC whose battery is empty wakes in another year, and every date it then prints is wrong. Offline the only other
 * clock is the ledger itself: when its last entry is of a later day than today, a person must look.
 */
export function findClockBehind({ memory, ports }: Parts): void {
  const [today, last] = [businessDate(ports.now()), businessDate(memory.standing.clock.wall)];
  if (today < last) addFindings(memory, [finding('clock-behind', `${today} < ${last}`)]);
}
