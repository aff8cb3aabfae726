import { useState } from 'react';
import type { PrintablePaper } from '../../../domain/acts/issue-paper.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import type { Act } from '../../ui/keys/act.ts';
import { shownInPaper } from '../access/shown-in-paper.ts';
import { useAccess } from '../access/use-access.ts';
import { readSlip } from '../handoff/slips-model.ts';
import { useSession } from '../session.ts';
import { PRINTING_TEXT } from '../text/printing.ts';
import { isOut, type PrintingMind } from './use-printing.ts';

const OF_CASE = caseSubject('');
const OF_SLIP = slipSubject('');

/** What F4 made of a paper; absent: as it is by itself. */
type Chosen = Readonly<Record<string, 'shown' | 'covered'>>;

/**
 * A paper beside the list can be read from the other side of the counter. It lies open until it left the program or the
 * visit ended, then it is covered; F4 covers it at once, and shows it again as an act that is noted.
 */
export function useCover(
  issued: PrintablePaper | undefined,
  { progressOf }: PrintingMind,
): { readonly isCovered: boolean; readonly turn: Act } {
  const store = useStore();
  const { today } = useSession();
  const [visitEnded, setVisitEnded] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({});
  const access = useAccess(() => {
    setVisitEnded(true);
    setChosen({});
  }, true);
  const isDone = issued !== undefined && isOut(progressOf(issued));
  const place = `${issued?.paper}/${isDone}`;
  const isCovered = (chosen[place] ?? (visitEnded || isDone ? 'covered' : 'shown')) === 'covered';
  const turn: Act = {
    id: 'print-cover',
    key: 'F4',
    label: isCovered ? PRINTING_TEXT.uncover : PRINTING_TEXT.cover,
    run: async () => {
      if (!issued) return;
      if (isCovered && !(await access.note(await shownIn(issued)))) return;
      setChosen((now) => ({ ...now, [place]: isCovered ? 'shown' : 'covered' }));
    },
  };
  return { isCovered, turn };

  async function shownIn({ subject, content }: PrintablePaper) {
    const states = await store.cases.readMany(await casesOf(store, subject));
    return shownInPaper(states, content, today, PRINTING_TEXT.lookedAtFor);
  }
}

/** The cases that a paper is about; none of a day's papers, which name nobody in full. */
async function casesOf({ entries }: Store, subject: PrintablePaper['subject']): Promise<readonly string[]> {
  if (subject?.startsWith(OF_CASE)) return [subject.slice(OF_CASE.length)];
  if (!subject?.startsWith(OF_SLIP)) return [];
  const lines = readSlip(await entries.of(subject))?.data.lines ?? [];
  return [...new Set(lines.map((line) => line.case))];
}
