/** Installs the Debian packages a task needs, or names the one command that does. Runs on Node 20 without any package. */
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { ask, run, say } from './run.mjs';
import { installedNames, missingNeeds, needsByPurpose, packagesToInstall } from './system-packages.mjs';

/** @typedef {import('./system-packages.mjs').Purpose} Purpose */

/**
 * Does nothing where there is no apt. Without root it names the command and lets the task go on: what needs none of the
 * missing packages (unit tests, say) can still run.
 * @param {readonly Purpose[]} purposes
 */
export async function ensureSystemLibraries(purposes) {
  if (process.platform === 'win32' && purposes.includes('papers')) nameMissingPoppler();
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const needs = purposes.filter((purpose) => !isServedOtherwise(purpose)).flatMap((purpose) => needsByPurpose[purpose]);
  const missing = missingNeeds(needs, installed(needs.flatMap((need) => need.names)));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) await install(missing);
  else say(`Missing system packages. Please run: ${commandFor(packagesToInstall(missing, offered(missing)))}`);
}

/** Windows has no one place to install from, so it is only said. */
function nameMissingPoppler() {
  if (ask('where', ['pdftotext']).ok) return;
  say('pdftotext is not on the PATH: tests that read papers will fail. Please install Poppler for Windows.');
}

/**
 * A PC may have what a package brings from elsewhere: its own Chinese fonts (UOS, Kylin), Chrome, a screen.
 * @param {Purpose} purpose
 */
function isServedOtherwise(purpose) {
  // Ubuntu's package is a stub for a snap; the browser tests fetch Playwright's own build there.
  if (purpose === 'chromium') return findChromium() !== undefined || isUbuntu();
  if (purpose === 'fonts') return ask('fc-list', [':lang=zh', 'family']).output.trim() !== '';
  return false;
}

function isUbuntu() {
  return ask('sh', ['-c', '. /etc/os-release; echo " $ID $ID_LIKE "']).output.includes(' ubuntu ');
}

/** @param {readonly import('./system-packages.mjs').Need[]} missing */
async function install(missing) {
  say(`Installing system packages: ${missing.map((need) => need.names[need.names.length - 1]).join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  const names = packagesToInstall(missing, offered(missing));
  const code = await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) say(`apt-get could not install them all. Please run: ${commandFor(names)}`);
}

/** @param {readonly string[]} names */
function commandFor(names) {
  return `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`;
}

/** @param {readonly string[]} names */
function installed(names) {
  // dpkg-query exits with 1 when it does not know one of the names; what it prints of the others still counts.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills these placeholders
  return installedNames(ask('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names]).output);
}

/** @param {readonly import('./system-packages.mjs').Need[]} needs */
function offered(needs) {
  const known = needs.flatMap((need) => need.names).filter((name) => ask('apt-cache', ['show', name]).output !== '');
  return new Set(known);
}
