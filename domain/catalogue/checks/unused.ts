import { type Check, finding } from './finding.ts';

/** The one form asks for these though no item does: who comes for the applicant, and how the result is handed over. */
const ALWAYS_ASKED = ['agent', 'delivery'];

/** Materials and fields that nothing asks for are slips of the pen. */
export const checkUnused: Check = (pack) => {
  const materials = new Set(
    pack.items.flatMap((item) => [...item.materials.map(({ ref }) => ref), item.result.material]),
  );
  const fields = new Set(pack.items.flatMap((item) => item.fields));
  const people = new Set([...ALWAYS_ASKED, ...pack.bundles.flatMap((bundle) => bundle.people.map(({ id }) => id))]);
  return [
    ...pack.materials
      .filter(({ id }) => !materials.has(id))
      .map(({ id }) => finding('unused-material', 'materials', id, '', '没有事项用到这种材料')),
    ...pack.fields
      .filter(({ key }) => !fields.has(key) && !people.has(key.slice(0, key.indexOf('.'))))
      .map(({ key }) => finding('unused-field', 'fields', key, '', '没有事项用到这个字段')),
  ];
};
