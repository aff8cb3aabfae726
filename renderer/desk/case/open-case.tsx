import { useState } from 'react';
import type { CaseView } from '../../../domain/case/view.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { MinorReason } from '../access/minor-reason.tsx';
import { useRights } from '../account/use-rights.ts';
import { FilesSection } from '../files/files-section.tsx';
import { ReturnedPapers } from '../handoff/returned-papers.tsx';
import { CASE_TEXT } from '../text/case.ts';
import { FURTHER_TEXT } from '../text/further.ts';
import type { FurtherAct } from './further/further-act.ts';
import { FURTHER_RIGHTS } from './further/further-groups.ts';
import { FurtherSection } from './further/further-section.tsx';
import { GIVE_BACK } from './further/materials/give-back.tsx';
import type { CorrectionDraft } from './model/correction.ts';
import { applicantOf } from './model/head.ts';
import { seesApplicant } from './model/sight.ts';
import { CaseHead } from './parts/case-head.tsx';
import { ConflictSection } from './parts/conflict-section.tsx';
import { ConsentSection } from './parts/consent-section.tsx';
import { CorrectionSection } from './parts/correction-section.tsx';
import { FormSection } from './parts/form-section.tsx';
import { GraphSection } from './parts/graph-section.tsx';
import { LaterSection } from './parts/later-section.tsx';
import { MaterialSection } from './parts/material-section.tsx';
import { NeededSection } from './parts/needed-section.tsx';
import { NoteSection } from './parts/note-section.tsx';
import { NumberSection } from './parts/number-section.tsx';
import { PaperSection } from './parts/paper-section.tsx';
import { TimelineSection } from './parts/timeline-section.tsx';
import { ProvideCaseAccess, useCaseAccess } from './use-case-access.ts';
import { useCaseActs } from './use-case-acts.ts';

/** The page of a case that is known here. Ticks of a correction live as long as the page. */
export function OpenCase({ view }: { readonly view: CaseView }) {
  const access = useCaseAccess(view);
  const { sight, children, question } = access;
  const open = seesApplicant(view.state.outcome, children, sight);
  const [correction, setCorrection] = useState<CorrectionDraft>({});
  const [returned, setReturned] = useState<ReadonlySet<string>>(new Set());
  const clearCorrection = () => setCorrection({});
  const [further, setFurther] = useState<'list' | FurtherAct | null>(null);
  const [viewing, setViewing] = useState<string | null>(null);
  const whose = children.map(({ label }) => label);
  const asking = question.isOpen ? <MinorReason whose={whose} onAnswer={question.answer} /> : null;
  const may = useRights();
  // What the window does with papers, form and numbers is not there for others.
  const atWindow = may('window');
  const openGiveBack = () => setFurther(GIVE_BACK);
  const acts = useCaseActs({ view, access, correction, clearCorrection, returned, openGiveBack });
  const others: readonly Act[] = FURTHER_RIGHTS.some(may)
    ? [{ id: 'further', key: 'F6', label: FURTHER_TEXT.open, run: () => setFurther(further ? null : 'list') }]
    : [];
  const footer = [...acts.footer, ...others];
  // What is not on the screen has no key: under F6 Ctrl+Enter saves the open form and nothing else.
  useActs([...footer, ...acts.jumps, ...(further ? [] : [acts.main])]);
  return (
    <Page
      title={`${view.state.opening?.bundle.name ?? ''} ${applicantOf(view, open).name}`}
      subtitle={CASE_TEXT.phases[view.phase]}
      aside={
        <>
          <PaperSection view={view} access={access} />
          {atWindow ? <NumberSection view={view} /> : null}
          <NoteSection view={view} />
        </>
      }
      footer={
        <>
          {footer.map((act) => (
            <ActButton key={act.id} act={act} />
          ))}
          {further || question.isOpen ? null : <ActButton act={acts.main} primary />}
        </>
      }
    >
      <CaseHead view={view} open={open} jumps={acts.jumps} />
      {viewing === null ? asking : null}
      {further ? (
        <ProvideCaseAccess value={access}>
          <FurtherSection view={view} first={further === 'list' ? null : further} onClose={() => setFurther(null)} />
        </ProvideCaseAccess>
      ) : null}
      <ConflictSection view={view} access={access} />
      {atWindow ? <CorrectionSection view={view} draft={correction} onChange={setCorrection} /> : null}
      <ConsentSection view={view} access={access} />
      {atWindow ? <LaterSection view={view} rests={further !== null} /> : null}
      {atWindow ? <NeededSection view={view} /> : null}
      <ReturnedPapers papers={acts.papersBack} ticked={returned} onChange={setReturned} />
      <GraphSection view={view} />
      <MaterialSection view={view} />
      <FilesSection view={view} access={access} viewing={viewing} onView={setViewing} asking={asking} />
      <FormSection view={view} access={access} />
      <TimelineSection view={view} />
    </Page>
  );
}
