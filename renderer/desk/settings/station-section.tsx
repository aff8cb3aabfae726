import { useState } from 'react';
import { configureStation } from '../../../domain/acts/station-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { keepAccounts } from '../account/keep-accounts.ts';
import { vaultWords } from '../account/vault-words.ts';
import { useAct, useSession } from '../session.ts';
import { say } from '../shell/messages.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { focusFirstProblem } from './focus-first-problem.ts';
import { addOperator, OperatorsForm } from './operators-form.tsx';
import styles from './settings.module.css';
import { draftOf, problemsOf, profileOf } from './station-draft.ts';
import { StationForm } from './station-form.tsx';

/** Station and operators are one profile; the page shows one part of it at a time. */
export function StationSection({ part }: { readonly part: 'station' | 'operators' }) {
  const { station, catalogue, practice } = useSession();
  const run = useAct();
  const [draft, setDraft] = useState(() => draftOf(station));
  const problems = problemsOf(draft);
  const isChanged = JSON.stringify(profileOf(draft)) !== JSON.stringify(station);
  const save: Act = {
    id: 'settings-save',
    key: 'Ctrl+Enter',
    label: problems.count > 0 ? SETTINGS_TEXT.fix(problems.count) : SETTINGS_TEXT.save,
    blocked: isChanged ? null : SETTINGS_TEXT.nothingChanged,
    run: async () => {
      if (problems.count > 0) return focusFirstProblem();
      const profile = profileOf(draft);
      const saved = await run([stationSubject(profile.code)], () => configureStation(profile), SETTINGS_TEXT.saved);
      if (!saved.ok || practice) return;
      const kept = await keepAccounts(profile, true);
      if (!kept.ok) say({ level: 'warning', text: vaultWords(kept), code: kept.code });
    },
  };
  const add: Act = {
    id: 'operator-add',
    key: 'Alt+A',
    label: SETTINGS_TEXT.operators.add,
    run: () => setDraft(addOperator(draft)),
  };
  useActs(part === 'operators' ? [save, add] : [save]);
  const shared = { draft, onChange: setDraft, problems, tried: true };
  return (
    <section className={styles.section}>
      {part === 'station' ? (
        <StationForm {...shared} codeFixed />
      ) : (
        <OperatorsForm {...shared} units={catalogue?.units ?? []} />
      )}
      <div className={styles.row}>
        {part === 'operators' ? <ActButton act={add} /> : null}
        <ActButton act={save} primary />
      </div>
    </section>
  );
}
