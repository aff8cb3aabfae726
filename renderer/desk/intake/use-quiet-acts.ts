import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { back } from '../navigation.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import { INTAKE } from '../text/intake.ts';
import type { LinesReading } from './model/lines.ts';
import { goTo, spotId } from './spots.ts';
import type { IntakeInHand } from './use-intake.ts';

const INSTEAD = FURTHER_MATERIALS_TEXT.intake;

export const SECTIONS = ['situation', 'items', 'applicant', 'form', 'materials'] as const;
export type SectionName = (typeof SECTIONS)[number];

type Quiet = {
  readonly noticeOpen: boolean;
  readonly insteadOpen: boolean;
  readonly closeInstead: () => void;
  /** There is something to delete. */
  readonly isKept: boolean;
  readonly closeNotice: () => void;
  readonly change: IntakeInHand['change'];
  readonly forget: () => Promise<void>;
};

/** Esc goes one level back: the notice, the question about deleting, then the page. */
export function useQuietActs(quiet: Quiet): readonly Act[] {
  const { noticeOpen, insteadOpen, isKept, closeNotice, closeInstead, change, forget } = quiet;
  const [asking, setAsking] = useState(false);
  const discard = async () => {
    await forget();
    back();
  };
  const ask: Act = { id: 'discard', key: 'Alt+Delete', label: INTAKE.discard, run: () => setAsking(true) };
  if (noticeOpen) return [{ id: 'notice-close', key: 'Esc', label: INTAKE.noticeClose, run: closeNotice }];
  if (insteadOpen) return [{ id: 'instead-close', key: 'Esc', label: INSTEAD.close, run: closeInstead }];
  if (asking)
    return [
      { id: 'discard-yes', key: 'Alt+Delete', label: INTAKE.discardYes, run: discard },
      { id: 'discard-no', key: 'Esc', label: INTAKE.discardNo, run: () => setAsking(false) },
    ];
  return [
    ...(isKept ? [ask] : []),
    {
      id: 'change-bundle',
      key: 'Ctrl+B',
      label: INTAKE.changeBundle,
      run: () => change({ kind: 'bundle-chosen', bundle: null }),
    },
  ];
}

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

/** Everything asked for lies there: all lines without a tick are taken as they normally are (C16), with one key. */
export function takeAllActs(lines: LinesReading | null, change: IntakeInHand['change']): readonly Act[] {
  const open = (lines?.lines ?? []).filter(({ asked, tick }) => asked && tick === null);
  if (open.length === 0) return [];
  const run = () => {
    for (const line of open) change({ kind: 'ticked', line, as: line.usual });
  };
  return [{ id: 'take-all', key: 'Alt+A', label: INTAKE.takeAll(open.length), run }];
}
