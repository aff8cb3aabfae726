import { formatDay } from '../../../domain/calendar/date-string.ts';
import { describeDue } from '../../../domain/calendar/describe-due.ts';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import { useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { LinesReading } from './model/lines.ts';
import { StepOrder } from './step-order.tsx';
import type { useForesight } from './use-intake.ts';

type IntakeAsideProps = {
  readonly outcome: Outcome;
  readonly lines: LinesReading;
  readonly fieldsLeft: number;
  readonly foresight: NonNullable<ReturnType<typeof useForesight>>;
};

const NAMED = 6;

/** What the clerk tells while she asks: how many papers, what is missing, what waits for what, by when. */
export function IntakeAside({ outcome, lines, fieldsLeft, foresight: { papers, promised } }: IntakeAsideProps) {
  const { steps, checklist } = outcome;
  const units = new Set(steps.map(({ unit }) => unit.name));
  const words = INTAKE.aside;
  const merged = words.merged(papers.forms, papers.flows);
  const { missing } = lines;
  return (
    <div className={styles.aside}>
      <h2>{words.title}</h2>
      <p>{words.steps(steps.length, units.size)}</p>
      {promised === null ? null : <Promised promised={promised} />}
      <p>
        <b>{words.papers(papers.before, checklist.length)}</b>
        <br />
        {words.strict(checklist.filter(({ need }) => need === '必要').length)}
        {merged === '' ? null : <small>{merged}</small>}
      </p>
      {missing.length === 0 ? (
        <p className={styles.complete}>✓ {words.complete}</p>
      ) : (
        <div>
          <p className={styles.missing}>{words.missing(missing.length)}</p>
          <ul className={styles.list}>
            {missing.slice(0, NAMED).map(({ line, label }) => (
              <li key={line.id}>{label}</li>
            ))}
            {missing.length > NAMED ? <li>{words.more(missing.length - NAMED)}</li> : null}
          </ul>
        </div>
      )}
      {fieldsLeft > 0 ? (
        <p>
          {words.formLeft(fieldsLeft)} <kbd className={styles.smallKey}>Alt+J</kbd>
        </p>
      ) : null}
      <h3>{words.graph}</h3>
      <StepOrder steps={outcome.steps} />
      <Fees outcome={outcome} />
      <h3>{words.tell}</h3>
      <ol className={styles.tell}>
        {outcome.notice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  );
}

function Promised({ promised }: { readonly promised: Parameters<typeof formatDay>[0] }) {
  const { calendar, today } = useSession();
  const due = describeDue(calendar, today, promised);
  return (
    <p className={styles.promised} title={due.caution}>
      {INTAKE.aside.promised} <b>{formatDay(promised, today)}</b>
      <small>
        {INTAKE.aside.promisedNote(due.left)}
        {due.caution === '' ? '' : `（${due.caution}）`}
      </small>
    </p>
  );
}

function Fees({ outcome: { steps } }: Pick<IntakeAsideProps, 'outcome'>) {
  const charged = steps.filter(({ fee }) => fee.charged);
  if (charged.length === 0) return <p className={styles.soft}>{INTAKE.aside.free}</p>;
  return (
    <div>
      <h3>{INTAKE.aside.fee}</h3>
      <ul className={styles.list}>
        {charged.map(({ id, name, fee }) => (
          <li key={id}>{INTAKE.aside.feeOf(name, fee.note)}</li>
        ))}
      </ul>
    </div>
  );
}
