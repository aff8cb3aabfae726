import { refuse } from '../case/decide/support.ts';
import { readContentOnce } from '../case/read-content-once.ts';
import type { Decision } from './decision.ts';

/**
 * What would be written and not be understood again (a remark longer than its kind takes) is refused before it is
 * written: it would stand in the record for ever and count for nothing.
 */
export function onlyReadable<Value>(decision: Decision<Value>): Decision<Value> {
  if (!decision.ok) return decision;
  return decision.entries.every((entry) => readContentOnce(entry) !== null) ? decision : refuse('notReadable');
}
