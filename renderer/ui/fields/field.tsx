import { type ReactNode, useContext, useId } from 'react';
import { UI_TEXT } from '../text.ts';
import styles from './field.module.css';
import type { FieldProps } from './field-props.ts';
import { onFieldKey, STOP } from './move-focus.ts';
import { TypedWarning } from './typed-warning.ts';

/** Ids for whatever stands inside, so that label and message are read out with it. */
export type FieldIds = { readonly id: string; readonly describedBy: string | undefined };

type Wrapped = Pick<
  FieldProps,
  'label' | 'message' | 'level' | 'reason' | 'onReason' | 'hint' | 'required' | 'name'
> & {
  readonly children: (ids: FieldIds) => ReactNode;
  /** A group of choices has no single control to label. */
  readonly group?: boolean;
};

/** Label above, control, one sentence below; the sentence of a warning asks for the reason to go on. */
export function Field({
  label,
  message,
  level = 'error',
  hint,
  required,
  name,
  group = false,
  children,
  ...rest
}: Wrapped) {
  const id = useId();
  const note = message || hint;
  const ids = { id: name ?? id, describedBy: note ? `${id}-note` : undefined };
  return (
    <div className={styles.field} data-level={message ? level : undefined}>
      {group ? (
        <LabelText id={`${ids.id}-label`} label={label} required={required} />
      ) : (
        <label htmlFor={ids.id}>
          <LabelText id={`${ids.id}-label`} label={label} required={required} />
        </label>
      )}
      {children(ids)}
      {note ? (
        <p id={ids.describedBy} className={message ? styles.message : styles.hint}>
          {message ? <span aria-hidden="true">{level === 'warn' ? '△ ' : '✕ '}</span> : null}
          {note}
        </p>
      ) : null}
      {message && level === 'warn' && rest.onReason ? (
        <Reason reason={rest.reason ?? ''} onReason={rest.onReason} />
      ) : null}
    </div>
  );
}

function LabelText({
  id,
  label,
  required,
}: {
  readonly id: string;
  readonly label: string;
  readonly required: boolean | undefined;
}) {
  return (
    <span id={id} className={styles.label}>
      {label}
      {required ? (
        <span className={styles.required} title={UI_TEXT.required}>
          *
        </span>
      ) : null}
    </span>
  );
}

function Reason({ reason, onReason }: { readonly reason: string; readonly onReason: (reason: string) => void }) {
  const warning = useContext(TypedWarning)(reason);
  const note = useId();
  return (
    <>
      <input
        type="text"
        className={styles.reason}
        aria-describedby={warning === null ? undefined : note}
        placeholder={UI_TEXT.reasonLabel}
        aria-label={UI_TEXT.reasonLabel}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
        onKeyDown={onFieldKey}
        {...{ [STOP]: '' }}
      />
      {warning === null ? null : (
        <p id={note} className={styles.message}>
          <span aria-hidden="true">△ </span>
          {warning}
        </p>
      )}
    </>
  );
}
