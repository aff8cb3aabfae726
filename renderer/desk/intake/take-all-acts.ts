import type { Act } from '../../ui/keys/act.ts';
import { INTAKE } from '../text/intake.ts';
import type { LinesReading } from './model/lines.ts';
import type { IntakeInHand } from './use-intake.ts';

/** Everything asked for lies there: all lines without a tick are taken as they normally are (C16), with one key. */
export function takeAllActs(lines: LinesReading | null, change: IntakeInHand['change']): readonly Act[] {
  const open = (lines?.lines ?? []).filter(({ asked, tick }) => asked && tick === null);
  if (open.length === 0) return [];
  const run = () => {
    for (const line of open) change({ kind: 'ticked', line, as: line.usual });
  };
  return [{ id: 'take-all', key: 'Alt+A', label: INTAKE.takeAll(open.length), run }];
}
