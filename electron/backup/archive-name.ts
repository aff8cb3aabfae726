import { businessDate, businessTime } from '../../domain/calendar/instant.ts';

/** What a backup is while it is being written; such a file is never called good, and the next backup removes it. */
export const UNFINISHED = '.part';
const ENDING = '.ycb';
/** Only what calls itself so gives way to newer ones: what a person put beside it is his. */
const DAILY = '-每日';

/** Who asked for it: a person, or the day. */
export type ArchiveKind = 'byHand' | 'daily';

/** Says what it is, whose and of when; never a person's name. `again`: a second one in the same minute. */
export function archiveName(station: string, at: number, kind: ArchiveKind, again = 0): string {
  const day = businessDate(at).replaceAll('-', '');
  const time = businessTime(at).replace(':', '');
  const nth = again > 0 ? `-${again + 1}` : '';
  return `${prefixOf(station)}${day}-${time}${nth}${kind === 'daily' ? DAILY : ''}${ENDING}`;
}

/** The finished daily archives of a station among these names, oldest first: their names order as their times do. */
export function dailyAmong(names: readonly string[], station: string): readonly string[] {
  const ending = `${DAILY}${ENDING}`;
  const bare = (name: string) => name.slice(0, -ending.length);
  const own = names.filter((name) => name.startsWith(prefixOf(station)) && name.endsWith(ending));
  return own.sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
}

export function unfinishedAmong(names: readonly string[], station: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefixOf(station)) && name.endsWith(`${ENDING}${UNFINISHED}`));
}

function prefixOf(station: string): string {
  return `一窗备份-${station || '0000'}-`;
}
