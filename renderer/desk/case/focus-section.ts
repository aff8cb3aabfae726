/** Brings a section of the page into sight and puts the focus on the first thing in it. */
export function focusSection(id: string): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.scrollIntoView({ block: 'start' });
  section
    .querySelector<HTMLElement>('tr[tabindex="0"], input:not([disabled]), textarea, button:not([disabled])')
    ?.focus({
      preventScroll: true,
    });
}
