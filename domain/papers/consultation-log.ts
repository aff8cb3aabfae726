import { asDateString, formatDate, weekdayName } from '../calendar/date-string.ts';
import { businessTime } from '../calendar/instant.ts';
import { maskName, maskPhone } from '../identity/masking.ts';
import { type Consultation, countConsultations } from '../station/consultations.ts';
import type { StationProfile } from '../station/station-state.ts';
import { CONSULTATION } from '../text/paper-consultation.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, NOTHING, orNothing, paragraphsBlock, signer } from './blocks.ts';
import { operatorName } from './operator-name.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { COUNT, columnsOf, listBlock } from './tables.ts';

type ConsultationLogInput = {
  readonly lines: readonly Consultation[];
  readonly date: string;
  readonly desk: PaperDesk;
  readonly number: string;
};

/** 咨询登记表 (P31) of a day at this window: who asked what, the answer, whom it was handed to; persons masked. */
export function consultationLogPaper({ lines, date, desk, number }: ConsultationLogInput): PaperContent {
  const day = asDateString(date);
  const all = countConsultations(lines);
  const handedOn = lines.filter(({ undone, handedTo }) => !undone && handedTo !== '').length;
  return {
    ...paperFrame('consultation-log', desk, number),
    blocks: [
      factsBlock('', [
        fact(CONSULTATION.date, `${formatDate(day)}（${weekdayName(day)}）`),
        fact(CONSULTATION.window, windowOf(desk.station)),
        { ...fact(CONSULTATION.count, CONSULTATION.countText(all, handedOn)), wide: true },
      ]),
      linesTable(lines, desk.station),
      paragraphsBlock('', CONSULTATION.notes),
    ],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}

function linesTable(lines: readonly Consultation[], station: StationProfile): PaperBlock {
  const columns = columnsOf(CONSULTATION.columns, [COUNT, 1.8, 2.6, 3.4, 4.2, 2.6, 1.2, 1.3]);
  const rows = lines.map((line) => [
    businessTime(line.at),
    `${line.asker === '' ? NOTHING : maskName(line.asker)}\n${line.phone === '' ? NOTHING : maskPhone(line.phone)}`,
    line.matter,
    orNothing(line.question),
    orNothing(line.answer),
    line.handedTo === '' ? CONSULTATION.here : line.handedTo,
    operatorName(station, line.operator),
    line.undone ? CONSULTATION.undone : NOTHING,
  ]);
  const struck = lines.flatMap(({ undone }, at) => (undone ? [at] : []));
  return listBlock(CONSULTATION.tableTitle, columns, rows, CONSULTATION.none, struck);
}
