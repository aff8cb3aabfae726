/**
 * Which Debian packages a task needs. A need lists the names a package has had, newest first: Ubuntu 24.04 and Debian 13
 * renamed some when time_t grew to 64 bits.
 * @typedef {{ readonly names: readonly string[] }} Need
 * @typedef {'window' | 'display' | 'fonts' | 'chromium' | 'papers' | 'clock'} Purpose
 */

/** @type {Readonly<Record<Purpose, readonly Need[]>>} */
export const needsByPurpose = {
  window: [
    { names: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { names: ['libnss3'] },
    { names: ['libasound2t64', 'libasound2'] },
    { names: ['libgbm1'] },
    { names: ['libxss1'] },
  ],
  display: [{ names: ['xvfb'] }],
  fonts: [{ names: ['fonts-noto-cjk'] }],
  chromium: [{ names: ['chromium'] }],
  papers: [{ names: ['poppler-utils'] }, { names: ['cups'] }, { names: ['cups-client'] }],
  clock: [{ names: ['libfaketime'] }],
};

/**
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} installed names of the packages that are there
 * @returns {readonly Need[]} those of which no name is there
 */
export function missingNeeds(needs, installed) {
  return needs.filter((need) => !need.names.some((name) => installed.has(name)));
}

/**
 * The name to install each need by.
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} offered names this distribution offers
 * @returns {readonly string[]} the newest offered name, or the oldest known name when none is, so that apt names the gap
 */
export function packagesToInstall(needs, offered) {
  return needs.map((need) => need.names.find((name) => offered.has(name)) ?? need.names[need.names.length - 1] ?? '');
}

/**
 * @param {string} statusLines output of `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`
 * @returns {ReadonlySet<string>}
 */
export function installedNames(statusLines) {
  const rows = statusLines.split('\n').map((line) => line.split(' '));
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name ?? ''));
}
