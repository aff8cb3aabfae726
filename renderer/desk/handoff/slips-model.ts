import { type DateString, daysBetween } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { isOpen, sentWith } from '../../../domain/case/decide/settle-slip.ts';
import { readContent } from '../../../domain/case/kinds/define-kind.ts';
import { type SlipIssued, slipIssued } from '../../../domain/case/kinds/handoff.ts';
import { paperIssued } from '../../../domain/case/kinds/papers.ts';
import { progressOf } from '../../../domain/case/progress.ts';
import type { StepState } from '../../../domain/case/step-state.ts';
import { maskNumbersIn } from '../../../domain/identity/mask-text.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { type PaperContent, paperContent } from '../../../domain/papers/paper-content.ts';
import { caseNames } from '../case/model/names.ts';
import { stepKey } from '../lists/step-key.ts';

/** A slip that a unit has not signed for wholly, as the cases on it know it. */
export type SlipOnTheWay = {
  readonly slip: string;
  readonly number: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Epoch ms. */
  readonly at: number;
  readonly cases: number;
  readonly steps: number;
  readonly days: number;
};

/** The slips under way, by what their cases say; the oldest first. */
export function slipsOnTheWay(states: readonly CaseState[], today: DateString): readonly SlipOnTheWay[] {
  const steps = states.flatMap((state) =>
    progressOf(state).flatMap(({ stage, step, state: own }) =>
      stage === 'to-sign' && own.handOff ? [{ caseId: state.id, unit: step.unit, handOff: own.handOff }] : [],
    ),
  );
  return [...Map.groupBy(steps, ({ handOff }) => handOff.slip)]
    .flatMap(([slip, lines]) => {
      const [first] = lines;
      if (!first) return [];
      const { at, slipNumber } = first.handOff;
      const cases = new Set(lines.map(({ caseId }) => caseId)).size;
      const days = Math.max(0, daysBetween(businessDate(at), today));
      return [{ slip, number: slipNumber, unit: first.unit, at, cases, steps: lines.length, days }];
    })
    .toSorted((one, other) => one.at - other.at);
}

/** A slip by its own entries: what it lists, and its paper for printing again. Null when it is not known here. */
export type SlipRecord = {
  readonly data: SlipIssued;
  readonly at: number;
  readonly operator: string;
  readonly paper: { readonly id: string; readonly content: PaperContent } | null;
};

export function readSlip(entries: readonly Entry[]): SlipRecord | null {
  const issued = entries.find(({ kind }) => kind === slipIssued.kind);
  const data = issued && readContent(slipIssued, issued.v, issued.data);
  return issued && data ? { data, at: issued.at, operator: issued.operator, paper: paperOf(entries) } : null;
}

function paperOf(entries: readonly Entry[]): SlipRecord['paper'] {
  const issued = entries.find(({ kind }) => kind === paperIssued.kind);
  const paper = issued && readContent(paperIssued, issued.v, issued.data);
  const content = paperContent.safeParse(paper?.content);
  return paper && content.success ? { id: paper.paper, content: content.data } : null;
}

/** The cases that a slip lists, each once. */
export function casesOn({ lines }: SlipIssued): readonly string[] {
  return [...new Set(lines.map((line) => line.case))];
}

/** A line of the slip with its names, and whether its unit has signed for it or did not take it. */
export type SlipLine = {
  readonly key: string;
  readonly caseId: string;
  readonly number: string;
  readonly step: string;
  readonly stepId: string;
  /** `shared`: another item of the same case on this slip needs the paper too. */
  readonly materials: readonly { readonly line: string; readonly name: string; readonly shared: boolean }[];
  readonly signature: StepState['signature'];
  readonly refusal: StepState['refusal'];
  /** On its way with this slip: to be signed for or refused. */
  readonly open: boolean;
};

type Line = SlipIssued['lines'][number];

export function slipLines(issued: SlipIssued, states: ReadonlyMap<string, CaseState>): readonly SlipLine[] {
  const { lines, slip } = issued;
  return lines.map((line) => {
    const state = states.get(line.case);
    const own = state?.steps.find(({ id }) => id === line.step);
    const names = state && caseNames(state);
    return {
      key: stepKey(line.case, line.step),
      caseId: line.case,
      number: line.number,
      step: names?.step(line.step) ?? line.step,
      stepId: line.step,
      materials: line.materials.map((material) => ({
        line: material,
        name: names?.line(sentWith(slip, material, state)[0] ?? material) ?? material,
        shared: isShared(material, line, issued, state),
      })),
      signature: own?.handOff?.slip === slip ? own.signature : null,
      refusal: own?.refusal?.slip === slip ? { ...own.refusal, reason: maskNumbersIn(own.refusal.reason) } : null,
      open: isOpen(issued, line, [...states.values()]),
    };
  });
}

function isShared(material: string, { case: caseId, step }: Line, { lines }: SlipIssued, state?: CaseState): boolean {
  const serves = state?.outcome?.checklist.find(({ id }) => id === material)?.serves ?? [];
  return lines.some((other) => other.case === caseId && other.step !== step && serves.includes(other.step));
}
