import type { Calendar } from '../calendar/calendar.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { deliveryDeadline } from '../calendar/legal-deadlines.ts';
import type { StepProgress } from './progress.ts';

/**
 * The term for handing a licence over: ten working days from the decision (行政许可法 Art. 44). It runs while the result
 * is still with its unit; what lies at the window waits for the applicant and is asked after by the county's own days
 * (久未领取). Null when it does not run.
 */
export function deliveryTerm(
  { state: { conclusion }, stage }: Pick<StepProgress, 'state' | 'stage'>,
  calendar: Calendar,
): { readonly start: DateString; readonly due: DateString } | null {
  if (stage !== 'to-arrive' || conclusion?.result !== 'granted') return null;
  const start = asDateString(conclusion.date);
  return { start, due: deliveryDeadline(calendar, start) };
}
