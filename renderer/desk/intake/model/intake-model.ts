import { type NoticeRemark, usualStandard } from '../../../../domain/case/decide/notice.ts';
import type { ReceivedAs } from '../../../../domain/case/kinds/materials.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import type { ConsentDraft } from '../../consent/consent-draft.ts';
import type { InsteadDraft } from '../../instead/instead-draft.ts';
import type { MandateDraft } from '../../mandate/mandate-draft.ts';
import type { IntakeChoices, Tick } from './intake-draft.ts';
import { type LineReading, tickOf } from './lines.ts';

/** What a key or a click at the counter means. What is typed lives in the form's own state (`typing.ts`). */
export type IntakeChange =
  | { readonly kind: 'bundle-chosen'; readonly bundle: string | null }
  | { readonly kind: 'answered'; readonly question: string; readonly option: string }
  | { readonly kind: 'step-toggled'; readonly step: string }
  | { readonly kind: 'applicant-chosen'; readonly person: string }
  | { readonly kind: 'people-counted'; readonly role: string; readonly count: number }
  | { readonly kind: 'ticked'; readonly line: LineReading; readonly as: ReceivedAs; readonly proof?: Tick['proof'] }
  | { readonly kind: 'unticked'; readonly line: LineReading }
  | { readonly kind: 'tick-changed'; readonly line: LineReading; readonly change: Partial<Tick> }
  | { readonly kind: 'remarked'; readonly line: string; readonly remark: NoticeRemark }
  | { readonly kind: 'instead-chosen'; readonly instead: InsteadDraft }
  | { readonly kind: 'entrusting-changed'; readonly on: boolean; readonly typed: MandateDraft }
  | { readonly kind: 'consent-changed'; readonly consent: ConsentDraft }
  | { readonly kind: 'gone-on-beside'; readonly cases: readonly string[] };

/** The next draft. Pure; nothing typed or ticked is dropped but by undoing that very tick. */
export function changeIntake(draft: IntakeChoices, change: IntakeChange): IntakeChoices {
  switch (change.kind) {
    case 'bundle-chosen':
      return { ...draft, bundle: change.bundle };
    case 'answered':
      return { ...draft, answers: { ...draft.answers, [change.question]: change.option } };
    case 'step-toggled':
      return { ...draft, leftOut: toggled(draft.leftOut, change.step) };
    case 'applicant-chosen':
      return { ...draft, applicant: change.person };
    case 'people-counted':
      return { ...draft, people: { ...draft.people, [change.role]: Math.max(1, change.count) } };
    case 'ticked':
      return tickedAs(draft, change.line, {
        ...tickOf(change.line.line, change.as),
        ...(change.proof ? { proof: change.proof } : {}),
      });
    case 'unticked':
      return { ...draft, ticks: withoutTick(draft, change.line) };
    case 'tick-changed':
      return change.line.tick === null
        ? draft
        : tickedAs(draft, change.line, { ...change.line.tick, ...change.change });
    case 'remarked':
      return { ...draft, remarks: { ...draft.remarks, [change.line]: change.remark } };
    case 'instead-chosen':
      return { ...draft, instead: change.instead };
    case 'entrusting-changed':
      return { ...draft, entrusting: { on: change.on, typed: change.typed } };
    case 'consent-changed':
      return { ...draft, consent: change.consent };
    case 'gone-on-beside':
      return { ...draft, besides: [...new Set([...draft.besides, ...change.cases])] };
  }
}

/** What the notice will say of a missing line where the clerk wrote nothing. */
export function usualRemark(line: ChecklistLine, problem: string): NoticeRemark {
  return { problem, standard: usualStandard(line) };
}

function tickedAs(draft: IntakeChoices, line: LineReading, tick: Tick): IntakeChoices {
  return { ...draft, ticks: { ...withoutTick(draft, line), [line.line.id]: tick } };
}

function withoutTick(draft: IntakeChoices, { tickedAs: key }: LineReading): IntakeChoices['ticks'] {
  return Object.fromEntries(Object.entries(draft.ticks).filter(([id]) => id !== key));
}

const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
