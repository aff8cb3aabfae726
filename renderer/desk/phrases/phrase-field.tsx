import { useId, useRef, useState } from 'react';
import type { PhraseUse } from '../../../domain/station/phrase.ts';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { PHRASES_TEXT } from '../text/phrases.ts';
import { insertPhrase, type TypedText } from './insert-phrase.ts';
import { PhraseList } from './phrase-list.tsx';
import styles from './phrases.module.css';

type PhraseFieldProps = FieldProps & {
  /** Which list of phrases belongs to this text. */
  readonly use: PhraseUse;
  readonly lines?: number;
};

/**
 * The field for every reason, problem and remark: a `TextField` with the phrases (常用语) of its `use` behind Alt+V. Nothing
 * opens by itself. Use it instead of `TextField` wherever a sentence of one's own is asked for; a new kind of text gets
 * its `use` in `domain/text/phrases.ts`.
 */
export function PhraseField({ use, ...field }: PhraseFieldProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(false);
  const [typed, setTyped] = useState<TypedText | null>(null);
  const input = () => place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? null;
  const open: Act = {
    id: `phrases-${id}`,
    key: 'Alt+V',
    label: PHRASES_TEXT.button,
    run: () => {
      const box = input();
      const end = field.value.length;
      const caret = box === document.activeElement;
      setTyped({
        value: field.value,
        start: caret ? (box?.selectionStart ?? end) : end,
        end: caret ? (box?.selectionEnd ?? end) : end,
      });
    },
  };
  useActs(here && typed === null && !field.disabled ? [open] : []);
  const close = (caret: number | null) => {
    setTyped(null);
    requestAnimationFrame(() => {
      const box = input();
      box?.focus();
      if (caret !== null) box?.setSelectionRange(caret, caret);
    });
  };
  const take = (phrase: string) => {
    if (!typed) return;
    const next = insertPhrase(typed, phrase);
    field.onChange(next.value);
    close(next.caret);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether the focus is inside
    <div
      ref={place}
      className={styles.place}
      data-phrases={use}
      onFocus={() => setHere(true)}
      onBlur={({ currentTarget, relatedTarget }) => setHere(currentTarget.contains(relatedTarget))}
    >
      <TextField {...field} />
      {field.disabled ? null : (
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-keyshortcuts="Alt+V"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void open.run()}
        >
          {PHRASES_TEXT.button} <kbd>Alt+V</kbd>
        </button>
      )}
      {typed === null ? null : <PhraseList use={use} text={field.value} onTake={take} onClose={() => close(null)} />}
    </div>
  );
}
