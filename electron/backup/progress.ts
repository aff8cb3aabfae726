/** How far backup or restore is, in bytes of the phase. */
export type Progress = {
  readonly phase: 'writing' | 'checking' | 'restoring';
  readonly done: number;
  readonly of: number;
};

/** Called for each piece; throwing breaks off and leaves nothing behind. */
export type OnProgress = (progress: Progress) => void;

/** Adds pieces up. */
export function counter(phase: Progress['phase'], of: number, onProgress: OnProgress): (bytes: number) => void {
  let done = 0;
  onProgress({ phase, done, of });
  return (bytes) => {
    done = Math.min(done + bytes, of);
    onProgress({ phase, done, of });
  };
}
