import { useState } from 'react';
import { oneOfRole } from '../../../domain/catalogue/people.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { INTAKE } from '../text/intake.ts';
import { ChangeNotice, type PendingChange } from './change-notice.tsx';
import type { SectionName } from './jump-acts.ts';
import type { IntakeChoice } from './model/choice.ts';
import { changeBrought, mustBeTold } from './model/choice-change.ts';
import type { IntakeChoices } from './model/intake-draft.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { goTo, spotId } from './spots.ts';

type ToldChangeInput = {
  readonly pack: CataloguePack;
  readonly draft: IntakeChoices;
  readonly choice: IntakeChoice;
  readonly change: (change: IntakeChange) => void;
  readonly goToSection: (name: SectionName) => void;
};

export type ToldChange = ReturnType<typeof useToldChange>;

/** While papers lie on the counter, a change of the choice is told before it happens, in the section it is made in. */
export function useToldChange({ pack, draft, choice, change, goToSection }: ToldChangeInput) {
  const [pending, setPending] = useState<PendingChange | null>(null);
  const ask = (wanted: IntakeChange) => {
    const brought = changeBrought(pack, draft, wanted);
    if (brought === null || !mustBeTold(draft, wanted, brought)) change(wanted);
    else setPending({ change: wanted, title: titleOf(choice, wanted), brought });
  };
  const settle = (goOn: boolean) => {
    if (pending === null) return;
    if (goOn) change(pending.change);
    setPending(null);
    if (pending.change.kind === 'answered') goTo(spotId({ section: 'situation', at: pending.change.question }));
    else goToSection(pending.change.kind === 'step-toggled' ? 'items' : 'applicant');
  };
  const noticeIn = (...kinds: readonly IntakeChange['kind'][]) =>
    pending && kinds.includes(pending.change.kind) ? <ChangeNotice pending={pending} settle={settle} /> : null;
  return { ask, noticeIn };
}

function titleOf(choice: IntakeChoice, change: IntakeChange): string {
  switch (change.kind) {
    case 'answered': {
      const asked = choice.questions.find(({ question }) => question.id === change.question)?.question;
      return INTAKE.changeAsk(asked?.options.find(({ id }) => id === change.option)?.label ?? change.option);
    }
    case 'step-toggled': {
      const offer = choice.offers.find(({ id }) => id === change.step);
      return (offer?.taken ? INTAKE.changeLeave : INTAKE.changeTake)(offer?.name ?? change.step);
    }
    case 'people-counted': {
      const role = choice.roles.find((one) => one.role.id === change.role)?.role.label ?? change.role;
      return INTAKE.changeFewer(oneOfRole(role));
    }
    default:
      return INTAKE.changeOther;
  }
}
