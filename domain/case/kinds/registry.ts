import type { Json } from '../../ledger/canonical-json.ts';
import { accessShown } from '../../station/access-shown.ts';
import { calendarAmended, holidaysAnnounced } from '../../station/calendar-kinds.ts';
import { caseErased, keyDestroyed } from '../../station/case-erased.ts';
import {
  accountChanged,
  consultationNoted,
  countyRulesSet,
  hallListed,
  papersWorded,
  phraseDropped,
  phraseKept,
  shiftClosed,
  shiftOpened,
  stationConfigured,
} from '../../station/station-kinds.ts';
import { caseReceived, correctionReceived, noticeGiven, stepAccepted } from './acceptance.ts';
import { consentGiven } from './consent.ts';
import { type Kind, readContent } from './define-kind.ts';
import { caseEntrusted, deliveryConfirmed, deliveryFailed, deliveryTracked, resultAnnounced } from './delivery.ts';
import { caseClosed, caseJoined, stepDeclined, stepTerminated, stepWithdrawn } from './ending.ts';
import { fileAttached, fileRemoved } from './files.ts';
import { gapFilled, gapTolerated, materialCommitted, materialRejected } from './gaps.ts';
import { slipIssued, stepHandedOff, stepSignedFor } from './handoff.ts';
import { materialMoved, materialReceived, materialReturned } from './materials.ts';
import { caseOpened, formChanged, itemsChosen, officialNumbered } from './opening.ts';
import { paperIssued, paperPrinted, paperVoided } from './papers.ts';
import { actUndone, conflictSettled, noteAdded } from './record.ts';
import { caseDelivered, resultArrived, stepConcluded } from './result.ts';
import {
  feeNoticed,
  feePaid,
  resultRevoked,
  stepExtended,
  stepRefused,
  stepResumed,
  stepSuspended,
} from './unit-work.ts';

/** A kind with its content type hidden: it reads and writes by itself. */
type ReadableKind = {
  readonly v: number;
  readonly read: (v: number, data: Json) => Json | null;
  readonly writes: Kind['writes'];
};

function readable<Data extends Json>(kind: Kind<Data>): readonly [string, ReadableKind] {
  const writes: Kind['writes'] = (data, header) => kind.writes(data as Data, header);
  return [kind.kind, { v: kind.v, read: (v, data) => readContent(kind, v, data), writes }];
}

/** Every kind of entry this version understands. Others are kept, carried and shown as not understood. */
export const KINDS: ReadonlyMap<string, ReadableKind> = new Map([
  readable(caseOpened),
  readable(itemsChosen),
  readable(formChanged),
  readable(officialNumbered),
  readable(materialReceived),
  readable(materialMoved),
  readable(materialReturned),
  readable(caseReceived),
  readable(noticeGiven),
  readable(correctionReceived),
  readable(stepAccepted),
  readable(slipIssued),
  readable(stepHandedOff),
  readable(stepSignedFor),
  readable(stepConcluded),
  readable(resultArrived),
  readable(caseDelivered),
  readable(caseEntrusted),
  readable(consentGiven),
  readable(gapTolerated),
  readable(gapFilled),
  readable(materialCommitted),
  readable(materialRejected),
  readable(stepDeclined),
  readable(stepWithdrawn),
  readable(stepTerminated),
  readable(stepRefused),
  readable(stepSuspended),
  readable(stepResumed),
  readable(stepExtended),
  readable(feeNoticed),
  readable(feePaid),
  readable(resultRevoked),
  readable(resultAnnounced),
  readable(deliveryTracked),
  readable(deliveryConfirmed),
  readable(deliveryFailed),
  readable(caseClosed),
  readable(caseJoined),
  readable(paperIssued),
  readable(paperPrinted),
  readable(paperVoided),
  readable(fileAttached),
  readable(fileRemoved),
  readable(actUndone),
  readable(conflictSettled),
  readable(noteAdded),
  readable(stationConfigured),
  readable(accountChanged),
  readable(calendarAmended),
  readable(holidaysAnnounced),
  readable(papersWorded),
  readable(countyRulesSet),
  readable(phraseKept),
  readable(phraseDropped),
  readable(shiftOpened),
  readable(shiftClosed),
  readable(consultationNoted),
  readable(accessShown),
  readable(hallListed),
  readable(caseErased),
  readable(keyDestroyed),
]);
