/** What a section is about comes before the buttons beside it. */
const FIRST_THINGS = [
  'tr[tabindex="0"], [role="option"][tabindex="0"]',
  '[data-copy]:enabled',
  'input:not([disabled]), textarea',
  'button:not([disabled])',
];

/** Brings a section of the page into sight and puts the focus on the first thing in it. */
export function focusSection(id: string): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.scrollIntoView({ block: 'start' });
  const found = FIRST_THINGS.map((things) => section.querySelector<HTMLElement>(things)).find(
    (thing) => thing !== null,
  );
  found?.focus({ preventScroll: true });
}
