import type { CaseSummary } from '../../../domain/case/summary.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import { formatNumber } from '../../../domain/numbers/format-number.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { go } from '../navigation.ts';
import { CASE_TEXT } from '../text/case.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import { spotId } from './spots.ts';

type BesideCasesProps = {
  readonly found: readonly CaseSummary[];
  /** The clerk has decided to go on beside all of them. */
  readonly decided: boolean;
  readonly onGoOn: () => void;
};

/** Open cases of the same person and bundle, before another one is taken in; the clerk decides. */
export function BesideCases({ found, decided, onGoOn }: BesideCasesProps) {
  const [first] = found;
  const open: Act = {
    id: 'beside-open',
    key: 'Alt+O',
    label: INTAKE.besideOpen,
    run: () => first && go({ page: 'case', id: first.plain.id }),
  };
  const goOn: Act = { id: 'beside-go-on', key: 'Alt+N', label: INTAKE.besideGoOn, run: onGoOn };
  useActs(decided ? [open] : [open, goOn]);
  return (
    <div id={spotId({ section: 'beside' })} className={styles.beside} role="status">
      <p>{INTAKE.besideFound(found.length)}</p>
      <ul>
        {found.map(({ plain, personal }) => (
          <li key={plain.id}>
            {maskParty(personal.applicant, personal.idNo)}　{CASE_TEXT.phases[plain.phase]}
            <br />
            <span className={styles.figures}>{formatNumber(plain.number)}</span>
          </li>
        ))}
      </ul>
      <ActButton act={open} />
      {decided ? <p>{INTAKE.besideGoingOn}</p> : <ActButton act={goOn} />}
    </div>
  );
}
