import type { Provenance } from '../../../domain/catalogue/provenance.ts';
import { type Bundle, LIFECYCLES } from '../../../domain/catalogue/schema-bundle.ts';
import type { When } from '../../../domain/catalogue/schema-common.ts';
import type { Item, Requirement } from '../../../domain/catalogue/schema-item.ts';
import { type CataloguePack, findItem, type OfficialRow } from '../../../domain/catalogue/schema-pack.ts';
import { isFormMaterial } from '../../../domain/catalogue/schema-parts.ts';
import { findBundles } from '../intake/model/find-bundles.ts';
import { CATALOGUE_TEXT } from '../text/catalogue.ts';

export type BundleGroup = { readonly name: string; readonly bundles: readonly Bundle[] };

/** Bundles by the part of life, those that fit what was typed: by their own words, or by an item, unit or paper of theirs. */
export function bundleGroups(pack: CataloguePack, typed: string): readonly BundleGroup[] {
  const found = new Set(findBundles(pack.bundles, typed));
  const word = typed.normalize('NFKC').trim();
  const ordered = pack.bundles.toSorted((one, other) => Number(isNational(one)) - Number(isNational(other)));
  const fits = ordered.filter((bundle) => found.has(bundle) || (word !== '' && speaksOf(pack, bundle, word)));
  return LIFECYCLES.map((name) => ({ name, bundles: fits.filter(({ lifecycle }) => lifecycle === name) })).filter(
    ({ bundles }) => bundles.length > 0,
  );
}

/** The two national base bundles stand after the county's own. */
function isNational({ no }: Bundle): boolean {
  return !/^\d/.test(no);
}

function speaksOf(pack: CataloguePack, bundle: Bundle, word: string): boolean {
  const items = itemsOf(pack, bundle);
  const papers = new Set(items.flatMap(({ materials }) => materials.map(({ ref }) => ref)));
  return (
    items.some((item) => item.name.includes(word) || item.unit.includes(word)) ||
    pack.materials.some(({ id, name }) => papers.has(id) && name.includes(word))
  );
}

function itemsOf(pack: CataloguePack, { steps }: Bundle): readonly Item[] {
  return steps.flatMap((step) => findItem(pack, step.item) ?? []);
}

/** What was taken from where, in words, and the addresses at which the county can look it up. */
export function sourceWords({ note, sources }: Provenance): string {
  const addresses = sources.filter((source) => /^https?:/.test(source)).map(readableAddress);
  return [note, ...addresses].filter((part) => part !== '').join('　');
}

/** Chinese in an address as it is read, not as it is sent. */
function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A step of a bundle with its item, what it waits for and when it applies, in words. */
export type StepRow = {
  readonly item: Item;
  readonly optional: boolean;
  readonly order: string;
  readonly when: string;
  readonly materials: readonly MaterialRow[];
};
export type MaterialRow = {
  readonly key: string;
  readonly name: string;
  readonly requirement: Requirement;
  readonly when: string;
  /** The item's own form: printed by the desk, never asked for. */
  readonly isForm: boolean;
};

export function stepRows(pack: CataloguePack, bundle: Bundle): readonly StepRow[] {
  const nameOf = (id: string) => findItem(pack, id)?.name ?? id;
  const papers = new Map(pack.materials.map(({ id, name }) => [id, name]));
  return bundle.steps.flatMap((step) => {
    const item = findItem(pack, step.item);
    if (!item) return [];
    const materials = item.materials.map((requirement, at) => ({
      key: `${requirement.ref}/${requirement.subject}/${at}`,
      name: papers.get(requirement.ref) ?? requirement.ref,
      requirement,
      when: whenWords(bundle, requirement.when),
      isForm: isFormMaterial(requirement.ref),
    }));
    const order = step.after.length === 0 ? CATALOGUE_TEXT.first : CATALOGUE_TEXT.after(step.after.map(nameOf));
    return [{ item, optional: step.optional, order, when: whenWords(bundle, step.when), materials }];
  });
}

/** The answers under which something holds, in the words of the questions; '' when always. */
export function whenWords(bundle: Bundle, when: When): string {
  return Object.entries(when)
    .flatMap(([question, options]) => {
      const asked = bundle.questions.find(({ id }) => id === question);
      if (!asked) return [];
      const labels = asked.options.filter(({ id }) => options.includes(id)).map(({ label }) => label);
      return labels.length === asked.options.length ? [] : [labels.join('或')];
    })
    .join('；且');
}

/** The county's own row of a bundle; the national base bundles have none. */
export function officialRowOf(pack: CataloguePack, bundle: Bundle): OfficialRow | undefined {
  return pack.officialRows.find(({ no }) => no === bundle.no);
}
