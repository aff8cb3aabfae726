import { useState } from 'react';
import { giveBackLater } from '../../../../../domain/acts/ending-acts.ts';
import type { DateString } from '../../../../../domain/calendar/date-string.ts';
import { endedSteps, freedPapers } from '../../../../../domain/case/freed-papers.ts';
import { type PieceId, pieceOf } from '../../../../../domain/case/pieces.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { personProblem } from '../../../../../domain/identity/read-person.ts';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { toggle } from '../../../lists/toggle.ts';
import { useSession } from '../../../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import { holderWords } from '../../model/holder-words.ts';
import { caseNames } from '../../model/names.ts';
import styles from '../further.module.css';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { personAtCounter } from './person-at-counter.ts';

const TEXT = FURTHER_ACCEPTANCE_TEXT.later;

/** Papers of ended items wherever they are; which of them lie here, this station alone knows. */
function left({ state }: CaseView, station: string) {
  return freedPapers(state, endedSteps(state), station);
}

function GiveBackForm({ view, onDone }: FurtherFormProps) {
  const { station, today } = useSession();
  const { here, away } = left(view, station.code);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(here));
  const [to, setTo] = useState(() => personAtCounter(view));
  const act = usePapersAct(view.state.id, onDone);
  const names = caseNames(view.state);
  const lines = [...here, ...away].filter((line) => ticked.has(line));
  const holder = (id: PieceId) =>
    holderWords(pieceOf(view.state, id)?.state.custodian?.holder ?? null, names, station.code);
  const save: Act = {
    id: 'save-give-back-ended',
    key: 'Ctrl+Enter',
    label: TEXT.save(lines.length),
    blocked: giveBackBlock(lines, to, today),
    run: () => act((desk, context) => giveBackLater(desk, view.state.id, lines, to, context)),
  };
  return (
    <FurtherForm save={save}>
      <fieldset className={styles.ticks}>
        <legend>{TEXT.lines}</legend>
        {[...here, ...away].map((line, at) => (
          <Tick
            key={line}
            name={`give-back-${line}`}
            checked={ticked.has(line)}
            onChange={() => setTicked(toggle(ticked, line))}
            autoFocus={at === 0}
          >
            {away.includes(line) ? TEXT.fetched(names.line(line), holder(line)) : names.line(line)}
          </Tick>
        ))}
      </fieldset>
      <ProposedField label={TEXT.to} name="give-back-to" required value={to} onChange={setTo} />
    </FurtherForm>
  );
}

function giveBackBlock(lines: readonly PieceId[], to: string, today: DateString): string | null {
  if (lines.length === 0) return TEXT.noLines;
  return to.trim() === '' ? TEXT.noPerson : personProblem({ name: to }, today);
}

/** F6 J: what was kept when an item ended, or was fetched from its unit, goes back to a person. */
export const GIVE_BACK_ENDED: FurtherAct = {
  id: 'give-back-ended',
  letter: 'J',
  right: 'window',
  label: TEXT.label,
  blocked: (view) => {
    const { here, away } = left(view, '');
    return here.length + away.length === 0 ? TEXT.none : null;
  },
  Form: GiveBackForm,
};
