import { businessDate } from '../calendar/instant.ts';
import { entryOf, refuse } from '../case/decide/support.ts';
import { actUndone } from '../case/kinds/record.ts';
import { daySubject, type EntryRef } from '../ledger/entry.ts';
import { consultationLogPaper } from '../papers/consultation-log.ts';
import { consultationsOf } from '../station/consultations.ts';
import { type ConsultationNoted, consultationNoted } from '../station/station-kinds.ts';
import { CONSULTATION } from '../text/paper-consultation.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { type IssuedPaper, issuePaper, paperDesk } from './issue-paper.ts';

/** A consultation as typed; `matter` is the bundle's name, '' for anything else. */
export type ConsultationTyped = ConsultationNoted;

/** 咨询登记 of today: what was asked, and the answer or by name whom it was handed on to (首问负责制). */
export function noteConsultation(typed: ConsultationTyped, { now, station }: ActContext): Decision {
  const text = Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, value.trim()]));
  const { matter, question, answer, handedTo } = text;
  if (!matter && !question) return refuse('consultationEmpty');
  if (!answer && !handedTo) return refuse('consultationOpen');
  const note = { ...text, matter: matter || CONSULTATION.otherMatter };
  const parsed = consultationNoted.schema.safeParse(note);
  if (!parsed.success) return refuse('fieldsWrong', labelsOf(parsed.error.issues.map(({ path }) => path[0])));
  const subject = daySubject(businessDate(now), station.code);
  return { ok: true, entries: [entryOf(subject, consultationNoted, parsed.data)], value: undefined };
}

/** Takes a wrong line back; it stays in the book, struck through, with the reason. */
export function takeBackConsultation(
  desk: Desk,
  date: string,
  ref: EntryRef,
  reason: string,
  { station }: ActContext,
): Decision {
  const subject = daySubject(date, station.code);
  const line = consultationsOf(desk.entriesOf(subject)).find((one) => one.ref === ref && !one.undone);
  if (!line) return refuse('consultationGone');
  if (reason.trim() === '') return refuse('reasonMissing');
  return {
    ok: true,
    entries: [entryOf(subject, actUndone, { entries: [ref], reason: reason.trim() })],
    value: undefined,
  };
}

/** 咨询登记表 of a day, as it stands now. */
export function printConsultations(
  desk: Desk,
  date: string,
  context: ActContext,
): Decision<{ readonly papers: readonly IssuedPaper[] }> {
  const subject = daySubject(date, context.station.code);
  const lines = consultationsOf(desk.entriesOf(subject));
  if (lines.length === 0) return refuse('nothingNoted');
  const build = (number: string) => consultationLogPaper({ lines, date, desk: paperDesk(context), number });
  const { entry, issued } = issuePaper(subject, 'consultation-log', [], build, context);
  return { ok: true, entries: [entry], value: { papers: [issued] } };
}

function labelsOf(fields: readonly (PropertyKey | undefined)[]): readonly string[] {
  const labels: Readonly<Record<string, string>> = CONSULTATION.fields;
  return [...new Set(fields.map((field) => labels[String(field)] ?? String(field)))];
}
