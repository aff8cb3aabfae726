/** The stages of `npm test` in their order. */
export const stageNames = ['types', 'lint', 'checks', 'build', 'package', 'unit', 'browser', 'e2e'] as const;

export type StageName = (typeof stageNames)[number];

export type Selection =
  | { readonly ok: true; readonly stages: readonly StageName[]; readonly filters: readonly string[] }
  | { readonly ok: false; readonly unknown: string };

/** Stages that another one cannot do without. */
export const needs: Partial<Record<StageName, readonly StageName[]>> = {
  package: ['build'],
  e2e: ['build', 'package'],
};

/**
 * Reads `npm test -- unit e2e`: stage names choose stages (none: all of them), words with a slash or a dot are file
 * filters for Vitest (`npm test -- unit domain/case/`).
 */
export function selectStages(words: readonly string[]): Selection {
  const filters = words.filter((word) => /[/.]/.test(word));
  const names = words.filter((word) => !filters.includes(word));
  const unknown = names.find((name) => !isStageName(name));
  if (unknown !== undefined) return { ok: false, unknown };
  const chosen = names.filter(isStageName);
  if (chosen.length === 0) return { ok: true, stages: stageNames, filters };
  const wanted = new Set(chosen.flatMap((name) => [...(needs[name] ?? []), name]));
  return { ok: true, stages: stageNames.filter((name) => wanted.has(name)), filters };
}

function isStageName(word: string): word is StageName {
  return stageNames.some((name) => name === word);
}
