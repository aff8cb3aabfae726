/** A camera of this PC. */
export type CameraDevice = { readonly id: string; readonly label: string };

/** The remembered camera when it is there, else the first; null when there is none. */
export function chosenCamera(cameras: readonly CameraDevice[], remembered: string): CameraDevice | null {
  return cameras.find(({ id }) => id === remembered) ?? cameras[0] ?? null;
}

/** The one after `now`, round and round. */
export function nextCamera(cameras: readonly CameraDevice[], now: string): CameraDevice | null {
  return cameras[(cameras.findIndex(({ id }) => id === now) + 1) % cameras.length] ?? null;
}
