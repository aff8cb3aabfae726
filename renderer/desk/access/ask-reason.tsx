import { useEffect, useState } from 'react';
import { REASON_LEAST } from '../../../domain/station/access-shown.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { ACCESS_TEXT } from '../text/access.ts';
import styles from './access.module.css';

const OTHER = 'other';
/** So many of the phrases are offered beside 其他; each has its digit. */
const MOST = 8;

export type AskReasonProps = {
  /** The children as the case calls them. */
  readonly whose: readonly string[];
  /** Reasons to choose from. */
  readonly phrases: readonly string[];
  readonly onAnswer: (reason: string | null) => void;
};

/** Why the data of a child under 14 is needed; a digit and Ctrl+Enter answer, Esc leaves it hidden. */
export function AskReason({ whose, phrases, onAnswer }: AskReasonProps) {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  useFocusBack();
  const options = [
    ...phrases.slice(0, MOST).map((text) => ({ value: text, label: text })),
    { value: OTHER, label: ACCESS_TEXT.otherReason },
  ];
  const reason = chosen === OTHER ? typed.trim() : chosen;
  const show: Act = {
    id: 'show-child',
    key: 'Ctrl+Enter',
    label: ACCESS_TEXT.showChild,
    blocked:
      [...reason].length >= REASON_LEAST ? null : chosen === OTHER ? ACCESS_TEXT.needOwn : ACCESS_TEXT.needReason,
    run: () => onAnswer(reason),
  };
  const leave: Act = { id: 'hide-child', key: 'Esc', label: ACCESS_TEXT.leaveChild, run: () => onAnswer(null) };
  useActs([show, leave]);
  return (
    <section className={styles.reason} aria-label={ACCESS_TEXT.childTitle(whose)} data-fields="">
      <h2>{ACCESS_TEXT.childTitle(whose)}</h2>
      <p>{ACCESS_TEXT.childWhy}</p>
      <Choice
        label={ACCESS_TEXT.reason}
        name="minor-reason"
        options={options}
        value={chosen}
        onChange={setChosen}
        stacked
        autoFocus
      />
      {chosen === OTHER ? (
        <PhraseField
          use="minor-reason"
          label={ACCESS_TEXT.ownReason}
          name="minor-reason-text"
          value={typed}
          onChange={setTyped}
          required
          autoFocus
        />
      ) : null}
      <div className={styles.acts}>
        <ActButton act={leave} />
        <ActButton act={show} primary />
      </div>
    </section>
  );
}

/** Where the focus was before the question, it is after it: copying goes on at the field it stood at. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => before instanceof HTMLElement && before.isConnected && before.focus());
    },
    [before],
  );
}
