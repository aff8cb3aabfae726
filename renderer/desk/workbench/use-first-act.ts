import { useDrafts } from '../../store/hooks/use-desk.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import type { Act } from '../../ui/keys/act.ts';
import { openHandoff } from '../handoff/handoff-place.ts';
import { caseLine } from '../lists/case-line.ts';
import { useListContext } from '../lists/use-views.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { draftLines } from './draft-lines.ts';
import type { QueueId } from './workbench-model.ts';

/** The tab of the hand-off page where a queue is worked off; many cases at once are not done one by one. */
const TABS = { 'hand-off': 'ready', sign: 'way', conclude: 'hand', arrive: 'arrive' } as const;

/** What the filled button does with the chosen queue and its rows; `current` is the row the person stands on. */
export function useFirstAct(queue: QueueId, read: Live<readonly CaseRow[]>, current: string | null): Act {
  const { catalogue, station, today } = useSession();
  const context = useListContext();
  const drafts = useDrafts();
  const main = (label: string, run: () => void): Act => ({ id: 'workbench-main', key: 'Ctrl+Enter', label, run });
  const nothing: Act = { ...main('', () => undefined), blocked: WORKBENCH_TEXT.nothing };
  if (queue === 'drafts') {
    const lines = drafts === 'loading' ? [] : draftLines(drafts, catalogue, station.operators, today);
    const draft = lines.find(({ id }) => id === current) ?? lines[0];
    return draft
      ? main(WORKBENCH_TEXT.openDraft(`${draft.bundle} ${draft.applicant}`), () =>
          go({ page: 'intake', draft: draft.id }),
        )
      : nothing;
  }
  const rows = read === 'loading' ? [] : read;
  const row = rows.find(({ plain }) => plain.id === current) ?? rows[0];
  if (!row) return nothing;
  if (queue in TABS) {
    const tab = TABS[queue as keyof typeof TABS];
    return main(WORKBENCH_TEXT.toFlow[tab], () => openHandoff(tab));
  }
  if (queue === 'deliver') return main(WORKBENCH_TEXT.toIssue, () => go({ page: 'issue' }));
  if (queue === 'confirm') return main(WORKBENCH_TEXT.toConfirm, () => go({ page: 'issue', tab: 'way' }));
  const { bundle, applicant } = caseLine(row, context);
  return main(WORKBENCH_TEXT.open(`${bundle} ${applicant}`), () => go({ page: 'case', id: row.plain.id }));
}
