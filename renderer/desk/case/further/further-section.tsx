import { useEffect, useState } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useRights } from '../../account/use-rights.ts';
import { useSession } from '../../session.ts';
import { FURTHER_TEXT } from '../../text/further.ts';
import { focusSection } from '../focus-section.ts';
import { ofUnit } from '../model/of-unit.ts';
import { Section } from '../parts/section.tsx';
import styles from './further.module.css';
import type { FurtherAct } from './further-act.ts';
import { FURTHER_GROUPS } from './further-groups.ts';

type FurtherSectionProps = {
  readonly view: CaseView;
  /** The act whose form stands there from the start; without one the list does. */
  readonly first?: FurtherAct | null;
  readonly onClose: () => void;
};

/** The list under F6, or at once the form of `first`; a letter opens the form of its act in the same place, Esc leads back. */
export function FurtherSection({ view: whole, first = null, onClose }: FurtherSectionProps) {
  const { operator } = useSession();
  const view = ofUnit(whole, operator.unit);
  const [chosen, setChosen] = useState(first);
  if (chosen) return <ChosenAct act={chosen} view={view} onBack={() => setChosen(null)} onDone={onClose} />;
  return <ActList view={view} onChoose={setChosen} onClose={onClose} />;
}

type ActListProps = Omit<FurtherSectionProps, 'first'> & { readonly onChoose: (act: FurtherAct) => void };

function ActList({ view, onChoose, onClose }: ActListProps) {
  const may = useRights();
  const groups = FURTHER_GROUPS.map((group) => ({
    ...group,
    acts: group.acts
      .filter(({ right }) => may(right))
      .map(
        (act): Act => ({
          id: `further-${act.id}`,
          key: act.letter,
          label: act.label,
          blocked: act.blocked(view),
          run: () => onChoose(act),
        }),
      ),
  }));
  const close: Act = { id: 'close-further', key: 'Esc', label: FURTHER_TEXT.close, run: onClose };
  useActs([...groups.flatMap(({ acts }) => acts), close]);
  // A letter pressed now is an act, also where F6 came from the middle of a note.
  useEffect(() => focusSection('further'), []);
  const possible = groups.filter(({ acts }) => acts.some(({ blocked }) => !blocked));
  const blocked = groups.flatMap(({ acts }) => acts.filter((act) => act.blocked));
  return (
    <Section id="further" title={FURTHER_TEXT.title} hint={FURTHER_TEXT.hint}>
      <div className={styles.groups}>
        {possible.map(({ id, title, acts }) => (
          <div key={id} className={styles.group}>
            <h3>{title}</h3>
            {acts.map((act) => (act.blocked ? null : <ActButton key={act.id} act={act} quiet />))}
          </div>
        ))}
      </div>
      {blocked.length === 0 ? null : <Blocked acts={blocked} />}
      <ActButton act={close} quiet />
    </Section>
  );
}

/** What cannot be done now keeps its letter and says why, small, below what can. */
function Blocked({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <div className={styles.blocked}>
      <h3>{FURTHER_TEXT.blocked}</h3>
      <ul>
        {acts.map(({ id, key, label, blocked }) => (
          <li key={id}>
            <kbd>{key}</kbd> {label}：<span>{blocked}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type ChosenActProps = {
  readonly act: FurtherAct;
  readonly view: CaseView;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

function ChosenAct({ act, view, onBack, onDone }: ChosenActProps) {
  const back: Act = { id: 'back-further', key: 'Esc', label: FURTHER_TEXT.back, run: onBack };
  useActs([back]);
  return (
    <Section id="further" title={act.label}>
      <act.Form view={view} onDone={onDone} />
      <ActButton act={back} quiet />
    </Section>
  );
}
