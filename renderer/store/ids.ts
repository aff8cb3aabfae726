/**
 * Ids that rise with time (UUID version 7): rows made together lie together, and the newest of many is found by id.
 * `random` gives 10 random bytes.
 */
export function timeOrderedId(now: number, random: (length: number) => Uint8Array): string {
  const bytes = random(10);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = Math.max(0, Math.trunc(now)).toString(16).padStart(12, '0').slice(-12);
  const variant = (((bytes[2] ?? 0) & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(1, 4)}-${variant}${hex.slice(6, 8)}-${hex.slice(8)}`;
}
