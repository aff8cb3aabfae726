import { Select } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../keys/key-press.ts';
import { UI_TEXT } from '../text.ts';
import styles from './field.module.css';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { moveFocus, STOP } from './move-focus.ts';
import { matchesOption, type Option, optionOfDigit } from './option.ts';

/** From this many on typing searches; below it a digit chooses. */
const SEARCHED_FROM = 10;

type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  /** '' is an option of the list, not the want of one. */
  readonly emptyIsOption?: boolean;
};

/** One of many: ↑ ↓ open and walk, typing searches a long list, a digit chooses from a short one, Enter goes on. */
export function SelectField({ options, emptyIsOption = false, ...field }: SelectFieldProps) {
  const [open, setOpen] = useState(false);
  const searched = options.length >= SEARCHED_FROM;
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    const chosen = searched ? null : optionOfDigit(options, event.key);
    if (chosen) {
      event.preventDefault();
      event.stopPropagation();
      field.onChange(chosen.value);
      setOpen(false);
    } else if (event.key === 'Enter' && !open) {
      event.preventDefault();
      event.stopPropagation();
      moveFocus(event.currentTarget, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <div onKeyDownCapture={onKey} {...{ [STOP]: '' }}>
          <Select<string>
            id={id}
            className={styles.select ?? ''}
            value={field.value === '' && !emptyIsOption ? null : field.value}
            options={options.map(({ value, label, note }) => ({ value, label: note ? `${label}（${note}）` : label }))}
            open={open}
            onOpenChange={setOpen}
            showSearch={
              searched
                ? {
                    filterOption: (typed, shown) => {
                      const option = options.find(({ value }) => value === shown?.value);
                      return option !== undefined && matchesOption(option, typed);
                    },
                  }
                : false
            }
            placeholder={UI_TEXT.choose}
            notFoundContent={UI_TEXT.nothingFound}
            disabled={field.disabled ?? false}
            autoFocus={field.autoFocus ?? false}
            status={field.message ? (field.level === 'warn' ? 'warning' : 'error') : ''}
            aria-describedby={describedBy}
            onBlur={() => field.onLeave?.()}
            onChange={(value) => field.onChange(value ?? '')}
          />
        </div>
      )}
    </Field>
  );
}
