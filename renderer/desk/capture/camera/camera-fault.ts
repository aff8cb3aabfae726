/** Why there is no live picture. `refused`: the system does not let the program use a camera. */
export type CameraFault = 'none' | 'busy' | 'refused' | 'unplugged' | 'other';

const BY_NAME: Readonly<Record<string, CameraFault>> = {
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
};

/** What the name of a `getUserMedia` error means at a counter. */
export function faultOf(problem: unknown): CameraFault {
  return problem instanceof Error || problem instanceof DOMException ? (BY_NAME[problem.name] ?? 'other') : 'other';
}
