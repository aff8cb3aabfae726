import { correctForm, type FormCorrection } from '../case/decide/correct-form.ts';
import type { CaseView } from '../case/view.ts';
import { view as viewOf } from '../case/view.ts';
import { caseSubject, type NewEntry } from '../ledger/entry.ts';
import { type CorrectionOfRecord, correctionRecordPaper } from '../papers/correction-record.ts';
import { papersStating } from '../papers/stating.ts';
import { CORRECTION_RECORD } from '../text/paper-record.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';
import { type Issue, issuePaper, paperDesk } from './issue-paper.ts';
import { reissue } from './reissue.ts';

/**
 * 更正表单: the value, the papers that state the old one (voided and stated anew, those that the clerk named in
 * `papers`), and 登记更正单, all in one act.
 */
export function correctRecord(
  desk: Desk,
  caseId: string,
  correction: FormCorrection,
  papers: readonly string[],
  context: ActContext,
): Decision<CaseAct> {
  const before = caseAt(desk, caseId);
  const corrected = correctForm(before, correction);
  if (!corrected.ok) return corrected;
  const { changed } = corrected.value;
  const reason = correction.reason.trim();
  const wrong = before.papers.filter(({ id, voided }) => papers.includes(id) && voided === null);
  const anew = reissue(desk, caseId, wrong, corrected.entries, reason, context);
  const entries = [...corrected.entries, ...anew.entries];
  const view = caseAfter(desk, caseId, entries, context);
  const labelOf = (key: string) => before.outcome?.fields.find((field) => field.key === key)?.label ?? key;
  const record = issueRecord(caseId, view, context, {
    kind: 'form',
    reason,
    values: Object.entries(changed).map(([key, after]) => ({
      what: labelOf(key),
      before: before.form[key] ?? '',
      after,
    })),
    papers: anew.replaced,
    materials: [],
    consequences: unitsHolding(view),
  });
  return actWith(caseId, entries, [...anew.issued.map((issued) => ({ issued })), record]);
}

/** The papers that state what this correction would change, by id; asked before the act, so that the clerk sees them. */
export function papersToCorrect(
  view: CaseView,
  fields: Readonly<Record<string, string>>,
  context: Pick<ActContext, 'now' | 'operator' | 'station' | 'calendar' | 'practice'>,
): CaseView['state']['papers'] {
  const { state } = view;
  const after = viewOf({ ...state, form: { ...state.form, ...fields } }, context.now, context.calendar);
  const old = Object.keys(fields).map((key) => state.form[key] ?? '');
  return papersStating(view, after, old, paperDesk(context));
}

/** 登记更正单 of what the act changes. */
export function issueRecord(caseId: string, view: CaseView, context: ActContext, record: CorrectionOfRecord): Issue {
  const steps = view.steps.map(({ step }) => step.id);
  const build = (number: string) => correctionRecordPaper({ view, desk: paperDesk(context), number, record });
  return issuePaper(caseSubject(caseId), 'correction-record', steps, build, context);
}

/** An act of these entries and papers; a paper whose entry is among them already brings none of its own. */
export function actWith(
  caseId: string,
  entries: readonly NewEntry[],
  papers: readonly (Pick<Issue, 'issued'> & Partial<Pick<Issue, 'entry'>>)[],
): Decision<CaseAct> {
  const own = papers.flatMap(({ entry }) => (entry ? [entry] : []));
  return { ok: true, entries: [...entries, ...own], value: { caseId, papers: papers.map(({ issued }) => issued) } };
}

/** Units that hold what was printed before: they are told with a copy of the record. */
function unitsHolding({ steps }: CaseView): readonly string[] {
  const units = [...new Set(steps.flatMap(({ step, state }) => (state.handOff ? [step.unit.name] : [])))];
  return units.length === 0 ? [] : [CORRECTION_RECORD.handedOff(units.join('、'))];
}
