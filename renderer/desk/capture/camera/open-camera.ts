import type { CameraDevice } from './camera-list.ts';

/** At 8 megapixels A4 is seen finer than a page is kept; more would only make an old PC slow. */
const FINEST = { width: { ideal: 3264 }, height: { ideal: 2448 } } as const;

/** Asks for the picture of one camera, or of any; never for sound. */
export function openCamera(id: string): Promise<MediaStream> {
  const device = id === '' ? {} : { deviceId: { exact: id } };
  return navigator.mediaDevices.getUserMedia({ video: { ...FINEST, ...device }, audio: false });
}

/** The light of the camera goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export async function listCameras(): Promise<readonly CameraDevice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label: label.replace(/ \([\da-f]{4}:[\da-f]{4}\)$/, '') }));
}
