import type { KeyboardEvent } from 'react';
import { isComposing } from '../keys/key-press.ts';

/** Marks what Enter walks through. A group of choices is one stop. */
export const STOP = 'data-field-stop';

/** Keys of a field: Enter to the next one, Shift+Enter back; an input method that composes keeps its Enter. */
export function onFieldKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
  if (isComposing(event.nativeEvent) || event.defaultPrevented) return;
  event.preventDefault();
  moveFocus(event.currentTarget, event.shiftKey ? -1 : 1);
}

/** Goes to the next field on the page that can be seen and used; stays where it is at the end. */
export function moveFocus(from: HTMLElement, direction: 1 | -1): void {
  const stops = stopsOf(from.closest<HTMLElement>('[data-fields]') ?? document.body);
  const here = stops.findIndex((stop) => stop === from || stop.contains(from) || from.contains(stop));
  if (here !== -1) focusStop(stops[here + direction]);
}

/** Goes to the first field of a part of the page. */
export function focusFirst(part: HTMLElement): void {
  focusStop(stopsOf(part)[0]);
}

function stopsOf(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(`[${STOP}]`)].filter(
    (stop) => stop.checkVisibility() && !stop.matches('[disabled], [aria-disabled="true"]'),
  );
}

/** Focuses a field, or the control inside it. */
export function focusStop(stop: HTMLElement | undefined): void {
  if (!stop) return;
  const target = stop.matches('input, textarea, button, [tabindex]')
    ? stop
    : stop.querySelector<HTMLElement>('input:checked, input:not([disabled]), textarea:not([disabled]), [tabindex="0"]');
  if (!target) return;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  const isLine = target instanceof HTMLTextAreaElement && target.rows === 1;
  if (isLine || (target instanceof HTMLInputElement && target.type === 'text')) target.select();
}
