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
export type Reached = 'accepted' | 'in-hand' | 'at-window' | 'delivered';

/** Up to thirteen entries. */
export function sampleCase(
  id: string,
  at: number,
  person: SmallPerson,
  serials: Serials,
  reached: Reached,
): NewEntry[] {
  const entry = <Data extends Json>(kind: Kind<Data>, data: NoInfer<Data>): NewEntry => ({
    subject: caseSubject(id),
    kind: kind.kind,
    v: kind.v,
    data,
  });
  const origin = { area: '433127', station: '0003', ledger: serials.ledger };
  const date = businessDate(at);
  const must = (made: ReturnType<typeof makeCaseNumber>) => (made.ok ? made.number : '');
  const number = must(makeCaseNumber(origin, date, serials.onDay));
  const paperNumber = (type: PaperType) => must(makePaperNumber(origin, type, date, (serials.overall % 900_000) + 1));
  const intake = smallIntake(person);
  const paper = (type: PaperType) =>
    entry(paperIssued, {
      paper: `${id}-${type}`,
      type,
      number: paperNumber(type),
      title: '收件凭证',
      layout: 1,
      copies: 2,
      steps: ['step-1'],
      content: {
        heading: '永顺县政务服务中心',
        addressee: person.name,
        rows: Array.from({ length: 8 }, (_, row) => [row, '居民身份证', '原件 1', '复印件 1']),
      },
    });
  const opening = [
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
    paper('receipt'),
    entry(stepAccepted, { step: 'step-1', by: 'window', date, due: addDays(date, PROMISED_DAYS) }),
  ];
  if (reached === 'accepted') return opening;
  const delivery = { name: person.name, idNo: person.idNo ?? '', relation: '本人' };
  const inHand = [
    ...opening,
    entry(stepHandedOff, { step: 'step-1', slip: `${id}-slip`, slipNumber: paperNumber('handoff-slip'), unit: 'gaj' }),
    entry(stepSignedFor, { step: 'step-1', slip: `${id}-slip`, by: '李四', source: 'slip', remark: '' }),
  ];
  if (reached === 'in-hand') return inHand;
  const atWindow = [
    ...inHand,
    entry(stepConcluded, {
      step: 'step-1',
      result: 'granted',
      name: '测试证',
      number: `4331270${serials.overall}`,
      date,
      validUntil: '',
      reason: '',
    }),
    entry(resultArrived, { step: 'step-1', form: 'paper', copies: 1 }),
  ];
  if (reached === 'at-window') return atWindow;
  return [
    ...atWindow,
    entry(materialReturned, { line: 'id-card@self', to: person.name }),
    entry(caseDelivered, { steps: ['step-1'], date, way: 'direct', recipient: delivery, place: '窗口' }),
  ];
}
