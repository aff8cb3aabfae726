import type { KeyboardEvent } from 'react';
import { UI_TEXT } from '../text.ts';
import styles from './field.module.css';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { moveFocus, onFieldKey, STOP } from './move-focus.ts';
import { type Option, optionOfDigit } from './option.ts';
import { useFocusOnMount } from './use-focus-on-mount.ts';

type ChoiceProps<Value extends string> = Omit<FieldProps, 'value' | 'onChange'> & {
  readonly options: readonly Option<Value>[];
  /** '' while none is chosen. */
  readonly value: NoInfer<Value> | '';
  readonly onChange: (value: NoInfer<Value>) => void;
  /** One under another. */
  readonly stacked?: boolean;
  /** A digit chooses and goes on at once. */
  readonly advance?: boolean;
};

/** One of a few, all in sight: by digit, arrow keys or mouse. */
export function Choice<Value extends string>({
  options,
  onChange,
  stacked = false,
  advance = false,
  ...field
}: ChoiceProps<Value>) {
  const place = useFocusOnMount<HTMLDivElement>(field.autoFocus ?? false);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const chosen = event.ctrlKey || event.altKey ? null : optionOfDigit(options, event.key);
    if (!chosen) return onFieldKey(event);
    event.preventDefault();
    onChange(chosen.value);
    // The ring stands where the choice is, and the arrows go on from it.
    event.currentTarget.querySelectorAll('input')[options.indexOf(chosen)]?.focus();
    if (advance) moveFocus(event.currentTarget, 1);
  };
  return (
    <Field {...field} group>
      {({ id, describedBy }) => (
        <div
          ref={place}
          role="radiogroup"
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy}
          aria-disabled={field.disabled}
          className={[styles.choices, stacked ? styles.stacked : ''].join(' ')}
          onKeyDown={onKey}
          onBlur={field.onLeave}
          {...{ [STOP]: '' }}
        >
          {options.map((option, index) => (
            <label key={option.value} className={styles.choice}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={field.value === option.value}
                disabled={field.disabled}
                onChange={() => onChange(option.value)}
              />
              {index < 9 ? (
                <span className={styles.digit} title={UI_TEXT.choosePosition(index + 1)}>
                  {index + 1}
                </span>
              ) : null}
              <span>{option.label}</span>
              {option.note ? <span className={styles.note}>{option.note}</span> : null}
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
