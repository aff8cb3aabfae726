import { Input } from 'antd';
import type { Act } from '../keys/act.ts';
import { useRegistry } from '../keys/keys-provider.tsx';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { onFieldKey, STOP } from './move-focus.ts';

type PassphraseFieldProps = FieldProps & {
  /** What Enter does instead of going to the next field, e.g. signing in; once, however often it is pressed meanwhile. */
  readonly enter?: Act;
};

/** What is typed stays hidden; no input method composes here. */
export function PassphraseField({ enter, ...field }: PassphraseFieldProps) {
  const registry = useRegistry();
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <Input
          id={id}
          type="password"
          value={field.value}
          disabled={field.disabled ?? false}
          autoFocus={field.autoFocus ?? false}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={describedBy}
          aria-invalid={field.message ? true : undefined}
          status={field.message ? 'error' : ''}
          onChange={(event) => field.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !enter || event.ctrlKey) return onFieldKey(event);
            event.preventDefault();
            if (!event.repeat) void registry.run(enter);
          }}
          {...{ [STOP]: '' }}
        />
      )}
    </Field>
  );
}
