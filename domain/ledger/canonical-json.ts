/** Any value that JSON can carry; what an entry's content may be made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Whether a value is nothing but what JSON can carry. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((member) => member === undefined || isJson(member));
}

/**
 * JSON with sorted keys and without absent members, so that equal facts have equal text and equal hashes
 * on every desk. Numbers must be finite: NaN and infinities have no JSON form and throw a TypeError.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return canonicalArray(value);
  if (value !== null && typeof value === 'object') return canonicalObject(value as { readonly [key: string]: Json });
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('A fact cannot hold a non-finite number');
  return JSON.stringify(value);
}

function canonicalArray(items: readonly Json[]): string {
  let text = '[';
  for (const item of items) text += text.length === 1 ? canonicalJson(item) : `,${canonicalJson(item)}`;
  return `${text}]`;
}

function canonicalObject(value: { readonly [key: string]: Json | undefined }): string {
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text.length === 1 ? '' : ','}${memberName(key)}${canonicalJson(member)}`;
  }
  return `${text}}`;
}

/** Names of members are few and come again and again. */
const names = new Map<string, string>();
const MOST_NAMES = 2_000;

function memberName(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}:`;
  if (names.size < MOST_NAMES) names.set(key, name);
  return name;
}
