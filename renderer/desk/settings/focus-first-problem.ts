/** Goes to the first field that keeps the page from being saved, once the sentences of a first try stand there. */
export function focusFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-page-body] [aria-invalid="true"]')?.focus());
}
