import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { back } from '../navigation.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import { INTAKE } from '../text/intake.ts';
import type { IntakeInHand } from './use-intake.ts';

const INSTEAD = FURTHER_MATERIALS_TEXT.intake;

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
