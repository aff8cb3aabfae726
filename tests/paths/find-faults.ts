import { caseIds, heldByNobody, misplaced, series, timesLogged } from './check-world.ts';
import type { PlayedWorld } from './path-desk.ts';

/** What T21 to T24 forbid, a line each; empty when all is as it must be. */
export function findFaults(desk: PlayedWorld): readonly string[] {
  return [
    ...misplaced(desk).map((what) => `T21 not where the record says: ${what}`),
    ...heldByNobody(desk).map((what) => `T21 held by nobody: ${what}`),
    ...gaps(desk),
    ...[...timesLogged(desk)].flatMap(([ref, times]) => (times === 1 ? [] : [`T23 ${ref} stands ${times} times`])),
    ...caseIds(desk).flatMap((id) => contradictions(desk, id)),
  ];
}

function gaps(desk: PlayedWorld): readonly string[] {
  return [...series(desk)].flatMap(([key, serials]) => {
    const isWhole = serials.every((serial, at) => serial === at + 1);
    return isWhole ? [] : [`T22 ${key}: ${serials.join(' ')}`];
  });
}

function contradictions(desk: PlayedWorld, id: string): readonly string[] {
  const { conflicts, timeline } = desk.caseState(id);
  const unread = timeline.filter(({ understood }) => !understood).map(({ entry }) => entry.kind);
  return [
    ...conflicts.map(({ register }) => `T24 ${id} contradicts itself: ${register}`),
    ...unread.map((kind) => `T24 ${id}: ${kind} is not understood`),
  ];
}
