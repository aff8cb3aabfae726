import { useMemo, useState } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useOnFile } from '../instead/use-on-file.ts';
import { mandateProblem } from '../mandate/mandate-draft.ts';
import { useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import { BesideCases } from './beside-cases.tsx';
import { FormSection } from './form-section.tsx';
import { InsteadPanel } from './instead-panel.tsx';
import styles from './intake.module.css';
import { IntakeAside } from './intake-aside.tsx';
import { IntakeFooter } from './intake-footer.tsx';
import { ItemsSection } from './items-section.tsx';
import { MaterialsSection } from './materials-section.tsx';
import type { IntakeChoice } from './model/choice.ts';
import { type IntakeDraft, isWorthKeeping, mandateIn } from './model/intake-draft.ts';
import { readinessOf } from './model/readiness.ts';
import { NoticePanel } from './notice-panel.tsx';
import { PeopleSection } from './people-section.tsx';
import { SituationSection } from './situation-section.tsx';
import { goTo, sectionId } from './spots.ts';
import { useAskingActs } from './use-asking-acts.ts';
import { useConsent } from './use-consent.tsx';
import { useDeclining } from './use-declining.tsx';
import { useDraftKeeping } from './use-draft-keeping.ts';
import { type IntakeInHand, useForesight } from './use-intake.ts';
import { useIntakeActs } from './use-intake-acts.ts';
import { useIntakeInstead } from './use-intake-instead.ts';
import { emptyFieldActs, type SectionName, sectionActs, takeAllActs, useQuietActs } from './use-quiet-acts.ts';
import { useSamePerson } from './use-same-person.ts';
import { useStartAt } from './use-start-at.ts';

type IntakeSheetProps = {
  readonly pack: CataloguePack;
  readonly draftId: string;
  readonly author: string;
  readonly intake: IntakeInHand;
  readonly choice: IntakeChoice;
};

/** One bundle being taken in, from the first question to the first binding act, on one page. */
export function IntakeSheet({ pack, draftId, author, intake, choice }: IntakeSheetProps) {
  const { draft, change, form, outcome, reading, lines } = intake;
  const [folded, setFolded] = useState(choice.unanswered.length === 0);
  const [noticeOpen, setNoticeOpen] = useState(false);
  const { status, forget, drop } = useDraftKeeping(draftId, useNamedDraft(draft, choice.applicant));
  const foresight = useForesight(pack, intake);
  const isOnlyAsking = nameOf(intake) === '' && Object.keys(draft.ticks).length === 0;
  const asking = useAskingActs({ intake, foresight, isOnlyAsking, drop });
  const found = useSamePerson(intake);
  const undecided = found.filter(({ plain }) => !draft.besides.includes(plain.id));
  const { today } = useSession();
  const mandate = mandateIn(draft);
  const consent = useConsent(intake);
  const readiness = readinessOf({
    choice,
    form: reading,
    lines,
    undecided: undecided.length,
    mandate: mandate && mandateProblem(mandate, today),
    consent: consent.problem,
  });
  const unfold = () => setFolded(folded && choice.unanswered.length === 0);
  const onFile = useOnFile(outcome, draft.values, draftId);
  const instead = useIntakeInstead(intake, draftId);
  const acts = useIntakeActs({
    caseId: draftId,
    intake,
    readiness,
    instead,
    consent: consent.given,
    noticeOpen,
    setNoticeOpen,
    unfold,
    forget,
  });
  const blocked = readiness.receive?.text ?? null;
  const declining = useDeclining({ caseId: draftId, outcome, blocked, take: acts.take });
  const ready = outcome !== null && outcome.steps.length > 0 ? { outcome, reading, lines } : null;
  const fieldsLeft = reading?.fields.filter(({ field, standing }) => field.required && standing === 'empty') ?? [];
  const quiet = useQuietActs({
    noticeOpen,
    insteadOpen: instead.open && readiness.receive === null,
    closeInstead: () => instead.setOpen(false),
    isKept: isWorthKeeping(draft),
    closeNotice: () => setNoticeOpen(false),
    change,
    forget,
  });
  const goToSection = (name: SectionName) => {
    if (name === 'situation' || name === 'items') setFolded(false);
    goTo(sectionId(name));
  };
  const takeAll = takeAllActs(ready?.lines ?? null, change);
  useActs([
    ...(declining.acts ? [declining.acts.save, declining.acts.close] : [...acts.all, declining.open, ...quiet]),
    ...takeAll,
    ...consent.acts,
    asking.guidance,
    asking.consult,
    ...sectionActs(goToSection),
    ...emptyFieldActs(fieldsLeft[0]?.field.key),
  ]);
  useStartAt(folded ? readiness.accept : null);
  const settleItems = () => {
    if (ready === null) return;
    setFolded(true);
    goTo(sectionId('applicant'));
  };

  return (
    <Page
      title={choice.bundle.name}
      subtitle={<Subtitle no={choice.bundle.no} author={author} />}
      aside={
        <>
          {found.length > 0 ? (
            <BesideCases
              found={found}
              decided={undecided.length === 0}
              onGoOn={() => change({ kind: 'gone-on-beside', cases: found.map(({ plain }) => plain.id) })}
            />
          ) : null}
          {ready?.lines && foresight ? (
            <IntakeAside
              outcome={ready.outcome}
              lines={ready.lines}
              fieldsLeft={fieldsLeft.length}
              foresight={foresight}
            />
          ) : (
            <p className={styles.bundleSummary}>{choice.bundle.summary}</p>
          )}
        </>
      }
      footer={
        <IntakeFooter
          status={status}
          quiet={declining.acts ? [declining.acts.close] : noticeOpen ? quiet : [...quiet, asking.guidance]}
          others={declining.acts ? [] : blocked === null ? [...acts.others, declining.open] : acts.others}
          main={declining.acts?.save ?? acts.main}
        />
      }
    >
      <SituationSection
        pack={pack}
        draft={draft}
        choice={choice}
        change={change}
        folded={folded}
        onUnfold={() => goToSection('situation')}
      />
      <ItemsSection
        offers={choice.offers}
        clear={choice.unanswered.length === 0}
        onToggle={(step) => change({ kind: 'step-toggled', step })}
        folded={folded}
        onUnfold={() => goToSection('items')}
        onDone={settleItems}
      />
      {ready?.reading && ready.lines ? (
        <>
          <PeopleSection choice={choice} name={nameOf(intake)} entrusting={draft.entrusting} change={change} />
          <FormSection outcome={ready.outcome} form={form} filled={ready.reading.filled} total={ready.reading.total} />
          {consent.panel}
          <MaterialsSection
            pack={pack}
            outcome={ready.outcome}
            lines={ready.lines}
            change={change}
            acts={takeAll}
            onFile={onFile}
          />
          {declining.panel}
          {instead.open && !noticeOpen && readiness.receive === null ? (
            <InsteadPanel outcome={ready.outcome} instead={instead} />
          ) : null}
          {noticeOpen && ready.lines.missing.length > 0 ? (
            <NoticePanel missing={ready.lines.missing} remarks={draft.remarks} change={change} />
          ) : null}
        </>
      ) : null}
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

function nameOf({ draft, outcome }: IntakeInHand): string {
  const key = outcome?.people.find(({ id }) => id === outcome.applicant)?.identity.name;
  return key === undefined ? '' : (draft.values[key] ?? '').slice(0, 30);
}
