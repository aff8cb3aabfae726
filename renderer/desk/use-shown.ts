import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { useSession } from './session.ts';

/** Which of its lists, sections or kinds a part of the screen showed last, by operator, while the program runs. */
const useStore = create<Readonly<Record<string, string>>>()(() => ({}));

/**
 * Which one of `all` is shown: the one that was on the screen when this operator left it, else `first`. `wanted` goes
 * before both: somebody is led there.
 */
export function useShown<Name extends string>(
  part: string,
  all: readonly Name[],
  first: Name,
  wanted?: Name,
): readonly [Name, (name: Name) => void] {
  const { operator, practice } = useSession();
  const key = `${practice} ${operator.no} ${part}`;
  const [chosen, show] = useState<string | undefined>(() => wanted ?? useStore.getState()[key]);
  const shown = all.find((name) => name === chosen) ?? first;
  useEffect(() => useStore.setState({ [key]: shown }), [key, shown]);
  return [shown, show];
}
