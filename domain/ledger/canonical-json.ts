/** Any value that JSON can carry; what an entry's content may be made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with sorted keys and without absent members, so that equal facts have equal text and equal hashes
 * on every desk. Numbers must be finite: NaN and infinities have no JSON form and throw a TypeError.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') return canonicalObject(value as { readonly [key: string]: Json });
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('A fact cannot hold a non-finite number');
  return JSON.stringify(value);
}

function canonicalObject(value: { readonly [key: string]: Json | undefined }): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}
