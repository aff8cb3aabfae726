import type { CataloguePack } from '../schema-pack.ts';
import type { Field } from '../schema-parts.ts';
import { ancestors } from '../step-graph.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** Choices have their list; a field born of a result is needed only after the step that brings it. */
export const checkFields: Check = (pack) =>
  pack.fields.flatMap((field) => [
    ...optionFaults(field),
    ...(field.bornOf === undefined ? [] : birthFaults(pack, field, field.bornOf)),
  ]);

function optionFaults({ key, type, options }: Field): readonly Finding[] {
  if (type === 'select' && options === undefined)
    return [finding('select-without-options', 'fields', key, 'options', '选择项没有列出可选内容')];
  if (type !== 'select' && options !== undefined)
    return [finding('options-without-select', 'fields', key, 'options', '只有选择项才有可选内容')];
  return [];
}

function birthFaults(pack: CataloguePack, field: Field, bornOf: readonly string[]): readonly Finding[] {
  const meetings = pack.bundles.flatMap((bundle) => {
    const above = ancestors(bundle.steps.map(({ item, after }) => ({ id: item, after })));
    const births = bundle.steps.filter(({ item }) => bornOf.includes(item)).map(({ item }) => item);
    const needing = bundle.steps.filter(({ item }) =>
      pack.items.find(({ id }) => id === item)?.fields.includes(field.key),
    );
    return births.flatMap((birth) =>
      needing.map(({ item }) => ({ bundle: bundle.id, birth, item, after: above.get(item)?.has(birth) === true })),
    );
  });
  const early = meetings.filter(({ after }) => !after);
  if (meetings.length === 0)
    return [finding('born-without-use', 'fields', field.key, 'bornOf', '没有套餐既产生又用到这个字段')];
  return early.map(({ bundle, birth, item }) =>
    finding(
      'born-field-needed-early',
      'bundles',
      bundle,
      `steps.${item}`,
      `要用“${field.label}”，却不在产生它的“${birth}”之后`,
    ),
  );
}
