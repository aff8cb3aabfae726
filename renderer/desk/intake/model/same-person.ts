import type { CaseSummary } from '../../../../domain/case/summary.ts';
import { compact } from '../../../../domain/identity/plain-text.ts';

/** Who applies, as far as it is typed; '' where it is not. */
export type Who = { readonly name: string; readonly idNo: string };

/**
 * Cases of the same person and bundle that are still under way. The ID number decides; where one of the two has none,
 * the name does, because asking once too often is cheaper than a case taken in twice.
 */
export function openCasesOf(rows: readonly CaseSummary[], bundle: string, who: Who): readonly CaseSummary[] {
  if (who.name.trim() === '' && who.idNo.trim() === '') return [];
  return rows.filter(
    ({ plain, personal }) => plain.bundle.id === bundle && plain.phase !== 'delivered' && isSame(personal, who),
  );
}

function isSame(personal: CaseSummary['personal'], who: Who): boolean {
  const known = compact(personal.idNo);
  const typed = compact(who.idNo);
  if (known !== '' && typed !== '') return known === typed;
  return who.name.trim() !== '' && personal.applicant.trim() === who.name.trim();
}
