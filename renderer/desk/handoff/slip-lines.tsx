import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { openCaseOfStep } from '../lists/open-case-of-step.ts';
import { RowTable } from '../lists/row-table.tsx';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import type { SettleDraft } from './settle-model.ts';
import type { SlipLine } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;

type SlipLinesProps = {
  readonly lines: readonly SlipLine[];
  readonly draft: SettleDraft;
  /** Null where no line is to be signed for any more. */
  readonly onTick: ((key: string) => void) | null;
};

/** What is on the slip, a line an item of a case: its papers, and what its unit said of it. Enter opens the case. */
export function SlipLines({ lines, draft, onTick }: SlipLinesProps) {
  const { today } = useSession();
  const stateWords = ({ signature, refusal, open }: SlipLine): string => {
    if (refusal) return TEXT.refused(refusal.reason);
    if (signature) return TEXT.signed(signature.by, formatDay(businessDate(signature.at), today));
    return open ? TEXT.open : TEXT.elsewhere;
  };
  return (
    <div className={styles.rows}>
      <RowTable
        label={TEXT.facts.lines}
        columns={TEXT.columns}
        widths={['6em', '15em', '', '15em']}
        rows={lines.map((line) => ({
          id: line.key,
          ticked: line.open && !draft[line.key],
          cells: [tailOf(line.number), line.step, papersOf(line), stateWords(line)],
        }))}
        {...(onTick === null ? {} : { onTick })}
        onOpen={openCaseOfStep}
      />
    </div>
  );
}

const papersOf = ({ materials }: SlipLine): string => materials.map(({ name }) => name).join('、') || TEXT.noPapers;
