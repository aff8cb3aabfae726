import { z } from 'zod';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { type Commitment, mayCommit, usuallyProves } from '../../../domain/case/decide/commit.ts';
import { gapHindrance, latestGapDay, type Toleration, usualGapDay } from '../../../domain/case/decide/tolerate.ts';
import { lineTitle } from '../../../domain/case/line-title.ts';
import type { ChecklistLine, Outcome } from '../../../domain/catalogue/outcome.ts';
import { GAP_GROUND_IDS, GAP_GROUNDS } from '../../../domain/text/gap-grounds.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';

const TEXT = FURTHER_MATERIALS_TEXT.tolerate;

/** What the clerk has chosen to stand in the place of missing papers; dates as typed until the act. Kept in the draft. */
export const insteadDraftSchema = z
  .object({
    /** By line: the paper comes later. */
    gaps: z.record(z.string(), z.object({ form: z.string(), due: z.string() })),
    /** The answer to the grounds of exclusion; '' not asked yet, `none`: none applies. */
    ground: z.enum([...GAP_GROUND_IDS, 'none', '']),
    /** By line: what the paper would have proven. */
    commits: z.record(z.string(), z.string()),
    by: z.string(),
    byAgent: z.boolean(),
    agentRule: z.string(),
  })
  .readonly();
export type InsteadDraft = z.infer<typeof insteadDraftSchema>;

export const nothingInstead = (by: string): InsteadDraft => ({
  gaps: {},
  ground: '',
  commits: {},
  by,
  byAgent: false,
  agentRule: '',
});

/** A missing paper and what may stand in its place. */
export type InsteadLine = {
  readonly line: ChecklistLine;
  readonly title: string;
  /** Why it cannot come later; null when it can. */
  readonly hindrance: NonNullable<ReturnType<typeof gapHindrance>>['code'] | null;
  readonly latest: DateString;
  readonly usual: DateString;
  readonly mayCommit: boolean;
};

export function insteadLines(
  outcome: Outcome,
  missing: readonly ChecklistLine[],
  from: DateString,
  term: { readonly calendar: Calendar; readonly days: number },
): readonly InsteadLine[] {
  return missing.map((line) => ({
    line,
    title: lineTitle(outcome, line),
    hindrance: gapHindrance(outcome, line)?.code ?? null,
    latest: latestGapDay(outcome, line, from, term.calendar),
    usual: usualGapDay(outcome, line, from, term),
    mayCommit: mayCommit(line),
  }));
}

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** What cannot come later, a line for each reason. */
export function hinderedBy(lines: readonly InsteadLine[]): readonly string[] {
  const byReason = Map.groupBy(lines, ({ hindrance }) => hindrance);
  return [...byReason].flatMap(([hindrance, some]) => {
    const titles = some.map(({ title }) => title);
    return hindrance === null ? [] : [TEXT.notThese(TEXT.hindrances[hindrance], titles)];
  });
}

/** A paper either comes later or never. */
export function toggleGap(draft: InsteadDraft, { line, usual }: InsteadLine): InsteadDraft {
  if (draft.gaps[line.id]) return { ...draft, gaps: without(draft.gaps, line.id) };
  const gaps = { ...draft.gaps, [line.id]: { form: '', due: usual } };
  return { ...draft, gaps, commits: without(draft.commits, line.id) };
}

export function toggleCommit(draft: InsteadDraft, outcome: Outcome, { line }: InsteadLine): InsteadDraft {
  if (draft.commits[line.id] !== undefined) return { ...draft, commits: without(draft.commits, line.id) };
  const commits = { ...draft.commits, [line.id]: usuallyProves(outcome, line) };
  return { ...draft, commits, gaps: without(draft.gaps, line.id) };
}

/** Null where nothing is to come later. A date that is none goes on as typed, for the decision to refuse in words. */
export function tolerationOf({ gaps, ground, by }: InsteadDraft): Toleration | null {
  const lines = Object.entries(gaps).map(([line, { form, due }]) => ({ line, form, due: parseTypedDate(due) ?? due }));
  const applies = ground === '' || ground === 'none' ? [] : [ground];
  return lines.length === 0 ? null : { lines, applies, promisedBy: by };
}

/** Why a toleration cannot be saved yet. */
export function gapBlocked({ ground }: InsteadDraft): string | null {
  if (ground === '') return TEXT.askGround;
  return ground === 'none' ? null : TEXT.excluded(GAP_GROUNDS[ground]);
}

export function commitmentOf({ commits, by, byAgent, agentRule }: InsteadDraft): Commitment | null {
  const lines = Object.entries(commits).map(([line, proves]) => ({ line, proves }));
  return lines.length === 0 ? null : { lines, by, byAgent, agentRule };
}
