import type { ActContext } from '../../../../domain/acts/act-context.ts';
import type { Decision } from '../../../../domain/acts/decision.ts';
import { caseAt } from '../../../../domain/acts/desk.ts';
import type { CaseState } from '../../../../domain/case/case-state.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { useAct } from '../../session.ts';
import type { FurtherFormProps } from './further-act.ts';

type Saving = {
  readonly label: string;
  readonly blocked: string | null;
  readonly decide: (state: CaseState, context: ActContext) => Decision;
};

/** The save act of a form under F6 that enters something and prints nothing; it closes the form once it is saved. */
export function useFurtherSave({ view, onDone }: FurtherFormProps, { label, blocked, decide }: Saving): Act {
  const run = useAct();
  const { id } = view.state;
  return {
    id: 'save-further',
    key: 'Ctrl+Enter',
    label,
    blocked,
    run: async () => {
      const outcome = await run([caseSubject(id)], (desk, context) => decide(caseAt(desk, id), context));
      if (outcome.ok) onDone();
    },
  };
}
