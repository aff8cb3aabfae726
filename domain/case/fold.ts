import type { Outcome } from '../catalogue/outcome.ts';
import type { Json } from '../ledger/canonical-json.ts';
import { CLOCK_TOLERANCE_MS } from '../ledger/clock.ts';
import { type Entry, refOf } from '../ledger/entry.ts';
import type {
  CaseState,
  MaterialState,
  NoticeState,
  PaperState,
  Stated,
  StepState,
  TimelineEntry,
} from './case-state.ts';
import type { Custodian } from './custodian.ts';
import { registers as names } from './register.ts';
import { type Resolution, type Resolved, resolve } from './resolve.ts';

/** The sum of a case's entries: total, independent of the order they arrive in, and free of any catalogue. */
export function fold(id: string, entries: readonly Entry[]): CaseState {
  const resolved = resolve(entries);
  const { registers } = resolved;
  const outcome = factOf<Outcome>(registers.get(names.items));
  return {
    id,
    opening: stated(registers.get(names.opening)),
    outcome,
    form: fieldValues(registers),
    doubts: fieldDoubts(registers),
    receipt: stated(registers.get(names.receipt)),
    materials: Object.fromEntries(idsOf(registers, 'material').map((line) => [line, materialState(registers, line)])),
    steps: stepIds(registers, outcome).map((step) => stepState(registers, step)),
    notices: idsOf(registers, 'notice')
      .map((notice) => noticeState(registers, notice))
      .filter(isPresent),
    papers: idsOf(registers, 'paper')
      .map((paper) => paperState(registers, paper))
      .filter(isPresent),
    notes: namesUnder(registers, 'note')
      .map((name) => noteState(registers.get(name)))
      .filter(isPresent),
    officialNumber: factOf<string>(registers.get(names.officialNumber(''))) ?? '',
    conflicts: [...registers]
      .filter(([, held]) => held.conflict)
      .map(([register, held]) => ({ register, statements: held.statements })),
    timeline: timelineOf(resolved),
    heads: resolved.order.heads,
  };
}

type Registers = Resolved['registers'];

/** Facts were parsed by the kind that wrote them, and each register has one shape: the cast happens here alone. */
function factOf<Fact>(held: Resolution | undefined): Fact | null {
  return held ? (held.fact as Fact) : null;
}

/** The shown fact with its circumstances; several sources when more than one desk stated the same. */
function stated<Fact>(held: Resolution | undefined): Stated<Fact> | null {
  const shown = held?.statements.at(-1);
  if (!held || !shown) return null;
  return {
    ...membersOf(held.fact),
    ...membersOf(shown.detail),
    at: shown.at,
    operator: shown.operator,
    sources: held.statements,
  } as Stated<Fact>;
}

function membersOf(value: Json): object {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
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

function materialState(registers: Registers, line: string): MaterialState {
  const custody = registers.get(names.materialCustodian(line));
  const shown = stated<object>(custody);
  return {
    received: stated(registers.get(names.materialReceived(line))),
    custodian:
      shown && custody
        ? { holder: custody.fact as Custodian, at: shown.at, operator: shown.operator, sources: shown.sources }
        : null,
  };
}

function stepState(registers: Registers, step: string): StepState {
  return {
    id: step,
    acceptance: stated(registers.get(names.acceptance(step))),
    handOff: stated(registers.get(names.handOff(step))),
    signature: stated(registers.get(names.signature(step))),
    conclusion: stated(registers.get(names.conclusion(step))),
    arrival: stated(registers.get(names.arrival(step))),
    delivery: stated(registers.get(names.delivery(step))),
    officialNumber: factOf<string>(registers.get(names.officialNumber(step))) ?? '',
  };
}

function noticeState(registers: Registers, notice: string): NoticeState | null {
  const given = stated<Omit<NoticeState, 'id' | 'correction' | 'at' | 'operator' | 'sources'>>(
    registers.get(names.notice(notice)),
  );
  return given && { ...given, id: notice, correction: stated(registers.get(names.correction(notice))) };
}

function paperState(registers: Registers, paper: string): PaperState | null {
  const issued = stated<Omit<PaperState, 'id' | 'voided' | 'prints' | 'at' | 'operator' | 'sources'>>(
    registers.get(names.paper(paper)),
  );
  if (!issued) return null;
  const voided = stated<{ readonly reason: string }>(registers.get(names.paperVoided(paper)));
  const prints = namesUnder(registers, 'printing').filter(
    (name) => factOf<{ readonly paper: string }>(registers.get(name))?.paper === paper,
  ).length;
  return { ...issued, id: paper, voided: voided?.reason ?? null, prints };
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

function namesUnder(registers: Registers, family: string): string[] {
  return [...registers.keys()].filter((name) => name.startsWith(`${family}/`));
}

/** The ids in registers named `<family>/<id>` or `<family>/<id>/<aspect>`, in the order they were first written. */
function idsOf(registers: Registers, family: string): string[] {
  return [...new Set(namesUnder(registers, family).map((name) => name.split('/')[1] ?? ''))];
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

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
