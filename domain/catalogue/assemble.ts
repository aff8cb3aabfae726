import type { z } from 'zod';
import { bundleSchema } from './schema-bundle.ts';
import { itemSchema } from './schema-item.ts';
import { type CataloguePack, cataloguePackSchema, officialRowSchema, packHeadSchema } from './schema-pack.ts';
import { fieldSchema, materialSchema, unitSchema } from './schema-parts.ts';

/** A file of the catalogue: its path within the catalogue's folder and its text. */
export type CatalogueFile = { readonly path: string; readonly text: string };

/** `file` and `path` name the place; `message` says in Chinese what is wrong with it. */
export type CatalogueProblem = {
  readonly code: string;
  readonly file: string;
  readonly path: string;
  readonly message: string;
};

/** Where each entry came from, so that a problem found later can name its file. */
export type Origins = ReadonlyMap<string, string>;

export type Assembled =
  | { readonly ok: true; readonly pack: CataloguePack; readonly origins: Origins }
  | { readonly ok: false; readonly code: 'unreadable-catalogue'; readonly problems: readonly CatalogueProblem[] };

/** Collects from files; a file that cannot be read adds problems and nothing else. */
type Reading = {
  readonly files: readonly CatalogueFile[];
  readonly problems: CatalogueProblem[];
  readonly origins: Map<string, string>;
};

/** Key of `Origins` for an entry of a list. */
export const originKey = (list: string, id: string): string => `${list}/${id}`;

/**
 * One immutable pack from the catalogue's files: `pack.json`, `units.json`, `official-rows.json`, and all files in
 * `materials/`, `fields/`, `items/` (an array each) and `bundles/` (one bundle each).
 */
export function assembleCatalogue(files: readonly CatalogueFile[]): Assembled {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const reading: Reading = { files: sorted, problems: [], origins: new Map() };
  const head = readOne(reading, 'pack.json', packHeadSchema);
  const units = readList(reading, /^units\.json$/, 'units', unitSchema, (unit) => unit.id);
  const officialRows = readList(reading, /^official-rows\.json$/, 'officialRows', officialRowSchema, (row) => row.no);
  const materials = readList(reading, /^materials\//, 'materials', materialSchema, (material) => material.id);
  const fields = readList(reading, /^fields\//, 'fields', fieldSchema, (field) => field.key);
  const items = readList(reading, /^items\//, 'items', itemSchema, (item) => item.id);
  const bundles = readList(reading, /^bundles\//, 'bundles', bundleSchema, (bundle) => bundle.id);
  for (const { path } of sorted.filter(({ path }) => !KNOWN.test(path))) {
    reading.problems.push({ code: 'unknown-file', file: path, path: '', message: '不认识的文件，请移走或改名' });
  }
  const { problems, origins } = reading;
  if (problems.length > 0 || head === null) return { ok: false, code: 'unreadable-catalogue', problems };
  return { ok: true, pack: { ...head, units, materials, fields, items, bundles, officialRows }, origins };
}

/** Parses a pack that comes as one file (`catalogue.json`, or a county's own). */
export function parsePack(text: string, file: string): Assembled {
  const problems: CatalogueProblem[] = [];
  const json = parseJson(text, file, problems);
  if (json === undefined) return { ok: false, code: 'unreadable-catalogue', problems };
  const parsed = cataloguePackSchema.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      code: 'unreadable-catalogue',
      problems: parsed.error.issues.map((issue) => shapeProblem(issue, file)),
    };
  }
  return { ok: true, pack: parsed.data, origins: new Map() };
}

const KNOWN = /^(?:(?:pack|units|official-rows)\.json|(?:materials|fields|items|bundles)\/[^/]+\.json)$/;

function readOne<T>(reading: Reading, path: string, schema: z.ZodType<T>): T | null {
  const file = reading.files.find((one) => one.path === path);
  if (file === undefined) {
    reading.problems.push({ code: 'missing-file', file: path, path: '', message: '缺少这个文件' });
    return null;
  }
  return check(reading, file.path, parseJson(file.text, file.path, reading.problems), schema);
}

function readList<T>(
  reading: Reading,
  where: RegExp,
  list: string,
  schema: z.ZodType<T>,
  idOf: (entry: T) => string,
): T[] {
  const files = reading.files.filter(({ path }) => where.test(path));
  if (files.length === 0) {
    const file = `${list}.json`;
    reading.problems.push({ code: 'missing-file', file, path: '', message: '缺少这类文件' });
  }
  return files.flatMap(({ path, text }) => {
    const json = parseJson(text, path, reading.problems);
    if (json === undefined) return [];
    const entries = Array.isArray(json) ? json : [json];
    return entries.flatMap((entry, at) => {
      const parsed = check(reading, path, entry, schema, Array.isArray(json) ? [at] : []);
      if (parsed !== null) reading.origins.set(originKey(list, idOf(parsed)), path);
      return parsed === null ? [] : [parsed];
    });
  });
}

function check<T>(
  reading: Reading,
  file: string,
  json: unknown,
  schema: z.ZodType<T>,
  at: readonly number[] = [],
): T | null {
  if (json === undefined) return null;
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  reading.problems.push(...parsed.error.issues.map((issue) => shapeProblem(issue, file, at)));
  return null;
}

function parseJson(text: string, file: string, problems: CatalogueProblem[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    problems.push({ code: 'not-json', file, path: '', message: '不是完整的 JSON 文件，可能已损坏' });
    return undefined;
  }
}

function shapeProblem(issue: z.core.$ZodIssue, file: string, at: readonly number[] = []): CatalogueProblem {
  const path = [...at, ...issue.path].map(String).join('.');
  return { code: 'wrong-shape', file, path, message: `格式不对：${shapeMessage(issue)}` };
}

function shapeMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `应为 ${issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `多出不认识的项 ${issue.keys.join('、')}`;
  if (issue.code === 'invalid_value') return `只能是 ${issue.values.map(String).join('、')}`;
  if (issue.code === 'too_small') return '不能为空或小于下限';
  if (issue.code === 'too_big') return '超过上限';
  return issue.message;
}
