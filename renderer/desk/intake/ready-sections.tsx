import type { ReactNode } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useOnFile } from '../instead/use-on-file.ts';
import { FormSection } from './form-section.tsx';
import { MaterialsSection } from './materials-section.tsx';
import type { IntakeChoice } from './model/choice.ts';
import type { ReadyIntake } from './model/ready-intake.ts';
import { PeopleSection } from './people-section.tsx';
import { applicantName, type IntakeInHand } from './use-intake.ts';
import type { ToldChange } from './use-told-change.tsx';

type ReadySectionsProps = {
  readonly pack: CataloguePack;
  readonly caseId: string;
  readonly intake: IntakeInHand;
  readonly ready: ReadyIntake;
  readonly choice: IntakeChoice;
  readonly told: ToldChange;
  /** Stands between the form and the papers. */
  readonly consent: ReactNode;
  readonly takeAll: readonly Act[];
};

/** Who applies, the one form and the papers: asked once there is something to do. */
export function ReadySections({ pack, caseId, intake, ready, choice, told, consent, takeAll }: ReadySectionsProps) {
  const { draft, change, form } = intake;
  const { outcome, reading, lines } = ready;
  const onFile = useOnFile(outcome, draft.values, caseId);
  return (
    <>
      <PeopleSection
        choice={choice}
        name={applicantName(intake)}
        entrusting={draft.entrusting}
        change={told.ask}
        notice={told.noticeIn('people-counted', 'applicant-chosen')}
      />
      <FormSection outcome={outcome} form={form} filled={reading.filled} total={reading.total} />
      {consent}
      <MaterialsSection pack={pack} outcome={outcome} lines={lines} change={change} acts={takeAll} onFile={onFile} />
    </>
  );
}
