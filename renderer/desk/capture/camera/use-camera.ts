import { useCallback, useEffect, useState } from 'react';
import { type CameraFault, faultOf } from './camera-fault.ts';
import { type CameraDevice, chosenCamera } from './camera-list.ts';
import { closeCamera, listCameras, openCamera } from './open-camera.ts';

export type Camera =
  | { readonly state: 'starting' | 'resting' }
  | { readonly state: 'live'; readonly stream: MediaStream; readonly device: CameraDevice | null }
  | { readonly state: 'failed'; readonly fault: CameraFault };

export type CameraHold = {
  readonly camera: Camera;
  readonly cameras: readonly CameraDevice[];
  readonly restart: () => void;
};

/**
 * The live picture of the remembered camera, or of the first one, while the component is mounted and does not rest
 * (the desk is locked); then its light goes out. A camera that is plugged in while none is live is started by itself.
 */
export function useCamera(remembered: string, resting: boolean): CameraHold {
  const [camera, setCamera] = useState<Camera>({ state: 'starting' });
  const [cameras, setCameras] = useState<readonly CameraDevice[]>([]);
  const [tries, setTries] = useState(0);
  const restart = useCallback(() => setTries((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another start
  useEffect(() => {
    const life = new AbortController();
    setCamera({ state: resting ? 'resting' : 'starting' });
    if (resting) return;
    void startCamera(remembered, life.signal, setCamera, setCameras);
    return () => life.abort();
  }, [remembered, resting, tries]);
  const isDown = camera.state === 'failed';
  useEffect(() => {
    const onChange = () => (isDown ? restart() : void listCameras().then(setCameras));
    navigator.mediaDevices.addEventListener('devicechange', onChange);
    return () => navigator.mediaDevices.removeEventListener('devicechange', onChange);
  }, [isDown, restart]);
  return { camera, cameras, restart };
}

/** Until `life` ends. The list comes after the stream: before, the system hides the names. */
async function startCamera(
  remembered: string,
  life: AbortSignal,
  tell: (camera: Camera) => void,
  list: (cameras: readonly CameraDevice[]) => void,
): Promise<void> {
  try {
    const before = await listCameras();
    const known = before.some(({ id }) => id === remembered) ? remembered : '';
    const stream = await openCamera(known);
    if (life.aborted) return closeCamera(stream);
    life.addEventListener('abort', () => closeCamera(stream));
    const track = stream.getVideoTracks()[0];
    track?.addEventListener('ended', () => life.aborted || tell({ state: 'failed', fault: 'unplugged' }));
    const cameras = await listCameras();
    if (life.aborted) return;
    list(cameras);
    tell({ state: 'live', stream, device: chosenCamera(cameras, track?.getSettings().deviceId ?? '') });
  } catch (problem) {
    if (!life.aborted) tell({ state: 'failed', fault: faultOf(problem) });
  }
}
