import { useState } from 'react';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import { type Consultation, consultationsOf } from '../../../domain/station/consultations.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import { useSession } from '../session.ts';
import { useKept } from '../typing/kept-typing.ts';
import { emptyConsult } from './consult-model.ts';
import { useNoteActs } from './use-note-acts.ts';
import { useTakeBack } from './use-take-back.ts';

/** The page's mind: the draft, the day looked at, the line being taken back, and all acts. `bundle`: what it begins with. */
export function useConsult(bundle: string, bundles: readonly Bundle[]) {
  const { today } = useSession();
  const [first, setFirst] = useState(bundle);
  const typed = useKept('consult', emptyConsult(first));
  // Counts what was noted, so that the form begins anew with the focus on its first field.
  const [round, setRound] = useState(0);
  const [date, setDate] = useState<DateString>(today);
  const lines = useLinesOf(date);
  const begin = () => {
    typed.settle(typed.value);
    setFirst('');
    setDate(today);
    setRound(round + 1);
  };
  const noting = useNoteActs({ draft: typed.value, bundles, date, setDate, count: lines.length, begin });
  const taking = useTakeBack(date, lines);
  const isTaking = taking.asking !== '';
  const footer = isTaking ? [taking.no] : [...noting.footer, taking.ask];
  const main = isTaking ? taking.yes : noting.main;
  return {
    typed,
    round,
    date,
    lines,
    taking,
    acts: { footer: footer.filter(({ blocked }) => !blocked), main, all: [...footer, main] },
  };
}

const NOTHING: readonly Consultation[] = [];

function useLinesOf(date: DateString): readonly Consultation[] {
  const { station } = useSession();
  const entries = useStream(daySubject(date, station.code));
  return entries === 'loading' ? NOTHING : consultationsOf(entries);
}
