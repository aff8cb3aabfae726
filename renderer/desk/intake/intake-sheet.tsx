import { useMemo } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { INTAKE } from '../text/intake.ts';
import { BesideCases } from './beside-cases.tsx';
import { BesideDrafts } from './beside-drafts.tsx';
import styles from './intake.module.css';
import { IntakeAside } from './intake-aside.tsx';
import { IntakeFooter } from './intake-footer.tsx';
import { ItemsSection } from './items-section.tsx';
import { emptyFieldActs, sectionActs } from './jump-acts.ts';
import type { IntakeChoice } from './model/choice.ts';
import type { IntakeDraft } from './model/intake-draft.ts';
import { readyIntake } from './model/ready-intake.ts';
import { ReadySections } from './ready-sections.tsx';
import { SituationSection } from './situation-section.tsx';
import { takeAllActs } from './take-all-acts.ts';
import { useAskingActs } from './use-asking-acts.ts';
import { useBeside } from './use-beside.ts';
import { useConsent } from './use-consent.tsx';
import { useDraftKeeping } from './use-draft-keeping.ts';
import { useFirstAct } from './use-first-act.tsx';
import { useFolding } from './use-folding.ts';
import { type IntakeInHand, useForesight } from './use-intake.ts';
import { useReadiness } from './use-readiness.ts';
import { useStartAt } from './use-start-at.ts';
import { useToldChange } from './use-told-change.tsx';

type IntakeSheetProps = {
  readonly pack: CataloguePack;
  readonly draftId: string;
  readonly author: string;
  readonly intake: IntakeInHand;
  readonly choice: IntakeChoice;
};

/** One bundle being taken in, from the first question to the first binding act, on one page. */
export function IntakeSheet({ pack, draftId, author, intake, choice }: IntakeSheetProps) {
  const { draft, change, reading } = intake;
  const ready = readyIntake(intake);
  const { folded, unfold, goToSection, settle } = useFolding(choice);
  const { status, forget, drop } = useDraftKeeping(draftId, useNamedDraft(draft, choice.applicant));
  const foresight = useForesight(pack, intake);
  const asking = useAskingActs({ intake, foresight, drop });
  const beside = useBeside(intake, draftId);
  const consent = useConsent(intake);
  const readiness = useReadiness({ choice, intake, beside, consent });
  const { guidance } = asking;
  const first = useFirstAct({ caseId: draftId, intake, ready, consent, readiness, unfold, forget, guidance });
  const fieldsLeft = reading?.fields.filter(({ field, standing }) => field.required && standing === 'empty') ?? [];
  const told = useToldChange({ pack, draft, choice, change, goToSection });
  const takeAll = takeAllActs(ready?.lines ?? null, change);
  useActs([
    ...first.keys,
    ...takeAll,
    ...consent.acts,
    guidance,
    asking.consult,
    ...sectionActs(goToSection),
    ...emptyFieldActs(fieldsLeft[0]?.field.key),
  ]);
  useStartAt(folded ? readiness.accept : null);
  return (
    <Page
      title={choice.bundle.name}
      subtitle={<Subtitle no={choice.bundle.no} author={author} />}
      aside={
        <>
          {beside.found.length > 0 ? <BesideCases {...beside} /> : null}
          {beside.drafts.length > 0 ? <BesideDrafts drafts={beside.drafts} pack={pack} /> : null}
          {ready && foresight ? (
            <IntakeAside {...ready} fieldsLeft={fieldsLeft.length} foresight={foresight} />
          ) : (
            <p className={styles.bundleSummary}>{choice.bundle.summary}</p>
          )}
        </>
      }
      footer={<IntakeFooter status={status} {...first.foot} />}
    >
      <SituationSection
        choice={choice}
        change={told.ask}
        notice={told.noticeIn('answered')}
        folded={folded}
        onUnfold={() => goToSection('situation')}
      />
      <ItemsSection
        offers={choice.offers}
        clear={choice.unanswered.length === 0}
        onToggle={(step) => told.ask({ kind: 'step-toggled', step })}
        notice={told.noticeIn('step-toggled')}
        folded={folded}
        onUnfold={() => goToSection('items')}
        onDone={() => ready && settle()}
      />
      {ready ? (
        <ReadySections
          pack={pack}
          caseId={draftId}
          intake={intake}
          ready={ready}
          choice={choice}
          told={told}
          consent={consent.panel}
          takeAll={takeAll}
        />
      ) : null}
      {first.panel}
    </Page>
  );
}

function Subtitle({ no, author }: { readonly no: string; readonly author: string }) {
  return (
    <span className={styles.subtitle}>
      <span>{INTAKE.bundleNo(no)}</span>
      <span>{author === '' ? '' : INTAKE.draftBy(author)}</span>
      <span className={styles.draftNumber}>{INTAKE.draftNumber}</span>
    </span>
  );
}

/** A kept draft says who applies, so that lists of drafts can name it. */
function useNamedDraft(draft: IntakeDraft, applicant: string): IntakeDraft {
  return useMemo(() => ({ ...draft, applicant }), [draft, applicant]);
}
