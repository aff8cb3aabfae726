import { asDateString, type DateString, dayNumber, formatDate } from '../../../domain/calendar/date-string.ts';
import type { OnFile } from '../../../domain/case/on-file.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';

/** A paper on file with its age and the case it lies with; whether it is still good the clerk judges. */
export function onFileWords({ date, number }: OnFile, today: DateString, validity: string): string {
  const day = asDateString(date);
  const age = dayNumber(today) - dayNumber(day);
  return FURTHER_MATERIALS_TEXT.onFile.lies(formatDate(day), age, tailOf(number), validity);
}
