import { useState } from 'react';
import { conclude } from '../../../domain/acts/flow-acts.ts';
import { bornFields } from '../../../domain/case/born-fields.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import {
  type ConclusionDraft,
  conclusionLabel,
  conclusionOf,
  conclusionProblems,
  newConclusion,
} from './conclusion-model.ts';
import { returnedLines, returnedPapers } from './returned-model.ts';
import { wayBackWords } from './way-back-words.ts';

const TEXT = HANDOFF_TEXT.conclude;

/** The step whose result the clerk reads off, and what closes the form. */
export type Concluding = { readonly view: CaseView; readonly step: StepView; readonly onClose: () => void };

type Shown = 'reason' | 'date' | 'validUntil';

/** The unit's decision while it is typed: what it brings, what is wrong with it, and the act that records it. */
export function useConclusion({ view, step: { step }, onClose }: Concluding) {
  const { today } = useSession();
  const run = useAct();
  const { id, outcome } = view.state;
  const [draft, setDraft] = useState(() => newConclusion(step, today));
  const [tried, setTried] = useState(false);
  const [returned, setReturned] = useState<ReadonlySet<string>>(new Set());
  const papers = draft.arrival === 'none' ? [] : returnedPapers(view, [step.id]);
  const back = returnedLines(papers, returned, id);
  const born = draft.result === 'granted' ? bornFields(outcome, step.id) : [];
  const problems = conclusionProblems(draft, born, today);
  const save: Act = {
    id: 'conclude',
    key: 'Ctrl+Enter',
    label: `${conclusionLabel(draft)}${HANDOFF_TEXT.returned.count(back.length)}`,
    run: async () => {
      setTried(true);
      if (Object.keys(problems).length > 0) return;
      const arrival = draft.arrival === 'none' ? null : draft.arrival;
      const said = conclusionOf(step.id, draft, born, today);
      const done = await run(
        [caseSubject(id)],
        (desk, context) => conclude(desk, id, said, arrival, context, back),
        `${TEXT.said(step.name)}${wayBackWords()}`,
      );
      if (!done.ok) return;
      onClose();
      if (done.value.papers.length > 0) printPapers(done.value.papers);
    },
  };
  return {
    draft,
    change: (part: Partial<ConclusionDraft>) => setDraft({ ...draft, ...part }),
    born,
    problems,
    /** An empty field is not called wrong before somebody tried to save. */
    shown: (field: Shown) => (tried || draft[field] !== '' ? problems[field] : undefined),
    papers,
    returned,
    setReturned,
    save,
  };
}

export type ConclusionInHand = ReturnType<typeof useConclusion>;
