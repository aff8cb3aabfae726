import { create } from 'zustand';
import { go } from '../navigation.ts';

export type HandoffTab = 'ready' | 'way' | 'hand' | 'arrive';

/** Which list of the page is open, and of which unit; kept while the person looks into a case and comes back. */
export type HandoffPlace = { readonly tab: HandoffTab; readonly unit: string | null; readonly step: string | null };

const useStore = create<HandoffPlace>()(() => ({ tab: 'ready', unit: null, step: null }));

export function useHandoffPlace(): HandoffPlace {
  return useStore();
}

export function setHandoffPlace(place: Partial<HandoffPlace>): void {
  useStore.setState(place);
}

/** Opens the page at a list, a unit, and a step of a case (`<case>/<step>`), or all of its steps (`<case>/`). */
export function openHandoff(tab: HandoffTab, unit: string | null = null, step: string | null = null): void {
  useStore.setState({ tab, unit, step });
  go({ page: 'handoff' });
}
