import { type DateString, daysBetween } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { type CataloguePack, findBundle } from '../../../domain/catalogue/schema-pack.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import type { Draft } from '../../store/drafts/drafts.ts';
import { operatorName } from '../case/model/names.ts';
import { intakeDraftSchema } from '../intake/model/intake-draft.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';

export type DraftLine = {
  readonly id: string;
  readonly bundle: string;
  readonly applicant: string;
  readonly author: string;
  readonly age: string;
  readonly progress: string;
};

/** Drafts of the station in words; one of another version is listed all the same, so that nobody misses it. */
export function draftLines(
  drafts: readonly Draft[],
  catalogue: CataloguePack | null,
  operators: readonly Operator[],
  today: DateString,
): readonly DraftLine[] {
  return drafts.map((draft) => ({
    id: draft.id,
    author: operatorName(draft.author, operators),
    age: WORKBENCH_TEXT.age(Math.max(0, daysBetween(businessDate(draft.savedAt), today))),
    ...contentWords(draft, catalogue),
  }));
}

function contentWords({ content }: Draft, catalogue: CataloguePack | null) {
  const read = intakeDraftSchema.safeParse(content);
  if (!read.success) return { bundle: WORKBENCH_TEXT.draftUnknown, applicant: '', progress: '' };
  const { bundle, values, ticks, applicant } = read.data;
  const filled = Object.values(values).filter((value) => value !== '').length;
  const name = values[`${applicant}.name`] ?? '';
  return {
    bundle: (bundle && catalogue && findBundle(catalogue, bundle)?.name) ?? WORKBENCH_TEXT.draftUnchosen,
    applicant: maskParty(name, values[`${applicant}.idNo`] ?? values[`${applicant}.uscc`] ?? ''),
    progress: WORKBENCH_TEXT.draftProgress(filled, Object.keys(ticks).length),
  };
}
