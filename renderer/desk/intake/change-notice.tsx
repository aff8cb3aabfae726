import { useEffect, useRef } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { ChoiceChange } from './model/choice-change.ts';
import type { IntakeChange } from './model/intake-model.ts';

/** A change that waits for the clerk's yes: its title and what it would bring. */
export type PendingChange = {
  readonly change: IntakeChange;
  readonly title: string;
  readonly brought: ChoiceChange;
};

type ChangeNoticeProps = {
  readonly pending: PendingChange;
  readonly settle: (goOn: boolean) => void;
};

/** Says what another choice would bring while papers lie on the counter; nothing has happened yet. */
export function ChangeNotice({ pending: { title, brought }, settle }: ChangeNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const yes: Act = { id: 'change-yes', key: 'Enter', label: INTAKE.changeYes, run: () => settle(true) };
  const no: Act = { id: 'change-no', key: 'Esc', label: INTAKE.changeNo, run: () => settle(false) };
  useActs([yes, no], { modal: true });
  return (
    <div ref={place} tabIndex={-1} className={styles.changeNotice} role="alertdialog" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {sentences(brought).map((sentence) => (
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

function sentences(change: ChoiceChange): readonly string[] {
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
