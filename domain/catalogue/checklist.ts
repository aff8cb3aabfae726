import type { Asked } from './asked.ts';
import type { ChecklistLine } from './outcome.ts';
import { PROVENANCE_LEVELS } from './provenance.ts';
import { NEEDS, type Need, WAIVERS } from './schema-common.ts';
import type { Material } from './schema-parts.ts';

/** Requirements that one paper satisfies. */
type Group = { readonly material: string; match: 'each' | 'any'; people: readonly string[]; readonly asked: Asked[] };

/** K7: 必要 > 承诺 > 容缺 > 非必要. */
export function strictest(needs: readonly Need[]): Need {
  return needs.reduce((one, other) => (NEEDS.indexOf(other) > NEEDS.indexOf(one) ? other : one), '非必要');
}

/**
 * The merged checklist: one line a paper, in the order in which the steps ask. Every paper requirement is served by
 * exactly one line for each person it means (`each`) or by one line (`any`); no line could stand in for another.
 */
export function mergeChecklist(
  papers: readonly Asked[],
  materials: ReadonlyMap<string, Material>,
  applicant: string,
): readonly ChecklistLine[] {
  const groups = groupPapers(papers, applicant);
  return groups.map((group) => lineOf(group, materials.get(group.material)));
}

/** K8: first one paper for each person named, then the `any` ones upon these, narrowest first, then among themselves. */
function groupPapers(papers: readonly Asked[], applicant: string): readonly Group[] {
  const groups: Group[] = [];
  for (const asked of papers.filter(({ match }) => match === 'each')) {
    for (const person of asked.people) addEach(groups, asked, person);
  }
  const open = papers.filter(({ match }) => match === 'any').toSorted((a, b) => a.people.length - b.people.length);
  for (const asked of open) addAny(groups, asked, applicant);
  const order = new Map(papers.map((asked, at) => [asked, at]));
  const first = (group: Group) => Math.min(...group.asked.map((asked) => order.get(asked) ?? 0));
  return groups.toSorted((a, b) => first(a) - first(b));
}

function addEach(groups: Group[], asked: Asked, person: string): void {
  const material = asked.requirement.ref;
  const group = groups.find((one) => one.material === material && one.people[0] === person);
  if (group === undefined) groups.push({ material, match: 'each', people: [person], asked: [asked] });
  else group.asked.push(asked);
}

function addAny(groups: Group[], asked: Asked, applicant: string): void {
  const material = asked.requirement.ref;
  const shared = groups.filter(
    (one) => one.material === material && one.people.some((id) => asked.people.includes(id)),
  );
  const taken = bestOf(shared, asked.people, applicant);
  if (taken === undefined) {
    groups.push({ material, match: 'any', people: asked.people, asked: [asked] });
    return;
  }
  taken.people = taken.people.filter((id) => asked.people.includes(id));
  if (taken.people.length === 1) taken.match = 'each';
  taken.asked.push(asked);
}

/** The line already strictest, else the applicant's own, else the first the guide names; lines of one person first. */
function bestOf(shared: readonly Group[], named: readonly string[], applicant: string): Group | undefined {
  const rank = (group: Group) => [
    group.match === 'each' ? 0 : 1,
    NEEDS.length - NEEDS.indexOf(strictest(group.asked.map(({ requirement }) => requirement.need))),
    group.people.includes(applicant) ? 0 : 1,
    Math.min(...group.people.map((id) => (named.includes(id) ? named.indexOf(id) : named.length))),
  ];
  return shared.toSorted((a, b) => compare(rank(a), rank(b)))[0];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** K9–K11: highest counts (consumed ones added up), strictest need, waivers that every item allows. */
function lineOf({ material: id, match, people, asked }: Group, material: Material | undefined): ChecklistLine {
  const requirements = asked.map(({ requirement }) => requirement);
  const consumed = material?.consumed === true;
  const count = (of: readonly number[]) => (consumed ? of.reduce((sum, n) => sum + n, 0) : Math.max(...of));
  const serves = [...new Set(asked.map(({ item }) => item.id))];
  const needs = (step: string) =>
    asked.filter(({ item }) => item.id === step).map(({ requirement }) => requirement.need);
  return {
    id: `${id}@${people.join('|')}`,
    material: id,
    name: material?.name ?? id,
    kind: material?.kind ?? '文书',
    people,
    match,
    ...(material?.collective ? { collective: true as const } : {}),
    originals: count(requirements.map(({ original }) => original)),
    copies: count(requirements.map(({ copies }) => copies)),
    need: strictest(requirements.map(({ need }) => need)),
    waivers: WAIVERS.filter((waiver) => requirements.every((one) => one.waiver.includes(waiver))),
    serves,
    needByStep: Object.fromEntries(serves.map((step) => [step, strictest(needs(step))])),
    consumed,
    review: requirements.some(({ review }) => review),
    notes: notesOf(asked),
    eLicence: material?.eLicence === true,
    issuer: material?.issuer ?? '',
    validity: material?.validity ?? '',
    provenance: PROVENANCE_LEVELS.filter((level) => asked.some(({ item }) => item.provenance.level === level)),
  };
}

function notesOf(asked: readonly Asked[]): ChecklistLine['notes'] {
  const notes = asked.map(({ item, requirement }) => ({ step: item.id, text: requirement.note }));
  return notes.filter(
    (note, at) => note.text !== '' && notes.findIndex((one) => one.step === note.step && one.text === note.text) === at,
  );
}
