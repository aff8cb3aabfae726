import { createContext, useContext } from 'react';
import type { PreferenceChange, Preferences } from '../../../electron/contract/app-contract.ts';

/** What this PC remembers about itself, and how to change it. */
export type PreferencesHold = {
  readonly preferences: Preferences;
  /** Null when it was written; else a sentence. What was changed holds until the program ends, either way. */
  readonly change: (part: PreferenceChange) => Promise<string | null>;
  /** Lets a person choose the folder for PDFs in the system's dialog; as `change`. */
  readonly choosePdfFolder: () => Promise<string | null>;
};

export const PreferencesContext = createContext<PreferencesHold | null>(null);

export function usePreferences(): PreferencesHold {
  const held = useContext(PreferencesContext);
  if (!held) throw new Error('a screen stands outside the preferences');
  return held;
}
