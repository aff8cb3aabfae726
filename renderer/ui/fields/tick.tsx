import type { KeyboardEvent, ReactNode } from 'react';
import styles from './field.module.css';
import { onFieldKey, STOP } from './move-focus.ts';
import { useFocusOnMount } from './use-focus-on-mount.ts';

type TickProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly name?: string;
  readonly autoFocus?: boolean;
};

/** Yes or no: Space turns it, Enter goes on. */
export function Tick({ checked, onChange, children, disabled, name, autoFocus = false }: TickProps) {
  const place = useFocusOnMount<HTMLInputElement>(autoFocus);
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        id={name}
        checked={checked}
        disabled={disabled}
        ref={place}
        onChange={(event) => onChange(event.target.checked)}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => onFieldKey(event)}
        {...{ [STOP]: '' }}
      />
      <span>{children}</span>
    </label>
  );
}
