import { useState } from 'react';
import type { Act } from '../../../ui/keys/act.ts';
import { FILES_TEXT } from '../../text/files.ts';

export type Visits = {
  /** Rises when nobody touched the desk for a while. */
  readonly visitsEnded: number;
  /** Whether the pictures may be seen again. */
  readonly see: () => Promise<boolean>;
};

/** Covers the pictures once nobody touched the desk for a while; a key uncovers them where they may be seen. */
export function useCover({ visitsEnded, see }: Visits): {
  readonly isCovered: boolean;
  readonly uncover: Act;
} {
  const [seenIn, setSeenIn] = useState(visitsEnded);
  const uncover: Act = {
    id: 'file-uncover',
    key: 'Enter',
    label: FILES_TEXT.viewer.uncover,
    run: async () => {
      if (await see()) setSeenIn(visitsEnded);
    },
  };
  return { isCovered: seenIn !== visitsEnded, uncover };
}
