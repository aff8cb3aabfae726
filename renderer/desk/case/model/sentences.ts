import type { z } from 'zod';
import {
  caseReceived,
  correctionReceived,
  noticeGiven,
  stepAccepted,
} from '../../../../domain/case/kinds/acceptance.ts';
import { stepHandedOff, stepSignedFor } from '../../../../domain/case/kinds/handoff.ts';
import { materialMoved, materialReceived, materialReturned } from '../../../../domain/case/kinds/materials.ts';
import { caseOpened, formChanged, itemsChosen, officialNumbered } from '../../../../domain/case/kinds/opening.ts';
import { paperIssued, paperPrinted, paperVoided } from '../../../../domain/case/kinds/papers.ts';
import { actUndone, conflictSettled, noteAdded } from '../../../../domain/case/kinds/record.ts';
import { caseDelivered, resultArrived, stepConcluded } from '../../../../domain/case/kinds/result.ts';
import { pieceId } from '../../../../domain/case/pieces.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { maskNumbersIn } from '../../../../domain/identity/mask-text.ts';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { TIMELINE_TEXT as SAY } from '../../text/timeline.ts';
import { ODD_TEXT } from '../../text/timeline-odd.ts';
import { holderWords } from './holder-words.ts';
import type { CaseNames } from './names.ts';
import { ODD_SAYERS } from './odd-sayers.ts';
import { registerName } from './register-name.ts';
import { byKey, each, type Said, type Sayer, type SentenceContext, together } from './sayer.ts';

/** What entries of one kind, done with one act, say, people masked; an unknown kind says its name. */
export function sentencesOf(kind: string, entries: readonly Entry[], context: SentenceContext): readonly Said[] {
  const said = SAYERS.get(kind)?.(entries, context) ?? [{ text: kind, entries }];
  return said.map((one) => ({ ...one, text: maskNumbersIn(one.text) }));
}

type Content<Of extends { readonly schema: z.ZodType }> = z.infer<Of['schema']>;

function takenWords(data: Content<typeof materialReceived>, { names }: SentenceContext): string {
  const paperless = data.as === 'e-licence' || data.as === 'shared-data';
  const how = paperless ? CASE_TEXT.takenAs[data.as] : CASE_TEXT.counts(data.originals, data.copies);
  return SAY.taken(names.line(data.line), data.as === 'seen' ? `${how}，${CASE_TEXT.takenAs.seen}` : how);
}

function officialName(step: string, names: CaseNames): string {
  return step === '' ? CASE_TEXT.wholeBundle : names.step(step);
}

/** What the time line can tell, by kind; every kind of a case must be among them. */
export const SAYERS: ReadonlyMap<string, Sayer> = new Map<string, Sayer>([
  ...ODD_SAYERS,
  each(caseOpened, (data) => SAY.opened(data.bundle.name, SAY.channels[data.channel])),
  each(itemsChosen, ({ outcome, reason }) =>
    reason === undefined
      ? SAY.chosen(outcome.steps.length, outcome.checklist.length)
      : ODD_TEXT.rechosen(reason, outcome.steps.length),
  ),
  each(formChanged, ({ fields, correction }, { names }) => {
    const labels = Object.keys(fields).map(names.field);
    return correction === undefined ? SAY.form(labels) : ODD_TEXT.correctedForm(labels, correction);
  }),
  each(officialNumbered, ({ step, number }, { names }) => SAY.official(officialName(step, names), number)),
  together(materialReceived, (all, context) => SAY.materials(all.map((data) => takenWords(data, context)))),
  byKey(
    materialMoved,
    ({ custodian }) => JSON.stringify(custodian),
    (all, { names, station }) =>
      SAY.moved(
        all.map((one) => names.line(pieceId(one))),
        holderWords(all[0].custodian, names, station),
      ),
  ),
  byKey(
    materialReturned,
    ({ to }) => to,
    (all, { names }) =>
      SAY.returned(
        all.map((one) => names.line(pieceId(one))),
        maskParty(all[0].to, ''),
      ),
  ),
  each(caseReceived, ({ date }) => SAY.received(date)),
  each(noticeGiven, ({ lines, unit }) => {
    const wanted = lines.map(({ material }) => material);
    return unit === undefined ? SAY.notice(wanted) : ODD_TEXT.unitNotice(unit.name, wanted);
  }),
  each(correctionReceived, ({ lines, complete }) => SAY.correction(lines.length, complete)),
  byKey(
    stepAccepted,
    ({ deemed }) => String(deemed ?? false),
    (all, { names }) => {
      const steps = all.map(({ step }) => names.step(step));
      return all[0].deemed ? ODD_TEXT.acceptedDeemed(steps) : SAY.accepted(steps);
    },
  ),
  byKey(
    stepHandedOff,
    ({ slip }) => slip,
    (all, { names }) =>
      SAY.handedOff(
        all.map(({ step }) => names.step(step)),
        names.unit(all[0].unit),
        tailOf(all[0].slipNumber),
      ),
  ),
  byKey(
    stepSignedFor,
    ({ slip, by }) => `${slip} ${by}`,
    (all, { names }) => {
      const steps = all.map(({ step }) => names.step(step));
      return all[0].by === '' ? SAY.signedNobody(steps) : SAY.signed(steps, all[0].by);
    },
  ),
  each(stepConcluded, ({ step, result, name, number, reason }, { names }) =>
    result === 'granted' ? SAY.granted(names.step(step), name, number) : SAY.refused(names.step(step), reason),
  ),
  byKey(
    resultArrived,
    ({ form }) => form,
    (all, { names }) =>
      SAY.arrived(
        all.map(({ step }) => names.step(step)),
        all[0].form === 'electronic',
      ),
  ),
  each(caseDelivered, ({ steps, recipient, way }, { names }) =>
    SAY.delivered(
      steps.map(names.step),
      way === 'village' ? recipient.name : maskParty(recipient.name, recipient.idNo),
      SAY.ways[way],
    ),
  ),
  together(paperIssued, (all) =>
    all.length === 1
      ? SAY.issued(all[0].title, tailOf(all[0].number))
      : SAY.issuedMany(all.map(({ title, number }) => SAY.paper(title, tailOf(number)))),
  ),
  each(paperPrinted, ({ paper, copies, to, reason }, { names }) => SAY.printed(names.paper(paper), copies, to, reason)),
  each(paperVoided, ({ paper, reason }, { names }) => SAY.voided(names.paper(paper), reason)),
  each(actUndone, ({ entries, reason }) => SAY.undoing(entries.length, reason)),
  each(conflictSettled, ({ register, reason }, { names }) => SAY.settled(registerName(register, names), reason)),
  each(noteAdded, ({ text }) => SAY.note(text)),
]);
