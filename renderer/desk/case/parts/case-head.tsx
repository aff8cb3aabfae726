import type { ReactNode } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import { situationWords } from '../../../../domain/catalogue/situation-words.ts';
import { formatNumber } from '../../../../domain/numbers/format-number.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { DueText } from '../../../ui/layout/due-text.tsx';
import { Masked } from '../../../ui/layout/masked.tsx';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { applicantOf, isPromiseBroken, mandateRanOut, promisedWords, stageSummary } from '../model/head.ts';

type CaseHeadProps = {
  readonly view: CaseView;
  /** Shows who applies in full. */
  readonly open: boolean;
  readonly jumps: readonly Act[];
};

/** Who, what, until when; and the keys to the parts of the page. */
export function CaseHead({ view, open, jumps }: CaseHeadProps) {
  const { today } = useSession();
  const { state, noticeClock, correctionClock } = view;
  const masked = applicantOf(view, false);
  const full = open ? applicantOf(view, true) : null;
  const promised = promisedWords(view, today);
  const ranOut = mandateRanOut(view);
  return (
    <section className={styles.head}>
      <dl>
        <Fact label={CASE_TEXT.facts.number}>
          <span data-fact="number">{formatNumber(state.opening?.number ?? '')}</span>
        </Fact>
        <Fact label={CASE_TEXT.facts.applicant}>
          <span className={styles.person}>
            <Masked value={masked.name} shown={full?.name ?? null} />
            <Masked value={masked.idNo} shown={full?.idNo ?? null} />
            <Masked value={masked.phone} shown={full?.phone ?? null} />
          </span>
        </Fact>
        {ranOut === null ? null : (
          <Fact label={CASE_TEXT.mandate}>
            <span className={styles.late}>▲ {ranOut}</span>
          </Fact>
        )}
        <Fact label={CASE_TEXT.facts.situation}>{situationWords(state.outcome?.situation ?? []).join(' · ')}</Fact>
        {promised === null ? null : (
          <Fact label={CASE_TEXT.promised}>
            {isPromiseBroken(view, today) ? (
              <strong className={styles.late}>{CASE_TEXT.promiseBroken(promised)}</strong>
            ) : (
              <strong>{promised}</strong>
            )}
            <span className={styles.soft}>{stageSummary(view)}</span>
          </Fact>
        )}
        {noticeClock === null ? null : (
          <Fact label={CASE_TEXT.noticeClock}>
            {noticeClock.deemedAccepted ? (
              <span className={styles.late}>{CASE_TEXT.deemed}</span>
            ) : (
              <DueText {...noticeClock} />
            )}
          </Fact>
        )}
        {correctionClock === null ? null : (
          <Fact label={CASE_TEXT.correctionClock}>
            <DueText {...correctionClock} />
          </Fact>
        )}
      </dl>
      <nav className={styles.jumps} aria-label={CASE_TEXT.jumps}>
        {jumps.map((act) => (
          <ActButton key={act.id} act={act} quiet />
        ))}
      </nav>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
