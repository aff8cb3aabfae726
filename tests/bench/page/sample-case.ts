import { addDays } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { caseReceived, stepAccepted } from '../../../domain/case/kinds/acceptance.ts';
import type { Kind } from '../../../domain/case/kinds/define-kind.ts';
import { stepHandedOff, stepSignedFor } from '../../../domain/case/kinds/handoff.ts';
import { materialReceived, materialReturned } from '../../../domain/case/kinds/materials.ts';
import { caseOpened, formChanged, itemsChosen } from '../../../domain/case/kinds/opening.ts';
import { paperIssued } from '../../../domain/case/kinds/papers.ts';
import { caseDelivered, resultArrived, stepConcluded } from '../../../domain/case/kinds/result.ts';
import type { Json } from '../../../domain/ledger/canonical-json.ts';
import { caseSubject, type NewEntry } from '../../../domain/ledger/entry.ts';
import { makeCaseNumber, makePaperNumber } from '../../../domain/numbers/make-number.ts';
import type { PaperType } from '../../../domain/numbers/paper-type.ts';
import { type SmallPerson, smallIntake } from '../../support/small-intake.ts';

/** Serials of the sample: unique numbers are all that is asked of them. */
export type Serials = { readonly ledger: string; readonly onDay: number; readonly overall: number };

/** Calendar days from acceptance to the promised date. */
const PROMISED_DAYS = 28;

/** How far a case has come: accepted only, signed for by its unit, with its result at the window, or delivered. */
const REACHED = ['accepted', 'in-hand', 'at-window', 'delivered'] as const;
export type Reached = (typeof REACHED)[number];

/** Up to thirteen entries. */
export function sampleCase(
  id: string,
  at: number,
  person: SmallPerson,
  serials: Serials,
  reached: Reached,
): NewEntry[] {
  const sample = sampleOf(id, at, person, serials);
  const parts = [opening, inHand, atWindow, delivered];
  return parts.slice(0, REACHED.indexOf(reached) + 1).flatMap((part) => part(sample));
}

type Sample = ReturnType<typeof sampleOf>;

function sampleOf(id: string, at: number, person: SmallPerson, serials: Serials) {
  const origin = { area: '433127', station: '0003', ledger: serials.ledger };
  const date = businessDate(at);
  const must = (made: ReturnType<typeof makeCaseNumber>) => (made.ok ? made.number : '');
  return {
    id,
    person,
    date,
    number: must(makeCaseNumber(origin, date, serials.onDay)),
    paperNumber: (type: PaperType) => must(makePaperNumber(origin, type, date, (serials.overall % 900_000) + 1)),
    resultNumber: `4331270${serials.overall}`,
    entry: <Data extends Json>(kind: Kind<Data>, data: NoInfer<Data>): NewEntry => ({
      subject: caseSubject(id),
      kind: kind.kind,
      v: kind.v,
      data,
    }),
  };
}

function opening({ id, person, date, number, paperNumber, entry }: Sample): readonly NewEntry[] {
  const intake = smallIntake(person);
  return [
    entry(caseOpened, {
      number,
      bundle: intake.outcome.bundle,
      pack: 'small',
      answers: {},
      channel: 'hall',
      station: { code: '0003', name: '综合窗口3号' },
      besides: [],
    }),
    entry(itemsChosen, { outcome: intake.outcome }),
    entry(formChanged, { fields: intake.form, reasons: {} }),
    entry(materialReceived, {
      line: 'id-card@self',
      as: 'kept',
      originals: 1,
      copies: 1,
      pages: null,
      remark: '',
      custodian: { at: 'station', code: '0003', name: '综合窗口3号' },
    }),
    entry(caseReceived, { date, lines: ['id-card@self'] }),
    entry(paperIssued, {
      paper: `${id}-receipt`,
      type: 'receipt',
      number: paperNumber('receipt'),
      title: '收件凭证',
      layout: 1,
      copies: 2,
      steps: ['step-1'],
      content: {
        heading: '永顺县政务服务中心',
        addressee: person.name,
        rows: Array.from({ length: 8 }, (_, row) => [row, '居民身份证', '原件 1', '复印件 1']),
      },
    }),
    entry(stepAccepted, { step: 'step-1', by: 'window', date, due: addDays(date, PROMISED_DAYS) }),
  ];
}

function inHand({ id, paperNumber, entry }: Sample): readonly NewEntry[] {
  const slip = { step: 'step-1', slip: `${id}-slip` };
  return [
    entry(stepHandedOff, { ...slip, slipNumber: paperNumber('handoff-slip'), unit: 'gaj' }),
    entry(stepSignedFor, { ...slip, by: '李四', source: 'slip', remark: '' }),
  ];
}

function atWindow({ date, resultNumber, entry }: Sample): readonly NewEntry[] {
  return [
    entry(stepConcluded, {
      step: 'step-1',
      result: 'granted',
      name: '测试证',
      number: resultNumber,
      date,
      validUntil: '',
      reason: '',
    }),
    entry(resultArrived, { step: 'step-1', form: 'paper', copies: 1 }),
  ];
}

function delivered({ person, date, entry }: Sample): readonly NewEntry[] {
  const recipient = { name: person.name, idNo: person.idNo ?? '', relation: '本人' };
  return [
    entry(materialReturned, { line: 'id-card@self', to: person.name }),
    entry(caseDelivered, { steps: ['step-1'], date, way: 'direct', recipient, place: '窗口' }),
  ];
}
