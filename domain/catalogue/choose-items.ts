import { type AskContext, type Asked, outcomeFlows, sortRequirements } from './asked.ts';
import { mergeChecklist } from './checklist.ts';
import { type FormContext, IDENTITY, identityPlace } from './form-places.ts';
import { formKeys, mergeForm } from './one-form.ts';
import type { FormField, Outcome, OutcomeForm, OutcomePerson, OutcomeStep } from './outcome.ts';
import { agentAmong, applicantAmong, type PresentPerson, presentPeople } from './people.ts';
import type { Bundle } from './schema-bundle.ts';
import type { Answers } from './schema-common.ts';
import type { Item } from './schema-item.ts';
import { type CataloguePack, findBundle } from './schema-pack.ts';
import type { Material } from './schema-parts.ts';
import { answersOf, consequences, openQuestions } from './situation.ts';
import { ancestors, reduceAfter } from './step-graph.ts';

/** What the clerk and the applicant choose beside the answers. */
export type Choice = {
  /** Steps taken; absent: all that apply. Steps that are not optional are always taken. */
  readonly steps?: readonly string[] | undefined;
  /** Role to the number of people in it; absent roles count one. */
  readonly people: Readonly<Record<string, number>>;
  /** Person id of who applies. */
  readonly applicant: string;
};

/**
 * The outcome that `items.chosen` freezes. Total for every combination of answers; an answer that leaves nothing to
 * do gives an outcome without steps (`nothingToDo`). Problems of a choice are told beforehand by `checkChoice`.
 * Throws only on a bundle the pack does not have, which is a fault of the program.
 */
export function chooseItems(pack: CataloguePack, bundleId: string, answers: Answers, choice: Choice): Outcome {
  const bundle = findBundle(pack, bundleId);
  if (bundle === undefined) throw new RangeError(`bundle ${bundleId} is not in pack ${pack.id} ${pack.version}`);
  const people = presentPeople(bundle, answers, choice.people);
  const applicant = applicantAmong(people, choice.applicant);
  const form: FormContext = {
    bundle,
    people,
    applicant,
    fields: new Map(pack.fields.map((field) => [field.key, field])),
  };
  const steps = outcomeSteps(pack, bundle, answers, choice.steps);
  const items = steps.flatMap(({ id }) => pack.items.filter((item) => item.id === id));
  const above = ancestors(steps);
  const materials = new Map(pack.materials.map((material) => [material.id, material]));
  const asked = sortRequirements({ bundle, answers, people, items, above, materials } satisfies AskContext);
  const fields = mergeForm(form, items, steps, above);
  return {
    pack: { id: pack.id, version: pack.version },
    bundle: {
      id: bundle.id,
      no: bundle.no,
      name: bundle.name,
      leadUnits: bundle.leadUnits,
      provenance: bundle.provenance.level,
    },
    answers: answersOf(bundle, answers),
    situation: situationOf(bundle, answers),
    people: people.map((person) => outcomePerson(form, person, fields)),
    applicant: applicant?.id ?? '',
    agent: agentAmong(bundle, people)?.id ?? null,
    steps,
    checklist: mergeChecklist(asked.papers, materials, applicant?.id ?? ''),
    forms: asked.forms.flatMap((one) => outcomeForms(form, one, materials, fields)),
    flows: outcomeFlows(asked.flows, materials),
    fields,
    notice: bundle.notice,
  };
}

/** K13: the steps that apply and are taken; those that cannot be left out are always in. */
function outcomeSteps(
  pack: CataloguePack,
  bundle: Bundle,
  answers: Answers,
  taken: readonly string[] | undefined,
): readonly OutcomeStep[] {
  const applicable = consequences(bundle, answers).steps;
  const chosen = applicable.filter((step) => !step.optional || taken === undefined || taken.includes(step.item));
  const graph = bundle.steps.map((step) => ({ id: step.item, after: step.after }));
  const after = reduceAfter(graph, new Set(chosen.map(({ item }) => item)));
  return chosen.flatMap((step) => {
    const item = pack.items.find(({ id }) => id === step.item);
    return item === undefined ? [] : [outcomeStep(pack, item, step.optional, after.get(item.id) ?? [])];
  });
}

function outcomeStep(pack: CataloguePack, item: Item, optional: boolean, after: readonly string[]): OutcomeStep {
  const { id, name, kind, legalDays, promisedDays, dayKind, result, special, fee, basis } = item;
  const unit = { id: pack.units.find((one) => one.name === item.unit)?.id ?? '', name: item.unit };
  const provenance = item.provenance.level;
  return {
    id,
    name,
    unit,
    after,
    kind,
    legalDays,
    promisedDays,
    dayKind,
    result,
    optional,
    special,
    fee,
    basis,
    provenance,
  };
}

function situationOf(bundle: Bundle, answers: Answers): Outcome['situation'] {
  return openQuestions(bundle, answers).flatMap(({ question, answer }) => {
    const option = question.options.find(({ id }) => id === answer);
    return option === undefined
      ? []
      : [{ question: question.id, text: question.text, option: option.id, label: option.label }];
  });
}

function outcomePerson(form: FormContext, person: PresentPerson, fields: readonly FormField[]): OutcomePerson {
  const keys = IDENTITY.flatMap((name) => {
    const key = identityPlace(form, person, name)?.key;
    return key !== undefined && fields.some((field) => field.key === key) ? [[name, key] as const] : [];
  });
  const { id: role, kind, many, mayApply } = person.role;
  return {
    id: person.id,
    role,
    label: person.label,
    kind,
    many,
    index: person.index,
    mayApply,
    identity: Object.fromEntries(keys),
  };
}

/** K6: one form a step; of several people in one role each signs an own one. */
function outcomeForms(
  form: FormContext,
  { item, requirement, match, people }: Asked,
  materials: ReadonlyMap<string, Material>,
  fields: readonly FormField[],
): readonly OutcomeForm[] {
  const signers = match === 'any' ? [people] : people.map((id) => [id]);
  return signers.map((ids) => {
    const subject = ids.length === 1 ? (ids[0] ?? null) : null;
    const keys = formKeys(form, item, subject).filter((key) => fields.some((field) => field.key === key));
    return {
      id: `${requirement.ref}@${ids.join('|')}`,
      material: requirement.ref,
      name: materials.get(requirement.ref)?.name ?? requirement.ref,
      step: item.id,
      people: ids,
      match,
      originals: requirement.original,
      note: requirement.note,
      fields: keys,
    };
  });
}
