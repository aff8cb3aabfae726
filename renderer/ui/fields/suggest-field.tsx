import { AutoComplete, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../keys/key-press.ts';
import styles from './field.module.css';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { moveFocus, STOP } from './move-focus.ts';
import { useTypedWarning } from './typed-warning.ts';

type SuggestFieldProps = FieldProps & {
  /** What the typed beginning may become, the likeliest first; asked with each change. */
  readonly suggest: (typed: string) => readonly string[];
};

/**
 * A line of free text with suggestions beneath: ↓ goes into them, Enter takes the marked one and stays, Esc closes them.
 * Who does not go into them types on, and Enter goes to the next field as everywhere.
 */
export function SuggestField({ suggest, ...props }: SuggestFieldProps) {
  const field = useTypedWarning(props);
  const [open, setOpen] = useState(false);
  const [walking, setWalking] = useState(false);
  const offered = open ? suggest(field.value) : [];
  const isShown = offered.length > 0;
  const stay = (isOpen: boolean) => {
    setOpen(isOpen);
    setWalking(false);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isShown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return setWalking(true);
    if (isShown && event.key === 'Enter' && walking) return;
    if (event.key !== 'Enter' && !(event.key === 'Escape' && isShown)) return;
    event.preventDefault();
    event.stopPropagation();
    stay(false);
    if (event.key === 'Enter') moveFocus(event.currentTarget, event.shiftKey ? -1 : 1);
  };
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <div onKeyDownCapture={onKey} {...{ [STOP]: '' }}>
          <AutoComplete
            id={id}
            className={styles.select ?? ''}
            value={field.value}
            options={offered.map((value) => ({ value }))}
            open={isShown}
            defaultActiveFirstOption={false}
            disabled={field.disabled ?? false}
            onChange={(typed) => {
              stay(true);
              field.onChange(typed.replace(/[\r\n]+/g, ''));
            }}
            onSelect={() => stay(false)}
            onBlur={() => {
              stay(false);
              field.onLeave?.();
            }}
          >
            <Input.TextArea
              rows={1}
              className={styles.wraps ?? ''}
              autoComplete="off"
              spellCheck={false}
              autoFocus={field.autoFocus ?? false}
              status={field.message ? (field.level === 'warn' ? 'warning' : 'error') : ''}
              aria-describedby={describedBy}
              aria-required={field.required || undefined}
              aria-invalid={field.message && field.level !== 'warn' ? true : undefined}
            />
          </AutoComplete>
        </div>
      )}
    </Field>
  );
}
