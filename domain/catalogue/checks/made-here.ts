import type { Bundle } from '../schema-bundle.ts';
import type { Item } from '../schema-item.ts';
import type { CataloguePack } from '../schema-pack.ts';
import { ancestors } from '../step-graph.ts';
import { type Check, type Finding, finding } from './finding.ts';

/**
 * K24: a bundle never asks the applicant for what it makes itself. Where a step asks for a paper that another step of
 * the bundle issues, and that step does not come before, the bundle says which of the two holds: the paper cannot exist
 * yet (`notYet`), or people hold an earlier one (`heldBefore`). Both lists name only what occurs.
 */
export const checkMadeHere: Check = (pack) =>
  pack.bundles.flatMap((bundle) => [...unsaid(pack, bundle), ...strange(pack, bundle)]);

const itemsOf = (pack: CataloguePack, bundle: Bundle): readonly Item[] =>
  bundle.steps.flatMap(({ item: id }) => pack.items.find((item) => item.id === id) ?? []);

function unsaid(pack: CataloguePack, bundle: Bundle): readonly Finding[] {
  const items = itemsOf(pack, bundle);
  const above = ancestors(bundle.steps.map(({ item, after }) => ({ id: item, after })));
  const said = new Set([...bundle.notYet.map(({ material }) => material), ...bundle.heldBefore]);
  return items.flatMap((item) =>
    item.materials.flatMap(({ ref }) => {
      const makers = items.filter(({ id, result }) => result.material === ref && id !== item.id);
      const isOpen = makers.some(({ id }) => above.get(item.id)?.has(id) !== true);
      if (!isOpen || said.has(ref)) return [];
      const text = `“${item.name}”要的材料由本套餐的“${makers.map(({ name }) => name).join('、')}”办出，请写明是还没有（notYet）还是原来就有（heldBefore）`;
      return [finding('asked-and-made', 'bundles', bundle.id, `steps.${item.id}.${ref}`, text)];
    }),
  );
}

function strange(pack: CataloguePack, bundle: Bundle): readonly Finding[] {
  const items = itemsOf(pack, bundle);
  const asked = new Set(items.flatMap((item) => item.materials.map(({ ref }) => ref)));
  const steps = new Set(items.map(({ id }) => id));
  const notYet = bundle.notYet
    .filter(({ material, madeBy }) => !asked.has(material) || !steps.has(madeBy))
    .map(({ material }) =>
      finding('not-yet-in-vain', 'bundles', bundle.id, `notYet.${material}`, '本套餐不要这种材料，或者没有这个事项'),
    );
  const held = bundle.heldBefore
    .filter((material) => !asked.has(material))
    .map((material) => finding('held-in-vain', 'bundles', bundle.id, `heldBefore.${material}`, '本套餐不要这种材料'));
  return [...notYet, ...held];
}
