import type { DayLog, HallLog } from '../../../domain/reports/day-log.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { SideChoice } from '../../ui/layout/side-choice.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import { FIGURE_KEYS, type FigureId, isDoing, type LogFigure, type LogLine, logFigures } from './log-model.ts';
import styles from './logs.module.css';

type LogFiguresProps = {
  readonly log: DayLog | HallLog;
  /** Null: the first that counts something. */
  readonly chosen: FigureId | null;
  readonly choose: (figure: FigureId) => void;
};

/** The figures of the day; each opens the list it sums. */
export function LogFigures({ log, chosen, choose }: LogFiguresProps) {
  const figures = logFigures(log);
  const shown = figures.find(({ id }) => id === chosen) ?? figures.find(({ count }) => count > 0) ?? figures[0];
  const acts = figures.map(
    ({ id, title }): Act => ({ id: `figure-${id}`, key: FIGURE_KEYS[id], label: title, run: () => choose(id) }),
  );
  useActs(acts);
  const list = (some: readonly LogFigure[]) =>
    some.map(({ id, title, count, unit }) => (
      <SideChoice
        key={id}
        className={styles.figure}
        data-figure={id}
        chosen={id === shown?.id}
        aria-keyshortcuts={FIGURE_KEYS[id]}
        onClick={() => choose(id)}
      >
        <span>{title}</span>
        <strong>
          {count}
          <small> {unit}</small>
        </strong>
        <kbd>{FIGURE_KEYS[id]}</kbd>
      </SideChoice>
    ));
  return (
    <div className={styles.columns}>
      <nav className={styles.figures} aria-label={LOGS_TEXT.title}>
        <h2>{LOGS_TEXT.groups.acts}</h2>
        {list(figures.filter(({ id }) => isDoing(id)))}
        <h2>{LOGS_TEXT.groups.standing}</h2>
        {list(figures.filter(({ id }) => !isDoing(id)))}
      </nav>
      {shown ? <FigureList figure={shown} /> : null}
    </div>
  );
}

function FigureList({ figure: { id, title, count, unit, columns, lines } }: { readonly figure: LogFigure }) {
  const caseOf = (key: string) => lines.find((line) => line.key === key)?.caseId;
  const open = (key: string) => {
    const caseId = caseOf(key);
    if (caseId) go({ page: 'case', id: caseId });
  };
  return (
    <section className={styles.list}>
      <h2>{LOGS_TEXT.list(title, count, unit)}</h2>
      {lines.length === 0 ? (
        <p className={styles.soft}>{LOGS_TEXT.nothing}</p>
      ) : (
        <RowTable key={id} label={title} columns={columns} rows={lines.map(row)} onOpen={open} takesFocus />
      )}
    </section>
  );
}

function row({ key, cells, undone }: LogLine) {
  if (!undone) return { id: key, cells };
  const [first = '', ...rest] = cells;
  return { id: key, look: 'faint' as const, cells: [`${first}${LOGS_TEXT.undone}`, ...rest] };
}
