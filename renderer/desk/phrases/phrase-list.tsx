import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PhraseUse } from '../../../domain/station/phrase.ts';
import { PHRASE_USE_NAMES } from '../../../domain/text/phrases.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { PHRASES_TEXT } from '../text/phrases.ts';
import styles from './phrases.module.css';
import { ownerOf, usePhrases } from './use-phrases.ts';
import { usePlaceBeside } from './use-place-beside.ts';

type PhraseListProps = {
  readonly use: PhraseUse;
  /** What stands in the field; it can be kept as a phrase. */
  readonly text: string;
  readonly onTake: (phrase: string) => void;
  readonly onClose: () => void;
};

/** The phrases beside the field: a digit takes one, ↑ ↓ and Enter too; S and G keep what was written. */
export function PhraseList({ use, text, onTake, onClose }: PhraseListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = usePlaceBeside();
  const { offered, keep } = usePhrases(use);
  const [at, setAt] = useState(0);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const written = text.trim();
  const canKeep = (shared: boolean) =>
    written !== '' && !offered.some((one) => one.text === written && (!shared || one.owner === ''));
  const keepAs = (key: string, shared: boolean): Act => ({
    id: `phrase-keep-${key}`,
    key,
    label: shared ? PHRASES_TEXT.keepShared : PHRASES_TEXT.keepOwn,
    run: async () => {
      if (await keep(written, shared)) onClose();
    },
  });
  const keeps = [...(canKeep(false) ? [keepAs('S', false)] : []), ...(canKeep(true) ? [keepAs('G', true)] : [])];
  useActs([...keeps, { id: 'phrases-close', key: 'Esc', label: PHRASES_TEXT.button, run: onClose }], { modal: true });
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
    const chosen = event.key === 'Enter' ? offered[at] : digit;
    const goTo = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: offered.length - 1 }[event.key];
    if (chosen) onTake(chosen.text);
    else if (goTo !== undefined) setAt(Math.max(0, Math.min(goTo, offered.length - 1)));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={panel} className={styles.panel}>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        className={styles.list}
        aria-label={PHRASES_TEXT.list(PHRASE_USE_NAMES[use])}
        aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
        onKeyDown={onKey}
        onBlur={({ relatedTarget }) => relatedTarget !== null && !isInside(list.current, relatedTarget) && onClose()}
      >
        {offered.map((phrase, index) => (
          <div
            key={phrase.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(phrase.text);
            }}
          >
            <kbd>{index < 9 ? index + 1 : ''}</kbd>
            <span>{phrase.text}</span>
            <small>{ownerOf(phrase)}</small>
          </div>
        ))}
      </div>
      {offered.length === 0 ? <p className={styles.hint}>{PHRASES_TEXT.none}</p> : null}
      <div className={styles.foot}>
        {keeps.map((act) => (
          <ActButton key={act.id} act={act} quiet />
        ))}
        <span className={styles.hint}>{PHRASES_TEXT.hint}</span>
      </div>
    </div>
  );
}

function isInside(list: HTMLElement | null, target: EventTarget): boolean {
  return target instanceof Node && Boolean(list?.parentElement?.contains(target));
}
