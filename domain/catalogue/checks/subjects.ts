import { denotesPerson, prefixOf } from '../form-places.ts';
import type { Bundle } from '../schema-bundle.ts';
import type { CataloguePack } from '../schema-pack.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** Whose paper and whose field: every subject is mapped in every bundle, every prefix of a person has its person. */
export const checkSubjects: Check = (pack) =>
  pack.bundles.flatMap((bundle) => [...subjects(pack, bundle), ...prefixes(pack, bundle)]);

function subjects(pack: CataloguePack, bundle: Bundle): readonly Finding[] {
  return bundle.steps.flatMap(({ item: id, who }) => {
    const item = pack.items.find((one) => one.id === id);
    if (item === undefined) return [];
    const named = new Set(item.materials.map(({ subject }) => subject));
    const path = (subject: string) => `steps.${id}.who.${subject}`;
    return [
      ...[...named]
        .filter((subject) => who[subject] === undefined)
        .map((subject) =>
          finding('unmapped-subject', 'bundles', bundle.id, path(subject), `没有写明“${subject}”在本套餐里是谁`),
        ),
      ...Object.keys(who)
        .filter((subject) => !named.has(subject))
        .map((subject) =>
          finding('unknown-subject', 'bundles', bundle.id, path(subject), `事项的材料里没有“${subject}”`),
        ),
    ];
  });
}

function prefixes(pack: CataloguePack, bundle: Bundle): readonly Finding[] {
  const fields = new Map(pack.fields.map((field) => [field.key, field]));
  const people = new Set(bundle.people.map(({ id }) => id));
  const keys = bundle.steps.flatMap(({ item: id }) =>
    (pack.items.find((one) => one.id === id)?.fields ?? []).map((key) => ({ id, key: bundle.sameField[key] ?? key })),
  );
  const lost = keys.filter(({ key }) => {
    const prefix = prefixOf(key);
    const mapped = bundle.fieldPeople[prefix] !== undefined || bundle.fieldsAbout[prefix] !== undefined;
    return denotesPerson(fields, prefix) && prefix !== 'applicant' && !mapped && !people.has(prefix);
  });
  return lost.map(({ id, key }) =>
    finding('field-without-person', 'bundles', bundle.id, `steps.${id}`, `字段“${key}”属于某人，本套餐没有写明是谁`),
  );
}
