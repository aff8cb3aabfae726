import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { Banner } from '../../../ui/layout/banner.tsx';
import { TYPING_TEXT } from '../../text/typing.ts';
import styles from '../settings.module.css';
import type { TypedOver } from './use-typed-over.ts';

type ClashProps<Fields> = {
  readonly typed: Pick<TypedOver<Fields>, 'clashes' | 'hold' | 'yieldToSaved'>;
  /** The label of a field, and what is saved in it now. */
  readonly words: (field: keyof Fields) => readonly [label: string, saved: string];
};

/** Something else was saved since it was typed: both are told, and a person chooses. */
export function Clash<Fields>({ typed, words }: ClashProps<Fields>) {
  return typed.clashes.length === 0 ? null : <Choosing typed={typed} words={words} />;
}

function Choosing<Fields>({ typed: { clashes, hold, yieldToSaved }, words }: ClashProps<Fields>) {
  const mine: Act = { id: 'typing-hold', key: 'Alt+M', label: TYPING_TEXT.hold, run: hold };
  const saved: Act = { id: 'typing-yield', key: 'Alt+S', label: TYPING_TEXT.yieldToSaved, run: yieldToSaved };
  useActs([mine, saved]);
  return (
    <>
      <Banner level="warning" text={TYPING_TEXT.clash(clashes.map(words))} />
      <div className={styles.row}>
        <ActButton act={mine} />
        <ActButton act={saved} />
      </div>
    </>
  );
}
