/** Asks with the system's dialog; empty when the person gave up. The names of files stay in this window. */
export function chooseFiles(): Promise<readonly File[]> {
  const { promise, resolve } = Promise.withResolvers<readonly File[]>();
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  // A hint for the dialog alone: what a file is, its bytes tell.
  input.accept = '.jpg,.jpeg,.png,.pdf';
  input.addEventListener('change', () => resolve([...(input.files ?? [])]));
  input.addEventListener('cancel', () => resolve([]));
  input.click();
  return promise;
}
