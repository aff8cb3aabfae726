import { useState } from 'react';
import { configureStation } from '../../../domain/acts/station-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { focusFirstProblem } from '../settings/focus-first-problem.ts';
import { addOperator, OperatorsForm } from '../settings/operators-form.tsx';
import { EMPTY_STATION, problemsOf, profileOf } from '../settings/station-draft.ts';
import { StationForm } from '../settings/station-form.tsx';
import { say } from '../shell/messages.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

/** Sets this window up; stands where the desk will be, until the station is configured. */
export function StationSetup({ back }: { readonly back: () => void }) {
  const store = useStore();
  const [draft, setDraft] = useState(EMPTY_STATION);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const problems = problemsOf(draft);
  const save = async () => {
    setTried(true);
    if (problems.count > 0) return focusFirstProblem();
    const profile = profileOf(draft);
    store.signIn(profile.operators[0]?.no ?? '');
    const saved = await store.perform([stationSubject(profile.code)], () => configureStation(profile));
    if (saved.ok) say({ level: 'done', text: START_TEXT.saved });
    else setRefusal(saved.text);
  };
  const main: Act = {
    id: 'station-save',
    key: 'Ctrl+Enter',
    label: tried && problems.count > 0 ? SETTINGS_TEXT.fix(problems.count) : START_TEXT.beginWork,
    run: save,
  };
  const add: Act = {
    id: 'operator-add',
    key: 'Alt+A',
    label: SETTINGS_TEXT.operators.add,
    run: () => setDraft(addOperator(draft)),
  };
  const leave: Act = { id: 'station-back', key: 'Esc', label: START_TEXT.back, run: back };
  useActs([main, add, leave]);
  const shared = { draft, onChange: setDraft, problems, tried };
  return (
    <main className={styles.setup}>
      <Page
        title={START_TEXT.stationTitle}
        subtitle={START_TEXT.stationSubtitle}
        footer={
          <>
            <ActButton act={leave} />
            <ActButton act={add} />
            <ActButton act={main} primary />
          </>
        }
      >
        <div className={styles.form}>
          {refusal ? <Banner level="error" text={refusal} /> : null}
          <StationForm {...shared} />
          <h2>{START_TEXT.operators}</h2>
          <OperatorsForm {...shared} />
        </div>
      </Page>
    </main>
  );
}
