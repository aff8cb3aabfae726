import type { IntakeDraft } from './model/intake-draft.ts';

/** What react-hook-form holds: field keys contain a full stop, which it would take for a path. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
};

const KEPT_AS = ':';

export const valueName = (key: string): `values.${string}` => `values.${key.replace('.', KEPT_AS)}`;
export const reasonName = (key: string): `reasons.${string}` => `reasons.${key.replace('.', KEPT_AS)}`;

export function toFormState({ values, reasons }: Pick<IntakeDraft, 'values' | 'reasons'>): FormState {
  return { values: renamed(values, '.', KEPT_AS), reasons: renamed(reasons, '.', KEPT_AS) };
}

export function fromFormState(state: Partial<FormState>): Pick<IntakeDraft, 'values' | 'reasons'> {
  return {
    values: renamed(state.values ?? {}, KEPT_AS, '.'),
    reasons: renamed(state.reasons ?? {}, KEPT_AS, '.'),
  };
}

function renamed(record: Readonly<Record<string, string | undefined>>, from: string, to: string) {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key.replace(from, to), value]])),
  );
}
