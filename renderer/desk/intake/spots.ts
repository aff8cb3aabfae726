import { focusFirst, STOP } from '../../ui/fields/move-focus.ts';
import type { Spot } from './model/readiness.ts';

/** The element that holds a spot of the page; `goTo` focuses the first field inside it. */
export function spotId(spot: Spot): string {
  return `intake-${spot.section}${'at' in spot ? `-${spot.at}` : ''}`;
}

export const sectionId = (section: string): string => `intake-${section}`;

/** Waits for the next paint, because the section may only just have been unfolded. */
export function goTo(id: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (place === null) return;
    if (place.querySelector(`[${STOP}]`) === null) place.querySelector('button')?.focus();
    else focusFirst(place);
    place.scrollIntoView({ block: 'nearest' });
  });
}
