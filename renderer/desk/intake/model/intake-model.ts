import type { NoticeRemark } from '../../../../domain/case/decide/notice.ts';
import type { ReceivedAs } from '../../../../domain/case/kinds/materials.ts';
import type { ChecklistLine, Outcome } from '../../../../domain/catalogue/outcome.ts';
import { filledAlong } from './fill-along.ts';
import type { IntakeDraft, Tick } from './intake-draft.ts';
import { type LineReading, tickOf } from './lines.ts';

/** What a key or a click at the counter means. Values come in with the form's own state. */
export type IntakeChange =
  | { readonly kind: 'bundle-chosen'; readonly bundle: string | null }
  | { readonly kind: 'answered'; readonly question: string; readonly option: string }
  | { readonly kind: 'step-toggled'; readonly step: string }
  | { readonly kind: 'applicant-chosen'; readonly person: string }
  | { readonly kind: 'people-counted'; readonly role: string; readonly count: number }
  | { readonly kind: 'typed'; readonly key: string; readonly value: string; readonly outcome: Outcome | null }
  | { readonly kind: 'prefilled'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'reasoned'; readonly key: string; readonly reason: string }
  | { readonly kind: 'ticked'; readonly line: LineReading; readonly as: ReceivedAs }
  | { readonly kind: 'unticked'; readonly line: LineReading }
  | { readonly kind: 'tick-changed'; readonly line: LineReading; readonly change: Partial<Tick> }
  | { readonly kind: 'remarked'; readonly line: string; readonly remark: NoticeRemark }
  | { readonly kind: 'gone-on-beside'; readonly cases: readonly string[] }
  | { readonly kind: 'restored'; readonly draft: IntakeDraft };

/** The next draft. Pure; nothing typed or ticked is dropped but by undoing that very tick. */
export function changeIntake(draft: IntakeDraft, change: IntakeChange): IntakeDraft {
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
    case 'typed':
      return typed(draft, change);
    case 'prefilled':
      return { ...draft, values: { ...draft.values, ...change.values } };
    case 'reasoned':
      return { ...draft, reasons: { ...draft.reasons, [change.key]: change.reason } };
    case 'ticked':
      return tickedAs(draft, change.line, tickOf(change.line.line, change.as));
    case 'unticked':
      return { ...draft, ticks: withoutTick(draft, change.line) };
    case 'tick-changed':
      return change.line.tick === null
        ? draft
        : tickedAs(draft, change.line, { ...change.line.tick, ...change.change });
    case 'remarked':
      return { ...draft, remarks: { ...draft.remarks, [change.line]: change.remark } };
    case 'gone-on-beside':
      return { ...draft, besides: [...new Set([...draft.besides, ...change.cases])] };
    case 'restored':
      return change.draft;
  }
}

/** What the notice will say of a missing line where the clerk wrote nothing. */
export function usualRemark(line: ChecklistLine, problem: string): NoticeRemark {
  return { problem, standard: line.notes.map(({ text }) => text).find((text) => text !== '') ?? '' };
}

function typed(draft: IntakeDraft, change: Extract<IntakeChange, { readonly kind: 'typed' }>): IntakeDraft {
  const values = { ...draft.values, [change.key]: change.value };
  const before = draft.values[change.key] ?? '';
  const along = change.outcome === null ? {} : filledAlong(change.outcome, values, change.key, before);
  return { ...draft, values: { ...values, ...along } };
}

function tickedAs(draft: IntakeDraft, line: LineReading, tick: Tick): IntakeDraft {
  return { ...draft, ticks: { ...withoutTick(draft, line), [line.line.id]: tick } };
}

function withoutTick(draft: IntakeDraft, { tickedAs: key }: LineReading): IntakeDraft['ticks'] {
  return Object.fromEntries(Object.entries(draft.ticks).filter(([id]) => id !== key));
}

const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
