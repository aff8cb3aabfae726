import { businessTime } from '../../../domain/calendar/instant.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { DraftStatus } from './use-draft-keeping.ts';

type IntakeFooterProps = {
  readonly status: DraftStatus;
  readonly quiet: readonly Act[];
  readonly others: readonly Act[];
  readonly main: Act;
};

export function IntakeFooter({ status, quiet, others, main }: IntakeFooterProps) {
  return (
    <>
      <span className={styles.draftState} data-state={status.state}>
        {statusWords(status)}
      </span>
      {quiet.map((act) => (
        <ActButton key={act.id} act={act} quiet />
      ))}
      <span className={styles.space} />
      {others.map((act) => (
        <ActButton key={act.id} act={act} />
      ))}
      <ActButton act={main} primary />
    </>
  );
}

function statusWords({ state, at }: DraftStatus): string {
  if (state === 'failed') return INTAKE.saveFailed;
  if (state === 'saving') return INTAKE.saving;
  return state === 'saved' ? INTAKE.savedAt(businessTime(at)) : '';
}
