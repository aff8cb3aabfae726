import type { ComponentType } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Right } from '../../../../domain/station/roles.ts';

export type FurtherFormProps = { readonly view: CaseView; readonly onDone: () => void };

/** Something that may be done with a case beside its next act: found under F6, opened by its letter. */
export type FurtherAct = {
  readonly id: string;
  /** One letter or digit, unique over all groups. */
  readonly letter: string;
  readonly label: string;
  /** The act exists for who has this right alone. */
  readonly right: Right;
  /** Why it cannot be done now, in the words of the hall; null when it can. */
  readonly blocked: (view: CaseView) => string | null;
  /** The fields of the act and its save button; shown in the place of the list. */
  readonly Form: ComponentType<FurtherFormProps>;
};

export type FurtherGroup = { readonly id: string; readonly title: string; readonly acts: readonly FurtherAct[] };
