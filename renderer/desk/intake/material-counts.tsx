import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/keys/key-press.ts';
import { printWarning } from '../shell/print-warning.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { Tick } from './model/intake-draft.ts';
import type { LineReading } from './model/lines.ts';

type MaterialCountsProps = {
  readonly line: LineReading;
  readonly onChange: (change: Partial<Tick>) => void;
  /** Enter or Esc: back to the row. */
  readonly onDone: () => void;
};

/** How many originals and copies came in; shown once the paper is ticked as paper. */
export function MaterialCounts({ line: { tick, label, countProblem, fewer }, onChange, onDone }: MaterialCountsProps) {
  if (tick === null || tick.as === 'on-file') return null;
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  const count = (which: 'originals' | 'copies') => (
    <label>
      {INTAKE[which]}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={`${label} ${INTAKE[which]}`}
        value={tick[which]}
        onChange={(event) => onChange({ [which]: event.target.value })}
        onKeyDown={onKey}
        onFocus={(event) => event.target.select()}
      />
    </label>
  );
  if (tick.as === 'e-licence' || tick.as === 'shared-data') {
    return (
      <div className={styles.countFields}>
        <input
          type="text"
          className={styles.wideInput}
          autoComplete="off"
          placeholder={INTAKE.which}
          aria-label={`${label} ${INTAKE.which}`}
          value={tick.proof?.source ?? ''}
          onChange={(event) => onChange({ proof: { source: event.target.value, checkedOn: '' } })}
          onKeyDown={onKey}
        />
        <OnPaper typed={tick.proof?.source ?? ''} />
      </div>
    );
  }
  return (
    <div className={styles.countFields}>
      {count('originals')}
      {count('copies')}
      {tick.copiedHere ? <span>{INTAKE.copiedHere}</span> : null}
      {tick.condition === undefined ? null : (
        <label>
          {INTAKE.condition[tick.condition]}
          <input
            type="text"
            className={styles.wideInput}
            autoComplete="off"
            aria-label={`${label} ${INTAKE.condition[tick.condition]}`}
            value={tick.remark}
            onChange={(event) => onChange({ remark: event.target.value })}
            onKeyDown={onKey}
          />
        </label>
      )}
      {countProblem === '' ? null : <p className={styles.wrong}>✕ {countProblem}</p>}
      {tick.condition === undefined ? null : <OnPaper typed={tick.remark} />}
      {countProblem === '' && fewer ? <p className={styles.fewer}>△ {INTAKE.fewer}</p> : null}
    </div>
  );
}

/** What of the typed text a sheet cannot bear. */
function OnPaper({ typed }: { readonly typed: string }) {
  const warning = printWarning(typed);
  return warning === null ? null : <p className={styles.fewer}>△ {warning}</p>;
}
