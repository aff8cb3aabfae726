import { useState } from 'react';
import { takeLater } from '../../../../domain/acts/material-acts.ts';
import { noticeIsSpent } from '../../../../domain/case/decide/notice.ts';
import { supplementLines } from '../../../../domain/case/decide/supplement.ts';
import { gapUrgency } from '../../../../domain/case/gap-urgency.ts';
import { owedLines } from '../../../../domain/case/owed-papers.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import { usePapersAct } from '../further/use-papers-act.ts';
import { type CorrectionDraft, takenOf } from '../model/correction.ts';
import { LaterLines } from './later-lines.tsx';
import { Section } from './section.tsx';

const TEXT = FURTHER_MATERIALS_TEXT.later;

type LaterSectionProps = {
  readonly view: CaseView;
  /** Something else has the page for a while: nothing shows and no key does anything, what was ticked stays. */
  readonly rests: boolean;
};

/** 容缺待补: each paper that is still to come with its clock; ticked and taken as a correction is. So is what a deemed acceptance did not wait for. */
export function LaterSection({ view, rests }: LaterSectionProps) {
  const [draft, setDraft] = useState<CorrectionDraft>({});
  const { state, gaps } = view;
  const act = usePapersAct(state.id, () => setDraft({}));
  const owed = owedLines(state).length > 0;
  const isShown = !rests && state.closing === null && (gaps.length > 0 || owed || noticeIsSpent(state));
  const lines = isShown ? supplementLines(state) : [];
  const count = Object.keys(draft).length;
  const save: Act = {
    id: 'take-later-here',
    key: 'Alt+G',
    label: TEXT.save(count),
    blocked: count === 0 ? TEXT.choose : null,
    run: () => act((desk, context) => takeLater(desk, state.id, takenOf(draft), context)),
  };
  useActs(lines.length > 0 ? [save] : []);
  if (lines.length === 0) return null;
  const isPressing = gaps.length === 0 ? !owed : gaps.some((gap) => gapUrgency(gap) !== 'ok');
  return (
    <Section
      id="later"
      title={gaps.length > 0 ? TEXT.title : owed ? TEXT.titleOwed : TEXT.titleMissing}
      hint={TEXT.hint(lines.length)}
      level={isPressing ? 'warning' : 'plain'}
    >
      <LaterLines view={view} draft={draft} onChange={setDraft} />
      <ActButton act={save} />
    </Section>
  );
}
