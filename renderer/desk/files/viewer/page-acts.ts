import type { Act } from '../../../ui/keys/act.ts';
import { FILES_TEXT } from '../../text/files.ts';
import type { PageChange } from './page-list.ts';

const TEXT = FILES_TEXT.viewer;

type Change = (what: PageChange) => void;

const WALKING = [
  ['→', 'next'],
  ['PageDown', 'next'],
  ['←', 'previous'],
  ['PageUp', 'previous'],
] as const;

/** From page to page. */
export function walkingActs(change: Change): readonly Act[] {
  return WALKING.map(([key, what]) => ({ id: `file-${key}`, key, label: TEXT[what], run: () => change(what) }));
}

/** What can be done with the page in sight; the only one of a document neither moves nor goes. */
export function sortingActs(count: number, change: Change): readonly Act[] {
  const turn: Act = { id: 'file-turn', key: 'R', label: TEXT.turn, run: () => change('turn') };
  if (count === 1) return [turn];
  return [
    turn,
    { id: 'file-up', key: 'Alt+↑', label: TEXT.up, run: () => change('up') },
    { id: 'file-down', key: 'Alt+↓', label: TEXT.down, run: () => change('down') },
    { id: 'file-drop', key: 'Del', label: TEXT.drop, run: () => change('drop') },
  ];
}
