import { createContext } from 'react';

/**
 * What is to be said of a text while it is typed, whatever field it stands in; null for nothing. A message of the field's
 * own goes before it. The widgets know no rules: whoever puts them on a page says.
 */
export const TypedWarning = createContext<(typed: string) => string | null>(() => null);
