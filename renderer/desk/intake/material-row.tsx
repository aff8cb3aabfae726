import { type KeyboardEvent, useRef } from 'react';
import type { ReceivedAs } from '../../../domain/case/kinds/materials.ts';
import type { OnFile } from '../../../domain/case/on-file.ts';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import { moveFocus, STOP } from '../../ui/fields/move-focus.ts';
import { isComposing } from '../../ui/keys/key-press.ts';
import { ProvenanceTag } from '../../ui/layout/provenance-tag.tsx';
import { onFileWords } from '../instead/on-file-words.ts';
import { useSession } from '../session.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import { MaterialCounts } from './material-counts.tsx';
import type { Tick } from './model/intake-draft.ts';
import type { LineReading } from './model/lines.ts';
import { spotId } from './spots.ts';

type MaterialRowProps = {
  readonly line: LineReading;
  /** Its place in the list, as 办事告知单 numbers it. */
  readonly serial: number;
  readonly outcome: Outcome;
  /** The same paper from an earlier case; null where there is none. */
  readonly onFile: OnFile | null;
  /** Null takes the tick back. */
  readonly onMeet: (as: ReceivedAs | null) => void;
  readonly onChange: (change: Partial<Tick>) => void;
  /** A digit leads to the line of that number; any other key ends the number. */
  readonly onNumber: (digit: string | null) => void;
};

const WAY_OF_KEY: Readonly<Record<string, ReceivedAs>> = {
  k: 'kept',
  o: 'seen',
  e: 'e-licence',
  d: 'shared-data',
  a: 'on-file',
};

/** P walks through them. */
const NEXT_CONDITION = { good: 'damaged', damaged: 'doubtful', doubtful: undefined } as const;

/**
 * One paper: its number leads to it, Space or Enter takes it, K, O, E, D and A say how else it was met, C goes to its counts, P tells it damaged or
 * doubtful, B that the copy was made here.
 */
export function MaterialRow({ line, serial, outcome, onFile, onMeet, onChange, onNumber }: MaterialRowProps) {
  const counts = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLInputElement>(null);
  const { tick, usual } = line;
  const ways: readonly ReceivedAs[] = onFile ? [...line.ways, 'on-file'] : line.ways;
  const handle = (key: string): boolean => {
    const way = WAY_OF_KEY[key.toLowerCase()];
    if (way !== undefined && ways.includes(way)) onMeet(tick?.as === way ? null : way);
    else if (key.toLowerCase() === 'c') counts.current?.querySelector('input')?.focus();
    else if (key.toLowerCase() === 'p' && tick) onChange({ condition: NEXT_CONDITION[tick.condition ?? 'good'] });
    else if (key.toLowerCase() === 'b' && tick) onChange({ copiedHere: !tick.copiedHere });
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^\d$/.test(event.key) ? event.key : null;
    onNumber(digit);
    if (digit !== null) return event.preventDefault();
    const walk = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 } as const;
    const step = walk[event.key as keyof typeof walk];
    if (event.key === 'Enter' && !event.shiftKey && tick === null && !event.repeat) onMeet(usual);
    if (step !== undefined) moveFocus(event.currentTarget, step);
    if (step !== undefined || handle(event.key)) event.preventDefault();
  };
  return (
    <div id={spotId({ section: 'materials', at: line.line.id })} className={styles.line} data-line={line.line.id}>
      <label className={styles.lineMain}>
        <input
          ref={row}
          type="checkbox"
          className={styles.check}
          checked={tick !== null}
          onChange={() => onMeet(tick === null ? usual : null)}
          onKeyDown={onKey}
          {...{ [STOP]: '' }}
        />
        <span className={styles.serial}>{serial}</span>
        <LineWords line={line} outcome={outcome} onFile={onFile} />
      </label>
      <div className={styles.lineState}>
        <Ways line={line} ways={ways} onMeet={onMeet} />
        <div ref={counts} className={styles.countPlace}>
          <MaterialCounts line={line} onChange={onChange} onDone={() => row.current?.focus()} />
        </div>
      </div>
    </div>
  );
}

type LineWordsProps = Pick<MaterialRowProps, 'line' | 'outcome' | 'onFile'>;

function LineWords({ line: { line, label, asked }, outcome, onFile }: LineWordsProps) {
  const { today } = useSession();
  const names = line.serves.map((id) => outcome.steps.find((step) => step.id === id)?.name ?? id);
  const all = line.serves.length === outcome.steps.length && line.serves.length > 1;
  const notes = [...new Set(line.notes.map(({ text }) => text))];
  return (
    <span className={styles.words}>
      <span className={styles.lineName}>
        <b>{label}</b>
        <span className={styles.need} data-asked={asked || undefined}>
          {INTAKE.need[line.need]}
        </span>
        <span className={styles.counts}>{INTAKE.asked(line.originals, line.copies)}</span>
        {line.provenance.map((level) => (
          <ProvenanceTag key={level} level={level} />
        ))}
      </span>
      <span className={styles.soft}>
        {INTAKE.serves(all ? [INTAKE.servesAll] : names)}
        {line.waivers.length > 0 ? `　${line.waivers.map((waiver) => INTAKE.waiver[waiver]).join('、')}` : ''}
      </span>
      {notes.length > 0 ? <span className={styles.soft}>{notes.join('；')}</span> : null}
      {onFile ? (
        <span className={styles.onFile}>
          {FURTHER_MATERIALS_TEXT.onFile.byKey(onFileWords(onFile, today, line.validity))}
        </span>
      ) : null}
    </span>
  );
}

/** The ways that remain for the mouse, and the one taken. */
function Ways({
  line,
  ways,
  onMeet,
}: Pick<MaterialRowProps, 'line' | 'onMeet'> & { readonly ways: readonly ReceivedAs[] }) {
  return (
    <div className={styles.ways}>
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          tabIndex={-1}
          aria-pressed={line.tick?.as === way}
          onClick={() => onMeet(line.tick?.as === way ? null : way)}
        >
          {INTAKE.ways[way]} <kbd>{INTAKE.wayKeys[way]}</kbd>
        </button>
      ))}
    </div>
  );
}
