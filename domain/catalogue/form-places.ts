import { type PresentPerson, personId } from './people.ts';
import type { Bundle } from './schema-bundle.ts';
import type { Field } from './schema-parts.ts';

/** Where a catalogue field lands in the one form of a case. */
export type FormPlace = {
  /** Key under which the value is kept. */
  readonly key: string;
  /** Catalogue key whose definition (type, options, rule) holds. */
  readonly definition: string;
  readonly person?: PresentPerson;
};

export type FormContext = {
  readonly bundle: Bundle;
  readonly fields: ReadonlyMap<string, Field>;
  readonly people: readonly PresentPerson[];
  readonly applicant: PresentPerson | null;
};

export const IDENTITY = ['name', 'idType', 'idNo', 'phone', 'address'] as const;
export type IdentityName = (typeof IDENTITY)[number];

export const prefixOf = (key: string): string => key.slice(0, key.indexOf('.'));
const nameOf = (key: string): string => key.slice(key.indexOf('.') + 1);
/** The names of `identity` in a bundle's person; a kind of ID paper is never kept elsewhere. */
type InsteadName = Exclude<IdentityName, 'idType'>;

const isInstead = (name: string): name is InsteadName =>
  name !== 'idType' && (IDENTITY as readonly string[]).includes(name);

/** A prefix with an ID number or a credit code is somebody; its fields drop out with the person. */
export function denotesPerson(fields: ReadonlyMap<string, Field>, prefix: string): boolean {
  return prefix === 'applicant' || fields.has(`${prefix}.idNo`) || fields.has(`${prefix}.uscc`);
}

/**
 * K16: the places of one catalogue field: one, or one for each person of a `many` role, or none when the person does
 * not occur. A person's own fields are kept under the person's id, whatever prefix asked for them.
 */
export function formPlaces(context: FormContext, asked: string): readonly FormPlace[] {
  const { bundle, fields, people } = context;
  const key = bundle.sameField[asked] ?? asked;
  const prefix = prefixOf(key);
  const about = bundle.fieldsAbout[key] ?? bundle.fieldsAbout[prefix];
  if (about !== undefined) {
    const repeated = people.filter(({ role }) => role.id === about);
    return repeated.map((person) => ({ key: personId(key, person.index), definition: key, person }));
  }
  const roles = rolesOf(context, prefix);
  if (roles !== null) {
    return peopleOf(context, roles).flatMap((person) => placesOfPerson(context, person, key));
  }
  return denotesPerson(fields, prefix) ? [] : [{ key, definition: key }];
}

/** The place of somebody's name, ID number, phone or address; null when neither bundle nor catalogue has such a field. */
export function identityPlace(context: FormContext, person: PresentPerson, name: IdentityName): FormPlace | null {
  const instead = isInstead(name) ? person.role.identity?.[name] : undefined;
  if (instead !== undefined && bundleField(context, instead) !== undefined) {
    const key = context.bundle.sameField[instead] ?? instead;
    const places = formPlaces(context, key);
    return places[0] ?? null;
  }
  if (person.role.kind !== '自然人' && !context.fields.has(`${person.role.id}.${name}`)) return null;
  return ownPlace(context, person, `applicant.${name}`);
}

function placesOfPerson(context: FormContext, person: PresentPerson, key: string): readonly FormPlace[] {
  const name = nameOf(key);
  const instead = isInstead(name) ? person.role.identity?.[name] : undefined;
  if (instead !== undefined && instead !== key) return formPlaces(context, instead);
  return [ownPlace(context, person, key)];
}

function ownPlace(context: FormContext, person: PresentPerson, key: string): FormPlace {
  const own = `${person.role.id}.${nameOf(key)}`;
  return { key: `${person.id}.${nameOf(key)}`, definition: context.fields.has(own) ? own : key, person };
}

function rolesOf({ bundle, applicant }: FormContext, prefix: string): readonly string[] | null {
  const listed = bundle.fieldPeople[prefix];
  if (listed !== undefined) return listed;
  if (prefix === 'applicant') return applicant === null ? [] : [applicant.role.id];
  return bundle.people.some(({ id }) => id === prefix) ? [prefix] : null;
}

/** Of several roles the first that occurs; the applicant stands back where another one of them occurs (配偶). */
function peopleOf({ people, applicant }: FormContext, roles: readonly string[]): readonly PresentPerson[] {
  const present = roles.filter((id) => people.some(({ role }) => role.id === id));
  const others = present.filter((id) => id !== applicant?.role.id);
  const taken = others[0] ?? present[0];
  return people.filter(({ role }) => role.id === taken);
}

const bundleField = ({ bundle, fields }: FormContext, key: string) => fields.get(bundle.sameField[key] ?? key);
