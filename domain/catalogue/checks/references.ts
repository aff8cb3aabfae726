import type { Bundle } from '../schema-bundle.ts';
import type { CataloguePack } from '../schema-pack.ts';
import { type Check, type Finding, finding } from './finding.ts';

type Known = ReturnType<typeof knownIds>;

/** Whatever an entry names exists. */
export const checkReferences: Check = (pack) => {
  const known = knownIds(pack);
  return [
    ...itemReferences(pack, known),
    ...pack.fields.flatMap((field) =>
      (field.bornOf ?? [])
        .filter((item) => !known.items.has(item))
        .map((item) => finding('unknown-item', 'fields', field.key, 'bornOf', `没有事项“${item}”`)),
    ),
    ...pack.bundles.flatMap((bundle) => bundleReferences(bundle, known)),
  ];
};

function knownIds(pack: CataloguePack) {
  return {
    units: new Set(pack.units.map(({ name }) => name)),
    materials: new Set(pack.materials.map(({ id }) => id)),
    fields: new Set(pack.fields.map(({ key }) => key)),
    items: new Set(pack.items.map(({ id }) => id)),
  };
}

function itemReferences(pack: CataloguePack, known: Known): readonly Finding[] {
  return pack.items.flatMap((item) => [
    ...(known.units.has(item.unit)
      ? []
      : [finding('unknown-unit', 'items', item.id, 'unit', `单位表里没有“${item.unit}”`)]),
    ...item.materials.flatMap(({ ref }, at) =>
      known.materials.has(ref)
        ? []
        : [finding('unknown-material', 'items', item.id, `materials.${at}.ref`, `没有材料“${ref}”`)],
    ),
    ...item.fields.flatMap((key, at) =>
      known.fields.has(key) ? [] : [finding('unknown-field', 'items', item.id, `fields.${at}`, `没有字段“${key}”`)],
    ),
    ...(item.result.material === undefined || known.materials.has(item.result.material)
      ? []
      : [finding('unknown-material', 'items', item.id, 'result.material', `没有材料“${item.result.material}”`)]),
  ]);
}

function bundleReferences(bundle: Bundle, known: Known): readonly Finding[] {
  const people = new Set(bundle.people.map(({ id }) => id));
  const steps = new Set(bundle.steps.map(({ item }) => item));
  const report = (code: string, path: string, message: string) => finding(code, 'bundles', bundle.id, path, message);
  const units = [
    ...bundle.leadUnits.map((unit) => ['leadUnits', unit] as const),
    ...bundle.units.map((unit) => ['units', unit] as const),
  ];
  const roles = [
    ...Object.entries(bundle.fieldPeople).flatMap(([prefix, ids]) =>
      ids.map((id) => [`fieldPeople.${prefix}`, id] as const),
    ),
    ...Object.entries(bundle.fieldsAbout).map(([prefix, id]) => [`fieldsAbout.${prefix}`, id] as const),
    ...bundle.steps.flatMap(({ item, who }) =>
      Object.entries(who).flatMap(([subject, meant]) =>
        ('each' in meant ? meant.each : meant.any).map((id) => [`steps.${item}.who.${subject}`, id] as const),
      ),
    ),
  ];
  const keys = [
    ...Object.entries(bundle.sameField).flatMap(([from, to]) => [
      [`sameField.${from}`, from] as const,
      [`sameField.${from}`, to] as const,
    ]),
    ...bundle.people.flatMap(({ id, identity }) =>
      Object.values(identity ?? {})
        .filter((key) => key !== undefined)
        .map((key) => [`people.${id}.identity`, key] as const),
    ),
  ];
  return [
    ...units
      .filter(([, unit]) => !known.units.has(unit))
      .map(([path, unit]) => report('unknown-unit', path, `单位表里没有“${unit}”`)),
    ...roles
      .filter(([, id]) => !people.has(id))
      .map(([path, id]) => report('unknown-person', path, `本套餐没有人员“${id}”`)),
    ...keys
      .filter(([, key]) => !known.fields.has(key))
      .map(([path, key]) => report('unknown-field', path, `没有字段“${key}”`)),
    ...bundle.steps.flatMap(({ item, after }) => [
      ...(known.items.has(item) ? [] : [report('unknown-item', `steps.${item}`, `没有事项“${item}”`)]),
      ...after
        .filter((id) => !steps.has(id))
        .map((id) => report('unknown-step', `steps.${item}.after`, `本套餐没有环节“${id}”`)),
    ]),
  ];
}
