import type { Json } from '../../ledger/canonical-json.ts';

/** The members that are there: an entry is data, and data knows no undefined. */
export function present(members: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, Json] => member[1] !== undefined),
  );
}
