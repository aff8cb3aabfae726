import { useCallback } from 'react';
import { parseCode, plainDigits } from '../../../domain/numbers/parse-code.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { go, type Place } from '../navigation.ts';
import { placeOfCode } from './place-of-code.ts';

/** Opens what a whole number stands for, scanned or typed; false when it is none, or none that is known here. */
export function useOpenCode(): (typed: string) => Promise<boolean> {
  const store = useStore();
  return useCallback(
    async (typed) => {
      const place = await findPlace(store, typed);
      if (place) go(place);
      return place !== null;
    },
    [store],
  );
}

/** A slip's code opens the slip, any other number its case. */
async function findPlace(store: Store, typed: string): Promise<Place | null> {
  const digits = plainDigits(typed);
  if (digits === null) return null;
  const rows = await store.cases.findByCode(digits);
  const first = rows[0];
  if (!first) return null;
  const whole = first.plain.codes.find((known) => known.endsWith(digits)) ?? digits;
  const code = parseCode(whole);
  if (code?.kind !== 'paper' || code.paperType !== 'handoff-slip') return { page: 'case', id: first.plain.id };
  const state = await store.cases.read(first.plain.id);
  return placeOfCode(state ?? null, whole, first.plain.id);
}
