import type { PaperState } from '../../../../../domain/case/case-state.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { canRestate } from '../../../../../domain/papers/restate.ts';
import { Tick } from '../../../../ui/fields/tick.tsx';
import { toggle } from '../../../lists/toggle.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';

const TEXT = FURTHER_RECORD_TEXT.correct;

type PapersToReissueProps = {
  readonly papers: readonly PaperState[];
  /** Those that stay as they are. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
};

/** The papers that no longer state the record, each to be voided and stated anew unless the clerk leaves it. */
export function PapersToReissue({ papers, left, onChange }: PapersToReissueProps) {
  if (papers.length === 0) return <p>{TEXT.noPapers}</p>;
  return (
    <div>
      <p>{TEXT.papers(papers.length)}</p>
      {papers.map(({ id, title, number, type }) => (
        <div key={id}>
          <Tick name={`reissue-${id}`} checked={!left.has(id)} onChange={() => onChange(toggle(left, id))}>
            {FURTHER_RECORD_TEXT.numbered(title, tailOf(number))}
            {canRestate(type) ? '' : `　${TEXT.onlyVoided}`}
          </Tick>
        </div>
      ))}
    </div>
  );
}
