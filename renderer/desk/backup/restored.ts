import type { Operator } from '../../../domain/station/station-state.ts';
import type { ResultOf } from '../../../electron/contract.ts';

/** Somebody who could sign in when the backup was made. */
export type Named = Pick<Operator, 'no' | 'name'>;

/** A restore that succeeded. */
export type Restored = Extract<ResultOf<'backup.restore'>, { readonly ok: true }>;
