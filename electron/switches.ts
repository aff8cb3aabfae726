/**
 * The switches that a packed program takes from whoever starts it: the data folder of a second desk, and what gets a
 * screen or a sandbox to work on an odd PC. Everything else would open a door: a debugging port, a log of the network,
 * a program put before the window's process.
 */
const TAKEN: ReadonlySet<string> = new Set([
  'user-data-dir',
  'no-sandbox',
  'lang',
  'disable-gpu',
  'force-device-scale-factor',
  'ozone-platform',
  'ozone-platform-hint',
]);

/** Names of the switches among a program's arguments that are not ours. On Windows a slash begins a switch, too. */
export function foreignSwitches(args: readonly string[]): readonly string[] {
  return args.flatMap((arg) => {
    const name = /^(?:--|-|\/)([a-z][\w-]*)/i.exec(arg)?.[1]?.toLowerCase();
    return name === undefined || TAKEN.has(name) ? [] : [name];
  });
}
