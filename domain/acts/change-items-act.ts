import { changeItems, type ItemsChoice } from '../case/decide/change-items.ts';
import type { ItemsChange } from '../case/items-change.ts';
import { lineTitle } from '../case/line-title.ts';
import type { CaseView } from '../case/view.ts';
import { caseSubject } from '../ledger/entry.ts';
import type { CorrectedValue } from '../papers/correction-record.ts';
import { itemFormPaper } from '../papers/item-form.ts';
import { movedMaterials } from '../papers/moved-materials.ts';
import { papersStating } from '../papers/stating.ts';
import { CORRECTION_RECORD as SAY } from '../text/paper-record.ts';
import type { ActContext } from './act-context.ts';
import { actWith, issueRecord } from './correct-record.ts';
import type { Decision } from './decision.ts';
import { caseAfter, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';
import { issuePaper, paperDesk } from './issue-paper.ts';
import { reissue } from './reissue.ts';

/**
 * 改情形 or 改事项, with every paper that states the earlier choice voided and stated anew, the forms of new items, and
 * 登记更正单.
 */
export function changeItemsOf(desk: Desk, caseId: string, choice: ItemsChoice, context: ActContext): Decision<CaseAct> {
  const before = caseAfter(desk, caseId, [], context);
  const changed = changeItems(before.state, choice, context);
  if (!changed.ok) return changed;
  const { change, returned } = changed.value;
  const reason = choice.reason.trim();
  const after = caseAfter(desk, caseId, changed.entries, context);
  const wrong = papersStating(before, after, [], paperDesk(context));
  const anew = reissue(desk, caseId, wrong, changed.entries, reason, context);
  const forms = newForms(before, after).map((form) => {
    const build = (number: string) => itemFormPaper({ view: after, desk: paperDesk(context), number, form });
    return issuePaper(caseSubject(caseId), 'item-form', [form.step], build, context);
  });
  const entries = [...changed.entries, ...anew.entries];
  const record = issueRecord(caseId, after, context, {
    kind: 'items',
    reason,
    values: valuesOf(change),
    papers: anew.replaced,
    materials: movedMaterials(before, returned, SAY.toApplicant(choice.givenTo)),
    consequences:
      change.linesNew.length === 0
        ? []
        : [SAY.newlyAsked(change.linesNew.map((line) => lineTitle(choice.outcome, line)))],
  });
  return actWith(caseId, entries, [...anew.issued.map((issued) => ({ issued })), ...forms, record]);
}

function newForms({ state: before }: CaseView, { state: after }: CaseView) {
  const known = new Set((before.outcome?.forms ?? []).map(({ id }) => id));
  return (after.outcome?.forms ?? []).filter(({ id }) => !known.has(id));
}

function valuesOf({ answers, stepsGone, stepsNew, peopleGone, peopleNew }: ItemsChange): readonly CorrectedValue[] {
  const gone = (what: string, before: string): CorrectedValue => ({ what, before, after: SAY.gone });
  const added = (what: string, after: string): CorrectedValue => ({ what, before: SAY.notThere, after });
  return [
    ...answers,
    ...stepsGone.map(({ name }) => gone(SAY.item, name)),
    ...stepsNew.map(({ name }) => added(SAY.item, name)),
    ...peopleGone.map(({ label }) => gone(SAY.person, label)),
    ...peopleNew.map(({ label }) => added(SAY.person, label)),
  ];
}
