import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { RestoreEmptied } from '../backup/restore-emptied.tsx';
import { START_TEXT } from '../text/start.ts';
import { BadNews } from './bad-news.tsx';

type EmptiedRecordProps = { readonly toPractice: () => void; readonly setUp: () => void };

/**
 * The vault knows what window this is, so people worked here; journal and database are empty, and nothing says that anything
 * was damaged. The way back is an archive; to begin anew is offered second.
 */
export function EmptiedRecord({ toPractice, setUp }: EmptiedRecordProps) {
  const [isRestoring, setRestoring] = useState(false);
  if (isRestoring) return <RestoreEmptied back={() => setRestoring(false)} />;
  const { title, what, safe, way, without, restore: label, setUp: other } = START_TEXT.emptied;
  const restore: Act = { id: 'emptied-restore', key: 'Ctrl+Enter', label, run: () => setRestoring(true) };
  const anew: Act = { id: 'emptied-set-up', key: 'F4', label: other, run: setUp };
  return (
    <BadNews title={title} sentences={[what, safe, way, without]} main={restore} other={anew} toPractice={toPractice} />
  );
}
