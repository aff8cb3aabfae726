import { prefixOf } from '../form-places.ts';
import type { Bundle } from '../schema-bundle.ts';
import { type Check, finding } from './finding.ts';

/** Where a person's name or number is kept is said once: keys that send on to each other would be followed for ever. */
export const checkIdentityRings: Check = (pack) =>
  pack.bundles.flatMap((bundle) =>
    bundle.people.flatMap(({ id, identity }) =>
      Object.values(identity ?? {})
        .filter((key) => key !== undefined)
        .filter((key) => returns(bundle, key, []))
        .map((key) => finding('identity-ring', 'bundles', bundle.id, `people.${id}.identity`, ringText(key))),
    ),
  );

const ringText = (key: string) => `“${key}”又指回自己，没有一处真正填写`;

/** Follows a key as the one form does, through everybody whom its prefix may mean. */
function returns(bundle: Bundle, asked: string, path: readonly string[]): boolean {
  const key = bundle.sameField[asked] ?? asked;
  if (path.includes(key)) return true;
  const prefix = prefixOf(key);
  if (bundle.fieldsAbout[key] !== undefined || bundle.fieldsAbout[prefix] !== undefined) return false;
  const name = key.slice(prefix.length + 1);
  const roles = bundle.fieldPeople[prefix] ?? [prefix];
  return bundle.people
    .filter(({ id, mayApply }) => roles.includes(id) || (prefix === 'applicant' && mayApply))
    .some(({ identity }) => {
      const instead = Object.entries(identity ?? {}).find(([own]) => own === name)?.[1];
      return instead !== undefined && instead !== key && returns(bundle, instead, [...path, key]);
    });
}
