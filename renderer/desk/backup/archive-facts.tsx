import type { ResultOf } from '../../../electron/contract.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import { contentWords, momentWords, sizeWords } from './backup-words.ts';

/** An archive whose open part could be read. */
export type Archive = Extract<ResultOf<'backup.chooseArchive'>, { readonly ok: true }>;

const TEXT = BACKUP_TEXT.archive;

/** What a person holds in his hand: which window, of when, what is in it. */
export function ArchiveFacts({ archive, now }: { readonly archive: Archive; readonly now: number }) {
  const facts = [
    [TEXT.station, archive.station],
    [TEXT.madeAt, momentWords(archive.madeAt, now)],
    [TEXT.contents, contentWords(archive.contents)],
    [TEXT.bytes, sizeWords(archive.bytes)],
    [TEXT.version, archive.version],
  ] as const;
  return <Facts facts={facts} />;
}
