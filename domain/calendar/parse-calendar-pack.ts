import { type CalendarPack, calendarPackSchema } from './calendar-pack.ts';

export type PackResult =
  | { readonly ok: true; readonly pack: CalendarPack }
  | { readonly ok: false; readonly code: 'calendar-malformed'; readonly message: string };

/** Reads a pack from a seed or an imported file; the message names the place. */
export function parseCalendarPack(input: unknown): PackResult {
  const parsed = calendarPackSchema.safeParse(input);
  if (parsed.success) return { ok: true, pack: parsed.data };
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return { ok: false, code: 'calendar-malformed', message: `工作日历有误：${path} ${issue?.message ?? ''}`.trim() };
}
