import { type Check, type Finding, finding, type PackList, repeated } from './finding.ts';

/** Nothing has the same id twice: neither entries of the pack nor questions, options, people and steps of a bundle. */
export const checkDuplicates: Check = (pack) => {
  const twice = (list: PackList, ids: readonly string[]) =>
    repeated(ids).map((id) => finding('duplicate-id', list, id, '', `编号“${id}”重复`));
  return [
    ...twice(
      'units',
      pack.units.map(({ id }) => id),
    ),
    ...twice(
      'materials',
      pack.materials.map(({ id }) => id),
    ),
    ...twice(
      'fields',
      pack.fields.map(({ key }) => key),
    ),
    ...twice(
      'items',
      pack.items.map(({ id }) => id),
    ),
    ...twice(
      'bundles',
      pack.bundles.map(({ id }) => id),
    ),
    ...twice(
      'officialRows',
      pack.officialRows.map(({ no }) => no),
    ),
    ...pack.bundles.flatMap(withinBundle),
  ];
};

function withinBundle(bundle: Parameters<Check>[0]['bundles'][number]): readonly Finding[] {
  const lists = {
    questions: bundle.questions.map(({ id }) => id),
    people: bundle.people.map(({ id }) => id),
    steps: bundle.steps.map(({ item }) => item),
    ...Object.fromEntries(
      bundle.questions.map(({ id, options }) => [`questions.${id}.options`, options.map((option) => option.id)]),
    ),
  };
  return Object.entries(lists).flatMap(([path, ids]) =>
    repeated(ids).map((id) => finding('duplicate-id', 'bundles', bundle.id, path, `“${id}”重复`)),
  );
}
