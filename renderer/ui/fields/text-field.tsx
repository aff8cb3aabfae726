import { Input } from 'antd';
import styles from './field.module.css';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { onFieldKey, STOP } from './move-focus.ts';
import { useTypedWarning } from './typed-warning.ts';

type TextFieldProps = FieldProps & {
  /** More than one: a box of so many lines. Enter still goes on; Alt+Enter breaks the line. */
  readonly lines?: number;
  readonly placeholder?: string;
  /** One line that grows with what is typed, for long names and addresses: nothing of them is out of sight. */
  readonly wraps?: boolean;
};

export function TextField({ lines = 1, placeholder, wraps = false, ...props }: TextFieldProps) {
  const field = useTypedWarning(props);
  return (
    <Field {...field}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          value: field.value,
          placeholder: placeholder ?? '',
          disabled: field.disabled ?? false,
          autoFocus: field.autoFocus ?? false,
          autoComplete: 'off',
          spellCheck: false,
          'aria-describedby': describedBy,
          'aria-required': field.required || undefined,
          'aria-invalid': field.message && field.level !== 'warn' ? true : undefined,
          onBlur: () => field.onLeave?.(),
          onKeyDown: onFieldKey,
          status: field.message ? (field.level === 'warn' ? ('warning' as const) : ('error' as const)) : ('' as const),
          [STOP]: '',
        };
        if (wraps)
          return (
            <Input.TextArea
              {...shared}
              rows={1}
              className={styles.wraps ?? ''}
              onChange={(event) => field.onChange(event.target.value.replace(/[\r\n]+/g, ''))}
            />
          );
        return lines > 1 ? (
          <Input.TextArea {...shared} rows={lines} onChange={(event) => field.onChange(event.target.value)} />
        ) : (
          <Input {...shared} type="text" onChange={(event) => field.onChange(event.target.value)} />
        );
      }}
    </Field>
  );
}
