import { Input } from 'antd';
import type { KeyboardEvent } from 'react';
import styles from './field.module.css';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { onFieldKey, STOP } from './move-focus.ts';

/** A number of things; ↑ and ↓ count. What is no number stays as typed, for the check to say so. */
export function CountField({ unit, ...field }: FieldProps & { readonly unit?: string }) {
  const step = (by: number) => field.onChange(String(Math.max(0, (Number.parseInt(field.value, 10) || 0) + by)));
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      step(event.key === 'ArrowUp' ? 1 : -1);
    } else onFieldKey(event);
  };
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <Input
          id={id}
          className={styles.count ?? ''}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={field.value}
          disabled={field.disabled ?? false}
          autoFocus={field.autoFocus ?? false}
          suffix={unit ?? null}
          status={field.message ? (field.level === 'warn' ? 'warning' : 'error') : ''}
          aria-describedby={describedBy}
          onBlur={() => field.onLeave?.()}
          onChange={(event) => field.onChange(event.target.value)}
          onKeyDown={onKey}
          {...{ [STOP]: '' }}
        />
      )}
    </Field>
  );
}
