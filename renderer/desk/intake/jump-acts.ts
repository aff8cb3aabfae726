import type { Act } from '../../ui/keys/act.ts';
import { INTAKE } from '../text/intake.ts';
import { goTo, spotId } from './spots.ts';

const SECTIONS = ['situation', 'items', 'applicant', 'form', 'materials'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Ctrl+1 to Ctrl+5: to the parts of the page. */
export function sectionActs(goToSection: (name: SectionName) => void): readonly Act[] {
  return SECTIONS.map((name, at) => ({
    id: `section-${name}`,
    key: `Ctrl+${at + 1}`,
    label: INTAKE.goTo(INTAKE.sections[name]),
    run: () => goToSection(name),
  }));
}

/** To the first field that a hand-over will want. */
export function emptyFieldActs(key: string | undefined): readonly Act[] {
  if (key === undefined) return [];
  const run = () => goTo(spotId({ section: 'form', at: key }));
  return [{ id: 'empty-field', key: 'Alt+J', label: INTAKE.toEmptyField, run }];
}
