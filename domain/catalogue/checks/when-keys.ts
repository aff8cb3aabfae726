import type { Bundle } from '../schema-bundle.ts';
import type { When } from '../schema-common.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** K1: a `when` names questions and options that exist: of its own bundle, or, for an item, of some bundle that uses it. */
export const checkWhenKeys: Check = (pack) => [
  ...pack.bundles.flatMap(bundleWhens),
  ...pack.items.flatMap((item) => {
    const users = pack.bundles.filter(({ steps }) => steps.some((step) => step.item === item.id));
    return item.materials.flatMap(({ when }, at) =>
      unknownIn(when, users).map((text) => finding('unknown-when', 'items', item.id, `materials.${at}.when`, text)),
    );
  }),
];

function bundleWhens(bundle: Bundle): readonly Finding[] {
  const report = (path: string) => (text: string) => finding('unknown-when', 'bundles', bundle.id, path, text);
  return [
    ...bundle.steps.flatMap(({ item, when }) => unknownIn(when, [bundle]).map(report(`steps.${item}.when`))),
    ...bundle.people.flatMap(({ id, when }) => unknownIn(when ?? {}, [bundle]).map(report(`people.${id}.when`))),
    ...bundle.questions.flatMap(({ id, options }, at) =>
      options.flatMap((option) => {
        const path = `questions.${id}.options.${option.id}.when`;
        const earlier = bundle.questions.slice(0, at).map((question) => question.id);
        const later = Object.keys(option.when ?? {}).filter((key) => !earlier.includes(key));
        return [
          ...unknownIn(option.when ?? {}, [bundle]).map(report(path)),
          ...later.map((key) => report(path)(`选项只能取决于前面的问题，“${key}”不在前面`)),
        ];
      }),
    ),
  ];
}

function unknownIn(when: When, bundles: readonly Bundle[]): readonly string[] {
  return Object.entries(when).flatMap(([key, values]) => {
    const asked = bundles.flatMap(({ questions }) => questions.filter(({ id }) => id === key));
    if (asked.length === 0) return [`没有套餐问“${key}”，这个条件永不成立`];
    const options = new Set(asked.flatMap((question) => question.options.map(({ id }) => id)));
    const strange = values.filter((value) => !options.has(value));
    if (values.length === 0) return [`“${key}”没有写任何答案`];
    return strange.map((value) => `问题“${key}”没有答案“${value}”`);
  });
}
