import { Choice } from '../../ui/fields/choice.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import type { LineDraft } from './settle-model.ts';
import type { SlipLine } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;
const HOWS = (['refuse', 'later'] as const).map((value) => ({ value, label: TEXT.hows[value] }));

type RefusedLineProps = {
  readonly line: SlipLine;
  readonly tail: string;
  readonly draft: LineDraft;
  readonly onChange: (part: Partial<LineDraft>) => void;
};

/** A line that the unit did not take: why, and what came back. */
export function RefusedLine({ line, tail, draft, onChange }: RefusedLineProps) {
  const turn = (id: string, on: boolean) =>
    onChange({ returned: on ? [...draft.returned, id] : draft.returned.filter((one) => one !== id) });
  return (
    <fieldset className={styles.refusedLine} data-refused={line.key}>
      <legend>{TEXT.refusedTitle(line.step, tail)}</legend>
      <Choice
        label={TEXT.how}
        name={`settle-how-${line.key}`}
        options={HOWS}
        value={draft.how}
        onChange={(how) => onChange({ how })}
        autoFocus
      />
      {draft.how === 'later' ? null : (
        <>
          <PhraseField
            use="return-reason"
            label={TEXT.reason}
            name={`settle-reason-${line.key}`}
            required
            value={draft.reason}
            onChange={(reason) => onChange({ reason })}
          />
          {line.materials.length === 0 ? null : (
            <div className={styles.refusedPapers}>
              <span className={styles.owner}>{TEXT.back}</span>
              {line.materials.map(({ line: id, name }) => (
                <Tick
                  key={id}
                  name={`settle-back-${line.key}-${id}`}
                  checked={draft.returned.includes(id)}
                  onChange={(on) => turn(id, on)}
                >
                  {name}
                </Tick>
              ))}
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}
