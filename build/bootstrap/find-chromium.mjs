import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Chromium on this PC for the store tests: the one named in YICHUANG_CHROMIUM, else the usual places. Edge counts;
 * `/usr/bin/chromium-browser` does not, because on Ubuntu it is a stub for a snap.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const named = process.env.YICHUANG_CHROMIUM;
  const candidates = named ? [named] : usualPlaces();
  return candidates.find((path) => existsSync(path));
}

function usualPlaces() {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    const below = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return roots.filter(Boolean).flatMap((root) => below.map((parts) => join(root, ...parts)));
  }
  if (process.platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'];
}
