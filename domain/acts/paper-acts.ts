import { entryOf } from '../case/decide/support.ts';
import { paperPrinted } from '../case/kinds/papers.ts';
import type { Subject } from '../ledger/entry.ts';
import type { Decision } from './decision.ts';

/** A print or a saved PDF; printing is a recorded act. `reason` is why it was printed again, '' the first time. */
export type Printing = {
  readonly subject: Subject;
  readonly paper: string;
  readonly copies: number;
  readonly to: 'printer' | 'pdf';
  readonly reason: string;
};

/** Several papers that left the printer together are one act. */
export function recordPrinting(printings: readonly Printing[]): Decision {
  const entries = printings.map(({ subject, ...printed }) => entryOf(subject, paperPrinted, printed));
  return { ok: true, entries, value: undefined };
}
