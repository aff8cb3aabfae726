import {
  type FormContext,
  type FormPlace,
  formPlaces,
  type IdentityName,
  identityPlace,
  prefixOf,
} from './form-places.ts';
import type { FormField, OutcomeStep } from './outcome.ts';
import { agentAmong, type PresentPerson } from './people.ts';
import type { Item } from './schema-item.ts';
import type { Field } from './schema-parts.ts';

/** A place and who wants it; `step` absent: the hall's own papers (receipt, delivery). */
type Wish = { readonly place: FormPlace; readonly source: string; readonly step?: string; readonly required: boolean };

const DELIVERY = ['delivery.method', 'delivery.address', 'delivery.receiver', 'delivery.phone'] as const;
const APPLICANT_BASICS: readonly IdentityName[] = ['name', 'idType', 'idNo', 'phone'];

/**
 * K17–K20: the one form (一表申请): the chosen steps' fields merged, none twice; who applies, who comes for them and
 * how the result is handed over are always asked; fields born of a result name the step that brings them.
 */
export function mergeForm(
  context: FormContext,
  items: readonly Item[],
  steps: readonly OutcomeStep[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FormField[] {
  const wishes = [...basicWishes(context), ...itemWishes(context, items), ...nameWishes(context), ...deliveryWishes()];
  const byKey = Map.groupBy(
    wishes.filter(({ place }) => context.fields.has(place.definition)),
    ({ place }) => place.key,
  );
  const merged = [...byKey.values()].map((group) => fieldOf(context, group, steps, above));
  return inTypingOrder(context, merged);
}

/** Keys of the one form that an item's own application form shows; for one of several people, that person's only. */
export function formKeys(context: FormContext, item: Item, subject: string | null): readonly string[] {
  const places = item.fields.flatMap((source) => formPlaces(context, source));
  const of = context.people.find(({ id }) => id === subject);
  const others = (person: PresentPerson | undefined) =>
    person !== undefined && of !== undefined && person.role.id === of.role.id && person.id !== of.id;
  return [...new Set(places.filter(({ person }) => !others(person)).map(({ key }) => key))];
}

function basicWishes(context: FormContext): readonly Wish[] {
  const { applicant, bundle, people } = context;
  const wishes: Wish[] = [];
  const add = (person: PresentPerson, name: IdentityName, source: string) => {
    const place = identityPlace(context, person, name);
    if (place !== null) wishes.push({ place, source, required: true });
  };
  for (const name of applicant === null ? [] : APPLICANT_BASICS) {
    if (applicant !== null) add(applicant, name, `applicant.${name}`);
  }
  const agent = agentAmong(bundle, people);
  for (const name of agent === null ? [] : APPLICANT_BASICS) {
    if (agent !== null) add(agent, name, `agent.${name}`);
  }
  if (agent !== null) {
    for (const place of formPlaces(context, 'agent.relation')) {
      wishes.push({ place, source: 'agent.relation', required: false });
    }
  }
  return wishes;
}

function itemWishes(context: FormContext, items: readonly Item[]): readonly Wish[] {
  return items.flatMap((item) =>
    item.fields.flatMap((source) =>
      formPlaces(context, source).map((place) => ({
        place,
        source,
        step: item.id,
        required: context.fields.get(source)?.required === true,
      })),
    ),
  );
}

/** K19: several people of one role are told apart by name and number, though no item asks. */
function nameWishes(context: FormContext): readonly Wish[] {
  const several = context.people.filter(({ role }) => role.many && role.kind === '自然人');
  return several.flatMap((person) =>
    (['name', 'idNo'] as const).flatMap((name) => {
      const place = identityPlace(context, person, name);
      return place === null ? [] : [{ place, source: place.definition, required: false }];
    }),
  );
}

function deliveryWishes(): readonly Wish[] {
  return DELIVERY.map((key) => ({ place: { key, definition: key }, source: key, required: key === 'delivery.method' }));
}

function fieldOf(
  context: FormContext,
  wishes: readonly Wish[],
  steps: readonly OutcomeStep[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): FormField {
  const [first] = wishes as readonly [Wish, ...Wish[]];
  const definition = context.fields.get(first.place.definition) as Field;
  const { person } = first.place;
  const asking = new Set(wishes.flatMap(({ step }) => (step === undefined ? [] : [step])));
  const neededBy = steps.filter(({ id }) => asking.has(id)).map(({ id }) => id);
  const born = bornOf(definition, neededBy, steps, above);
  return {
    key: first.place.key,
    label: labelOf(definition, person),
    group: groupOf(definition, person),
    type: definition.type,
    required: wishes.some(({ required }) => required),
    ...(definition.options === undefined ? {} : { options: definition.options }),
    rule: definition.rule,
    neededBy,
    ...(born === undefined ? {} : { bornOf: born }),
    ...(person === undefined ? {} : { person: person.id }),
    sources: [...new Set(wishes.map(({ source }) => source))],
  };
}

/** K20: born of a chosen step if every step that needs the value comes after it; else it is typed at intake. */
function bornOf(
  definition: Field,
  neededBy: readonly string[],
  steps: readonly OutcomeStep[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const bringing = (definition.bornOf ?? []).filter((item) => steps.some(({ id }) => id === item));
  return bringing.find((item) => neededBy.every((step) => above.get(step)?.has(item) === true));
}

/** The catalogue's general applicant fields are named for whom they mean here. */
function labelOf(definition: Field, person: PresentPerson | undefined): string {
  if (person === undefined || definition.key !== 'applicant.name') return definition.label;
  return person.role.kind === '组织' ? '名称' : '姓名';
}

function groupOf(definition: Field, person: PresentPerson | undefined): string {
  if (person === undefined) return definition.group;
  const own = prefixOf(definition.key) === person.role.id;
  if (person.role.many)
    return own || prefixOf(definition.key) === 'applicant' ? person.label : `${definition.group} · ${person.label}`;
  return prefixOf(definition.key) === 'applicant' ? person.label : definition.group;
}

/** K18: who applies, who comes, the other people, then each subject in the order of the steps, delivery last. */
function inTypingOrder(context: FormContext, fields: readonly FormField[]): readonly FormField[] {
  const agent = agentAmong(context.bundle, context.people);
  const people = [context.applicant?.id, agent?.id, ...context.people.map(({ id }) => id)];
  const rank = (field: FormField) => {
    if (prefixOf(field.key) === 'delivery') return people.length + 1;
    return field.person === undefined ? people.length : people.indexOf(field.person);
  };
  const first = (group: string) => fields.findIndex((field) => field.group === group);
  const groupRank = (group: string) => Math.min(...fields.filter((field) => field.group === group).map(rank));
  const order = fields.map((field, at) => ({ field, at, rank: groupRank(field.group), group: first(field.group) }));
  order.sort((a, b) => a.rank - b.rank || a.group - b.group || a.at - b.at);
  return order.map(({ field }) => field);
}
