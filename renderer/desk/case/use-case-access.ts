import { createContext, useContext, useMemo, useState } from 'react';
import { isOfAny, minorsOf } from '../../../domain/case/minors.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import type { FormField, OutcomePerson } from '../../../domain/catalogue/outcome.ts';
import type { AccessShown, AccessWhat } from '../../../domain/station/access-shown.ts';
import { useAccess } from '../access/use-access.ts';
import { type ReasonQuestion, useReason } from '../access/use-reason.ts';
import { useSession } from '../session.ts';
import { adultLabels, NOBODY, type Sight } from './model/sight.ts';

export type CaseAccess = {
  readonly sight: Sight;
  readonly children: readonly OutcomePerson[];
  /** Shows who is who, of children after a reason was given; hides them when they are shown. */
  readonly toggle: () => Promise<void>;
  /** To be awaited before hidden values of these fields are copied. */
  readonly mayCopy: (fields: readonly FormField[]) => Promise<boolean>;
  /** To be awaited before a paper or a file is shown that states these people in full. */
  readonly maySee: (what: AccessWhat, people: readonly OutcomePerson[]) => Promise<boolean>;
  readonly question: ReasonQuestion;
  /** Rises when a visit ends and what was shown is to be hidden: a file that lies open covers itself. */
  readonly visitsEnded: number;
};

const CaseAccessContext = createContext<CaseAccess | null>(null);

/** Hands the access of the open case to the forms within its page. */
export const ProvideCaseAccess = CaseAccessContext.Provider;

/** The access of the case whose page this is. */
export function useOpenCaseAccess(): CaseAccess {
  const access = useContext(CaseAccessContext);
  if (!access) throw new Error('a form of a case stands outside its page');
  return access;
}

/** What may be seen of the people of a case in this visit. */
export function useCaseAccess({ state }: CaseView): CaseAccess {
  const { today } = useSession();
  const { outcome, form, opening, id } = state;
  const [sight, setSight] = useState<Sight>(NOBODY);
  const [visitsEnded, setVisitsEnded] = useState(0);
  const question = useReason();
  const access = useAccess(() => {
    setVisitsEnded((count) => count + 1);
    setSight(NOBODY);
    question.forget();
  });
  const children = useMemo(() => (outcome ? minorsOf(outcome, form, today) : []), [outcome, form, today]);
  const adults = outcome ? adultLabels(outcome, children) : [];

  const note = async (what: AccessWhat, whose: readonly string[], reason = '') => {
    if (whose.length === 0) return true;
    const shown: AccessShown = { case: id, number: opening?.number ?? '', whose: [...whose], what, reason };
    return await access.note([shown]);
  };
  const noteChildren = async (whose: readonly string[]) => {
    if (whose.length === 0) return true;
    const reason = await question.ask();
    return reason !== null && (await note('minor', whose, reason));
  };
  const all = children.map(({ label }) => label);

  const seeChildren = async () => {
    if (await noteChildren(all)) setSight({ adults: true, children: true });
  };

  const toggle = async () => {
    if (sight.adults || sight.children || question.isOpen) {
      if (question.isOpen) question.answer(null);
      return setSight(NOBODY);
    }
    if (!(await note('identity', adults))) return;
    setSight({ adults: true, children: children.length === 0 });
    // Not waited for: the key hides the others again while the question stands open.
    if (children.length > 0) void seeChildren();
  };
  const mayCopy = async (fields: readonly FormField[]) => {
    const theirs = fields.filter((field) => isOfAny(children, field));
    const others = fields.filter((field) => !theirs.includes(field));
    const nameOf = (field: FormField) =>
      outcome?.people.find((person) => isOfAny([person], field))?.label ?? field.group;
    const labels = (some: readonly FormField[]) => [...new Set(some.map(nameOf))];
    return (await noteChildren(labels(theirs))) && (await note('form', labels(others)));
  };
  const maySee = async (what: AccessWhat, people: readonly OutcomePerson[]) => {
    const theirs = people.filter((person) => children.includes(person)).map(({ label }) => label);
    const others = people.filter((person) => !children.includes(person)).map(({ label }) => label);
    return (await noteChildren(theirs)) && (await note(what, others));
  };
  return { sight, children, toggle, mayCopy, maySee, question, visitsEnded };
}
