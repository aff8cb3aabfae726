import { useEffect, useRef } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { SituationChange } from './model/situation-change.ts';

type ChangeNoticeProps = {
  readonly change: SituationChange;
  readonly option: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Says what another answer would bring while papers lie on the counter; nothing has happened yet. */
export function ChangeNotice({ change, option, onYes, onNo }: ChangeNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const yes: Act = { id: 'change-yes', key: 'Enter', label: INTAKE.changeYes, run: onYes };
  const no: Act = { id: 'change-no', key: 'Esc', label: INTAKE.changeNo, run: onNo };
  useActs([yes, no], { modal: true });
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={styles.changeNotice}
      role="alertdialog"
      aria-label={INTAKE.changeAsk(option)}
    >
      <h3>{INTAKE.changeAsk(option)}</h3>
      <ul>
        {sentences(change).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{INTAKE.changeKept}</li>
      </ul>
      <div className={styles.buttons}>
        <ActButton act={no} />
        <ActButton act={yes} />
      </div>
    </div>
  );
}

function sentences(change: SituationChange): readonly string[] {
  const lists = [
    [change.reopened, INTAKE.changeReopened],
    [change.itemsGone, INTAKE.changeItemsGone],
    [change.itemsNew, INTAKE.changeItemsNew],
    [change.tickedGone, INTAKE.changeTickedGone],
    [change.papersGone, INTAKE.changePapersGone],
    [change.papersInstead, INTAKE.changePapersInstead],
    [change.papersNew, INTAKE.changePapersNew],
  ] as const;
  return lists.flatMap(([names, say]) => (names.length === 0 ? [] : [say(names)]));
}
