import { createContext, useContext } from 'react';
import type { FieldProps } from './field-props.ts';

/**
 * What is to be said of a text while it is typed, whatever field it stands in; null for nothing. A message of the field's
 * own goes before it. The widgets know no rules: whoever puts them on a page says.
 */
export const TypedWarning = createContext<(typed: string) => string | null>(() => null);

/** The field with what is to be said of its text. */
export function useTypedWarning<Props extends FieldProps>(field: Props): Props {
  const warning = useContext(TypedWarning)(field.value);
  return field.message || warning === null ? field : { ...field, message: warning, level: 'warn' };
}
