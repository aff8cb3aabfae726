import type { FormGroup } from './form-values.ts';

/** The whole form for pasting elsewhere: a line a field that is filled, label and value with a TAB between, in the form's order. */
export function formAsText(groups: readonly FormGroup[]): string {
  return groups
    .flatMap(({ values }) => values)
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}\t${value.replaceAll(/\s*\n\s*/g, ' ')}`)
    .join('\n');
}
