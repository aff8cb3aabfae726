import type { ChecklistLine, Outcome } from '../../catalogue/outcome.ts';
import type { NoticeState } from '../case-state.ts';

/**
 * The papers that units asked for beyond the checklist (`notice.given` of a unit), each for what the outcome still has of
 * the items that it was asked for.
 */
export function unitLines(outcome: Outcome | null, notices: readonly NoticeState[]): readonly ChecklistLine[] {
  if (!outcome) return [];
  const known = new Set(outcome.checklist.map(({ id }) => id));
  const going = new Set(outcome.steps.map(({ id }) => id));
  return notices.flatMap(({ unit, steps, lines }) => {
    const serves = steps.filter((step) => going.has(step));
    const beyond = unit === undefined ? [] : lines.filter(({ line }) => !known.has(line));
    return beyond.map((line) => unitLine(line, serves, outcome.applicant));
  });
}

/** From then on they are lines like the others, with a holder, but nothing waits for them at acceptance. */
export function withUnitLines(outcome: Outcome | null, lines: readonly ChecklistLine[]): Outcome | null {
  const asked = lines.filter(({ serves }) => serves.length > 0);
  return outcome && asked.length > 0 ? { ...outcome, checklist: [...outcome.checklist, ...asked] } : outcome;
}

function unitLine(
  { line, material, originals, copies }: NoticeState['lines'][number],
  steps: readonly string[],
  applicant: string,
): ChecklistLine {
  return {
    id: line,
    material: line,
    name: material,
    kind: '文书',
    people: [applicant],
    match: 'each',
    originals,
    copies,
    need: '非必要',
    waivers: [],
    serves: [...steps],
    needByStep: Object.fromEntries(steps.map((step) => [step, '非必要' as const])),
    consumed: false,
    review: false,
    notes: [],
    eLicence: false,
    issuer: '',
    validity: '',
    provenance: ['common-practice'],
  };
}
