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
import type { Beside } from './use-beside.ts';

/** Open cases of the same person and bundle, before another one is taken in; the clerk decides. */
export function BesideCases({ found, undecided, goOn }: Beside) {
  const [first] = found;
  const decided = undecided === 0;
  const open: Act = {
    id: 'beside-open',
    key: 'Alt+O',
    label: INTAKE.besideOpen,
    run: () => first && go({ page: 'case', id: first.plain.id }),
  };
  const another: Act = { id: 'beside-go-on', key: 'Alt+N', label: INTAKE.besideGoOn, run: goOn };
  useActs(decided ? [open] : [open, another]);
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
      {decided ? <p>{INTAKE.besideGoingOn}</p> : <ActButton act={another} />}
    </div>
  );
}
