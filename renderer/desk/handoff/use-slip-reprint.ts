import type { CaseState } from '../../../domain/case/case-state.ts';
import { slipSubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { shownInPaper } from '../access/shown-in-paper.ts';
import { useAccess } from '../access/use-access.ts';
import { printAgain, useSession } from '../session.ts';
import { ACCESS_TEXT } from '../text/access.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import type { SlipRecord } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;

/** The slip's paper once more. It names people in full, so that it is noted who had it printed. */
export function useSlipReprint(id: string, { paper }: SlipRecord, about: readonly CaseState[]): Act {
  const { today } = useSession();
  const access = useAccess(() => undefined);
  return {
    id: 'reprint-slip',
    key: 'F7',
    label: TEXT.reprint,
    blocked: paper ? null : TEXT.noPaper,
    run: async () => {
      if (!paper) return;
      if (await access.note(shownInPaper(about, paper.content, today, ACCESS_TEXT.slipAgain)))
        printAgain([{ paper: paper.id, subject: slipSubject(id), content: paper.content }]);
    },
  };
}
