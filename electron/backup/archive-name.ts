import { businessDate, businessTime } from '../../domain/calendar/instant.ts';

/** What a backup is while it is being written; such a file is never called good, and the next backup removes it. */
export const UNFINISHED = '.part';
const ENDING = '.ycb';

/** Says what it is, whose and of when; never a person's name. `again`: a second one in the same minute. */
export function archiveName(station: string, at: number, again = 0): string {
  const day = businessDate(at).replaceAll('-', '');
  const time = businessTime(at).replace(':', '');
  return `${prefixOf(station)}${day}-${time}${again > 0 ? `-${again + 1}` : ''}${ENDING}`;
}

/** The finished archives of a station among these names, oldest first: their names order as their times do. */
export function archivesAmong(names: readonly string[], station: string): readonly string[] {
  const bare = (name: string) => name.slice(0, -ENDING.length);
  const own = names.filter((name) => name.startsWith(prefixOf(station)) && name.endsWith(ENDING));
  return own.sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
}

export function unfinishedAmong(names: readonly string[], station: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefixOf(station)) && name.endsWith(`${ENDING}${UNFINISHED}`));
}

function prefixOf(station: string): string {
  return `一窗备份-${station || '0000'}-`;
}
