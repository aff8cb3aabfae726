import { useMemo } from 'react';
import { findPlaces, placesOf } from '../../../domain/catalogue/places.ts';
import { usePack } from '../../store/hooks/use-desk.ts';
import { readRegions } from '../shell/read-regions.ts';
import { initialsOf } from './model/find-bundles.ts';

/** As many as the eye takes in at once. */
const OFFERED = 6;

/** Suggests how the address that was begun goes on; nothing while the list of places is not there. */
export function usePlaceSuggestions(): (typed: string) => readonly string[] {
  const pack = usePack('regions', readRegions);
  return useMemo(() => {
    if (pack === 'loading' || pack === null || !('value' in pack)) return () => [];
    const places = placesOf(pack.value, initialsOf);
    return (typed: string) => findPlaces(places, typed, OFFERED).map(({ address }) => address);
  }, [pack]);
}
