/** What every field takes. `value` is what was typed, as typed: it is never thrown away, whatever the message says. */
export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A sentence under the field; what is expected, not just that it is wrong. */
  readonly message?: string | undefined;
  /** `warn`: the clerk may go on, giving a reason where `onReason` is there. */
  readonly level?: 'error' | 'warn' | undefined;
  readonly reason?: string | undefined;
  readonly onReason?: ((reason: string) => void) | undefined;
  /** Small and grey, while there is no message. */
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** For tests and for jumping to it; unique on the page. */
  readonly name?: string | undefined;
  /** Called when the focus leaves; a good moment to check. */
  readonly onLeave?: (() => void) | undefined;
};
