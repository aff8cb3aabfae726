/** Whether a window can be shown here. Windows and macOS always have a screen; Linux says so in the environment. */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
