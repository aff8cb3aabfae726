import type { CasePhase, CaseSummary, PersonalSummary } from '../../../../domain/case/summary.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import { compact } from '../../../../domain/identity/plain-text.ts';
import type { Draft } from '../../../store/drafts/drafts.ts';
import { intakeDraftSchema } from './intake-draft.ts';

/** Who applies, as far as it is typed ('' where it is not), and the ID numbers of who else stands in the intake. */
export type Who = { readonly name: string; readonly idNo: string; readonly otherIdNos: readonly string[] };

/** Delivered, or ended without a result: nobody waits for it any more. */
const OVER: readonly CasePhase[] = ['delivered', 'closed'];

/** Cases of the same person and bundle that are still under way, whatever the person is in them. */
export function openCasesOf(rows: readonly CaseSummary[], bundle: string, who: Who): readonly CaseSummary[] {
  return rows.filter(
    ({ plain, personal }) => plain.bundle.id === bundle && !OVER.includes(plain.phase) && isSame(personal, who),
  );
}

/** Drafts of the station, its other operators' too, in which the same person stands for the same bundle. */
export function draftsOf(
  drafts: readonly Draft[],
  bundle: string,
  who: Who,
  people: Outcome['people'],
): readonly Draft[] {
  return drafts.filter(({ content }) => {
    const read = intakeDraftSchema.safeParse(content);
    return read.success && read.data.bundle === bundle && isSame(peopleIn(read.data, people), who);
  });
}

type Named = Pick<PersonalSummary, 'applicant' | 'idNo' | 'otherIdNos'>;

/**
 * The ID number decides: one of the two applicants stands in the other's case too, as whoever (the other parent applies
 * today). Where the applicant of one of the two has none, the name does: asking once too often is cheaper than a case
 * taken in twice.
 */
function isSame({ applicant, idNo, otherIdNos = [] }: Named, who: Who): boolean {
  const [own, typed] = [compact(idNo), compact(who.idNo)];
  if (typed !== '' && [own, ...otherIdNos.map(compact)].includes(typed)) return true;
  if (own !== '' && who.otherIdNos.map(compact).includes(own)) return true;
  const isNumbered = typed !== '' && own !== '';
  return !isNumbered && who.name.trim() !== '' && applicant.trim() === who.name.trim();
}

/** Who stands in a draft, by the fields that name people in this bundle. */
function peopleIn(draft: { applicant: string; values: Readonly<Record<string, string>> }, people: Outcome['people']) {
  const typedAt = (key: string | undefined) => (key === undefined ? '' : (draft.values[key] ?? ''));
  const applicant = people.find(({ id }) => id === draft.applicant);
  const others = people.filter((person) => person !== applicant);
  return {
    applicant: typedAt(applicant?.identity.name),
    idNo: typedAt(applicant?.identity.idNo),
    otherIdNos: others.map(({ identity }) => typedAt(identity.idNo)),
  };
}
