import type { ChecklistLine, Outcome } from '../../catalogue/outcome.ts';
import type { NoticeState } from '../case-state.ts';

/**
 * The outcome with the papers that units asked for beyond the checklist (`notice.given` of a unit): from then on they are
 * lines like the others, with a holder, but nothing waits for them at acceptance.
 */
export function withUnitLines(outcome: Outcome | null, notices: readonly NoticeState[]): Outcome | null {
  if (!outcome) return null;
  const known = new Set(outcome.checklist.map(({ id }) => id));
  const added = notices.flatMap(({ unit, steps, lines }) =>
    unit === undefined
      ? []
      : lines.filter(({ line }) => !known.has(line)).map((line) => unitLine(line, steps, outcome.applicant)),
  );
  return added.length === 0 ? outcome : { ...outcome, checklist: [...outcome.checklist, ...added] };
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
