import type { ReactNode } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { MinorReason } from '../access/minor-reason.tsx';
import { go } from '../navigation.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import { Along } from './along.tsx';
import { CaseResults } from './case-results.tsx';
import { HandoverForm } from './handover-form.tsx';
import styles from './issue.module.css';
import type { Collector } from './issue-model.ts';
import { useCollectorAccess } from './use-collector-access.ts';
import { useHandover } from './use-handover.ts';

type CounterProps = {
  readonly person: Collector;
  /** The others for whom something lies here: a village helper may take theirs along. */
  readonly others: readonly Collector[];
  readonly list: ReactNode;
  readonly tabs: ReactNode;
  readonly autoFocus: boolean;
};

/** One person at the counter: what lies here for them, who they are, how it is handed over. The list beside stays. */
export function Counter({ person, others, list, tabs, autoFocus }: CounterProps) {
  const { handover, setHandover, isVillage, along, toggleAlong, people, ticked, toggleResult, returnedOf, deliver } =
    useHandover(person, others);
  const { open, toggleShown, question } = useCollectorAccess(person);
  const show: Act = {
    id: 'show-person',
    key: 'F4',
    label: open ? ISSUE_TEXT.hide : ISSUE_TEXT.show,
    run: toggleShown,
  };
  const openCase = openCaseAct(person);
  useActs([deliver, show, openCase]);
  const isSeveral = people.length > 1;
  const summary = isSeveral
    ? ISSUE_TEXT.several(people.length, ticked.size)
    : `${open ? person.name : person.masked}，${ISSUE_TEXT.count(person.count, person.cases.length)}`;
  return (
    <Page
      title={ISSUE_TEXT.title}
      subtitle={
        <div className={styles.head}>
          {tabs}
          <span>{summary}</span>
        </div>
      }
      aside={
        <HandoverForm
          key={person.key}
          person={person}
          handover={handover}
          onChange={setHandover}
          open={open}
          autoFocus={autoFocus}
          last={isVillage ? <Along others={others} along={along} onAlong={toggleAlong} /> : null}
        />
      }
      footer={
        <>
          <span className={styles.hint}>{ISSUE_TEXT.hint}</span>
          <ActButton act={openCase} />
          <ActButton act={show} />
          {question.isOpen ? null : <ActButton act={deliver} primary />}
        </>
      }
    >
      <div className={styles.columns}>
        {list}
        <div className={styles.person}>
          {question.isOpen ? <MinorReason whose={[person.label]} onAnswer={question.answer} /> : null}
          {people.flatMap(({ cases, masked }) =>
            cases.map((one) => (
              <CaseResults
                key={one.view.state.id}
                one={one}
                whose={isSeveral ? masked : ''}
                ticked={ticked}
                onTick={toggleResult}
                returned={returnedOf(one.view.state.id)}
              />
            )),
          )}
        </div>
      </div>
    </Page>
  );
}

function openCaseAct({ cases: [first] }: Collector): Act {
  return {
    id: 'open-case',
    key: 'F6',
    label: ISSUE_TEXT.openCase,
    run: () => first && go({ page: 'case', id: first.view.state.id }),
  };
}
