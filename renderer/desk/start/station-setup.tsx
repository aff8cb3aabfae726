import { useState } from 'react';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { focusFirstProblem } from '../settings/focus-first-problem.ts';
import { addOperator, OperatorsForm } from '../settings/operators-form.tsx';
import { problemsOf, profileOf, type StationDraft } from '../settings/station-draft.ts';
import { StationForm } from '../settings/station-form.tsx';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

/** A sentence about the record, as loud as it must be. */
export type Said = { readonly text: string; readonly level: 'error' | 'warning' | 'info' };

type StationSetupProps = {
  readonly draft: StationDraft;
  readonly setDraft: (draft: StationDraft) => void;
  readonly back: () => void;
  /** Gives a refusal, '' when the profile was taken. */
  readonly save: (profile: StationProfile) => Promise<string>;
  readonly label: string;
  readonly note?: string;
  /** What the record says of itself, before anything is asked. */
  readonly findings?: readonly Said[];
};

/** Asks for everything this window must know about itself before the first act. */
export function StationSetup({ draft, setDraft, back, save: take, label, note, findings = [] }: StationSetupProps) {
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const problems = problemsOf(draft);
  const save = async () => {
    setTried(true);
    if (problems.count > 0) return focusFirstProblem();
    setRefusal(await take(profileOf(draft)));
  };
  const main: Act = {
    id: 'station-save',
    key: 'Ctrl+Enter',
    label: tried && problems.count > 0 ? SETTINGS_TEXT.fix(problems.count) : label,
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
        subtitle={note ? `${note} · ${START_TEXT.stationSubtitle}` : START_TEXT.stationSubtitle}
        footer={
          <>
            <ActButton act={leave} />
            <ActButton act={add} />
            <ActButton act={main} primary />
          </>
        }
      >
        <div className={styles.form}>
          {findings.map(({ text, level }) => (
            <Banner key={text} level={level} text={text} />
          ))}
          {refusal ? <Banner level="error" text={refusal} /> : null}
          <StationForm {...shared} />
          <h2>{START_TEXT.operators}</h2>
          <OperatorsForm {...shared} />
        </div>
      </Page>
    </main>
  );
}
