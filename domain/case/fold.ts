import type { Outcome } from '../catalogue/outcome.ts';
import { CLOCK_TOLERANCE_MS } from '../ledger/clock.ts';
import { type Entry, refOf } from '../ledger/entry.ts';
import type { CaseState, NoticeState, PaperState, TimelineEntry } from './case-state.ts';
import { foldFiles } from './folding/fold-files.ts';
import { foldGaps, foldMaterials } from './folding/fold-materials.ts';
import { areOfDifferentPieces } from './folding/fold-pieces.ts';
import { foldStep } from './folding/fold-step.ts';
import { laterChoices } from './folding/later-choices.ts';
import { withLeftLines } from './folding/left-lines.ts';
import { factOf, idsOf, isPresent, namesUnder, type Registers, stated } from './folding/read-registers.ts';
import { unitLines, withUnitLines } from './folding/unit-lines.ts';
import { registers as names } from './register.ts';
import { type Resolution, type Resolved, resolve } from './resolve.ts';
import type { Stated } from './stated.ts';

type Joined = Omit<CaseState['joined'][number], 'at' | 'operator' | 'sources'>;

/** The sum of a case's entries: total, independent of the order they arrive in, and free of any catalogue. */
export function fold(id: string, entries: readonly Entry[]): CaseState {
  const resolved = resolve(entries);
  const { registers } = resolved;
  const later = laterChoices(resolved);
  const notices = idsOf(registers, 'notice')
    .map((notice) => noticeState(registers, notice))
    .filter(isPresent);
  const printings = countPrintings(registers);
  const materials = foldMaterials(registers, later, resolved.order);
  const chosen = factOf<Outcome>(registers.get(names.items));
  const ofUnits = unitLines(chosen, notices);
  const outcome = withLeftLines(withUnitLines(chosen, ofUnits), [...later.linesEver, ...ofUnits], materials);
  return {
    id,
    opening: stated(registers.get(names.opening)),
    outcome,
    addedOn: later.addedOn,
    form: fieldValues(registers),
    doubts: fieldDoubts(registers),
    mandate: stated(registers.get(names.mandate)),
    consent: stated(registers.get(names.consent)),
    closing: stated(registers.get(names.closing)),
    joined: namesUnder(registers, 'joined')
      .map((name) => stated<Joined>(registers.get(name)))
      .filter(isPresent),
    receipt: stated(registers.get(names.receipt)),
    materials,
    gaps: foldGaps(registers),
    steps: stepIds(registers, outcome).map((step) => foldStep(registers, step, resolved.order)),
    notices,
    papers: idsOf(registers, 'paper')
      .map((paper) => paperState(registers, printings, paper))
      .filter(isPresent),
    files: foldFiles(registers),
    notes: namesUnder(registers, 'note')
      .map((name) => noteState(registers.get(name)))
      .filter(isPresent),
    officialNumber: factOf<string>(registers.get(names.officialNumber(''))) ?? '',
    conflicts: [...registers]
      .filter(([register, held]) => held.conflict && !areOfDifferentPieces(registers, register, resolved.order.knew))
      .map(([register, held]) => ({ register, statements: held.statements })),
    timeline: timelineOf(resolved),
    heads: resolved.order.heads,
  };
}

function fieldValues(registers: Registers): Record<string, string> {
  return Object.fromEntries(
    namesUnder(registers, 'field').map((name) => [
      name.slice('field/'.length),
      factOf<string>(registers.get(name)) ?? '',
    ]),
  );
}

function fieldDoubts(registers: Registers): Record<string, string> {
  return Object.fromEntries(
    namesUnder(registers, 'field').flatMap((name) => {
      const detail = registers.get(name)?.statements.at(-1)?.detail as { readonly reason?: string } | null;
      return detail?.reason ? [[name.slice('field/'.length), detail.reason]] : [];
    }),
  );
}

function noticeState(registers: Registers, notice: string): NoticeState | null {
  const given = stated<Omit<NoticeState, 'id' | 'correction' | 'at' | 'operator' | 'sources'>>(
    registers.get(names.notice(notice)),
  );
  return given && { ...given, id: notice, correction: stated(registers.get(names.correction(notice))) };
}

function paperState(registers: Registers, printings: ReadonlyMap<string, number>, paper: string): PaperState | null {
  const issued = stated<Omit<PaperState, 'id' | 'voided' | 'prints' | 'at' | 'operator' | 'sources'>>(
    registers.get(names.paper(paper)),
  );
  if (!issued) return null;
  const voided = stated<{ readonly reason: string }>(registers.get(names.paperVoided(paper)));
  return { ...issued, id: paper, voided: voided?.reason ?? null, prints: printings.get(paper) ?? 0 };
}

/** How often each paper was printed. */
function countPrintings(registers: Registers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of namesUnder(registers, 'printing')) {
    const paper = factOf<{ readonly paper: string }>(registers.get(name))?.paper ?? '';
    counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  return counts;
}

function noteState(held: Resolution | undefined): Stated<{ readonly text: string }> | null {
  const shown = stated<object>(held);
  return shown && held
    ? { text: held.fact as string, at: shown.at, operator: shown.operator, sources: shown.sources }
    : null;
}

/** The frozen steps first, in their order; then any that only entries speak of (their items.chosen is not here). */
function stepIds(registers: Registers, outcome: Outcome | null): string[] {
  return [...new Set([...(outcome?.steps ?? []).map((step) => step.id), ...idsOf(registers, 'step')])];
}

function timelineOf({ order, undone, unknown }: Resolved): TimelineEntry[] {
  const notUnderstood = new Set(unknown);
  let lowestAfter = Number.POSITIVE_INFINITY;
  return order.entries
    .toReversed()
    .map((entry) => {
      const clockAhead = entry.clock.wall > lowestAfter + CLOCK_TOLERANCE_MS;
      lowestAfter = Math.min(lowestAfter, entry.clock.wall);
      const ref = refOf(entry);
      return { ref, entry, undone: undone.has(ref), understood: !notUnderstood.has(ref), clockAhead };
    })
    .toReversed();
}
