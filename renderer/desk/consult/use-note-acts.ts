import { noteConsultation, printConsultations } from '../../../domain/acts/consultation-acts.ts';
import { addDays, type DateString } from '../../../domain/calendar/date-string.ts';
import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { go } from '../navigation.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { CONSULT_TEXT } from '../text/consult.ts';
import { type ConsultDraft, consultBlock, OTHER, toConsultation } from './consult-model.ts';

type Noting = {
  readonly draft: ConsultDraft;
  readonly bundles: readonly Bundle[];
  readonly date: DateString;
  readonly setDate: (date: DateString) => void;
  /** Lines of the day looked at. */
  readonly count: number;
  /** Called once it is noted. */
  readonly begin: () => void;
};

/** Noting, looking at another day, printing its book, and the way to 办事告知单. */
export function useNoteActs({ draft, bundles, date, setDate, count, begin }: Noting) {
  const { today, station } = useSession();
  const run = useAct();
  const main: Act = {
    id: 'consult-note',
    key: 'Ctrl+Enter',
    label: CONSULT_TEXT.note,
    blocked: consultBlock(draft, today),
    run: async () => {
      const typed = toConsultation(draft, bundles);
      const subjects = [daySubject(today, station.code)];
      const done = await run(subjects, (_, context) => noteConsultation(typed, context), CONSULT_TEXT.noted);
      if (done.ok) begin();
    },
  };
  const print: Act = {
    id: 'consult-print',
    key: 'F8',
    label: CONSULT_TEXT.print,
    blocked: count === 0 ? CONSULT_TEXT.nothingToPrint : null,
    run: async () => {
      const subjects = [daySubject(date, station.code)];
      const said = CONSULT_TEXT.printed;
      const done = await run(subjects, (desk, context) => printConsultations(desk, date, context), said);
      if (done.ok) printPapers(done.value.papers);
    },
  };
  const guidance: Act = {
    id: 'consult-guidance',
    key: 'Alt+G',
    label: CONSULT_TEXT.guidance,
    blocked: draft.bundle === '' || draft.bundle === OTHER ? CONSULT_TEXT.guidanceNeedsBundle : null,
    run: () => go({ page: 'intake', bundle: draft.bundle }),
  };
  const before: Act = {
    id: 'consult-before',
    key: 'F5',
    label: CONSULT_TEXT.before,
    run: () => setDate(addDays(date, -1)),
  };
  const after: Act = {
    id: 'consult-after',
    key: 'F6',
    label: CONSULT_TEXT.after,
    blocked: date >= today ? CONSULT_TEXT.isToday : null,
    run: () => setDate(addDays(date, 1)),
  };
  return { main, footer: [before, after, print, guidance] };
}
