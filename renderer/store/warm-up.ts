/**
 * Has Chromium open its databases while the window's code is still being read: with 100,000 cases that takes it some
 * 300 ms, which the first screen would else wait for. Called first of all; nobody waits for it.
 */
export function warmUpDatabases(): void {
  void indexedDB.databases().catch(() => undefined);
}
