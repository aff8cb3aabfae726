import type { ReactNode } from 'react';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { Tick } from '../../ui/fields/tick.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { MinorReason } from '../access/minor-reason.tsx';
import { toggle } from '../lists/toggle.ts';
import { go } from '../navigation.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import { deliverSeveral } from './deliver-several.ts';
import { deliveriesOf } from './deliveries.ts';
import { HandoverForm } from './handover-form.tsx';
import { type HandoverWay, handoverBlock, newHandover, paperBlock } from './handover-model.ts';
import styles from './issue.module.css';
import type { Collectable, CollectableCase, Collector } from './issue-model.ts';
import { useCollectorAccess } from './use-collector-access.ts';
import { useStatePer } from './use-state-per.ts';

const none = (): ReadonlySet<string> => new Set();

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
  const { station } = useSession();
  const run = useAct();
  const [left, setLeft] = useStatePer(person.key, none);
  const [handover, setHandover] = useStatePer(person.key, () => newHandover(person, `${station.hall}${station.name}`));
  const { open, toggleShown, question } = useCollectorAccess(person);
  const [along, setAlong] = useStatePer(person.key, none);
  const isVillage = handover.way === 'village';
  const people = [person, ...(isVillage ? others.filter(({ key }) => along.has(key)) : [])];
  const chosen = people
    .flatMap(({ cases }) => cases.flatMap(({ results }) => results))
    .filter(({ key, waitsFor }) => waitsFor === '' && !left.has(key));
  const ticked = new Set(chosen.map(({ key }) => key));
  const deliveries = deliveriesOf(people, ticked, handover);
  const deliver: Act = {
    id: 'deliver',
    key: 'Ctrl+Enter',
    label: actWords(handover.way, ticked.size),
    blocked: handoverBlock(handover, ticked.size) ?? paperBlock(handover, chosen),
    run: async () => {
      const subjects = deliveries.map(({ caseId }) => caseSubject(caseId));
      const outcome = await run(
        subjects,
        (desk, context) => deliverSeveral(desk, deliveries, context),
        ISSUE_TEXT.said,
      );
      if (outcome.ok) printPapers(outcome.value.papers);
    },
  };
  const show: Act = {
    id: 'show-person',
    key: 'F4',
    label: open ? ISSUE_TEXT.hide : ISSUE_TEXT.show,
    run: toggleShown,
  };
  const [first] = person.cases;
  const openCase: Act = {
    id: 'open-case',
    key: 'F6',
    label: ISSUE_TEXT.openCase,
    run: () => first && go({ page: 'case', id: first.view.state.id }),
  };
  useActs([deliver, show, openCase]);
  return (
    <Page
      title={ISSUE_TEXT.title}
      subtitle={
        <div className={styles.head}>
          {tabs}
          <span>
            {people.length > 1
              ? ISSUE_TEXT.several(people.length, chosen.length)
              : `${open ? person.name : person.masked}，${ISSUE_TEXT.count(person.count, person.cases.length)}`}
          </span>
        </div>
      }
      aside={
        <>
          <HandoverForm
            key={person.key}
            person={person}
            handover={handover}
            onChange={setHandover}
            open={open}
            autoFocus={autoFocus}
          />
          {isVillage ? <Along others={others} along={along} onAlong={(key) => setAlong(toggle(along, key))} /> : null}
        </>
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
          {people
            .flatMap(({ cases, masked }) => cases.map((one) => ({ one, masked })))
            .map(({ one, masked }) => (
              <Results
                key={one.view.state.id}
                one={one}
                whose={people.length > 1 ? masked : ''}
                ticked={ticked}
                onTick={(key) => setLeft(toggle(left, key))}
                returned={deliveries.find(({ caseId }) => caseId === one.view.state.id)?.delivery.returned ?? []}
              />
            ))}
        </div>
      </div>
    </Page>
  );
}

function actWords(way: HandoverWay, count: number): string {
  if (way === 'direct') return ISSUE_TEXT.act(count);
  return way === 'mail' ? ISSUE_TEXT.actMail(count) : ISSUE_TEXT.actSent(count);
}

type ResultsProps = {
  readonly one: CollectableCase;
  /** Said where results of several people go out together; else ''. */
  readonly whose: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string) => void;
  readonly returned: readonly string[];
};

/** The results of one case, and the papers that go back with the last of them. */
function Results({ one, whose, ticked, onTick, returned }: ResultsProps) {
  const names = one.returned.filter(({ id }) => returned.includes(id)).map(({ name }) => name);
  return (
    <section className={styles.case}>
      <h2>
        {whose === '' ? '' : `${whose} `}
        {one.bundle} <small>{one.tail}</small>
      </h2>
      {one.results.map((result) =>
        result.waitsFor === '' ? (
          <Tick key={result.key} name={result.key} checked={ticked.has(result.key)} onChange={() => onTick(result.key)}>
            <ResultName result={result} />
          </Tick>
        ) : (
          <p key={result.key}>
            <ResultName result={result} />
            <br />
            <span className={styles.soft}>{ISSUE_TEXT.waitsForGap(result.waitsFor)}</span>
          </p>
        ),
      )}
      {one.waiting > 0 ? <p className={styles.soft}>{ISSUE_TEXT.waiting(one.waiting)}</p> : null}
      <p className={styles.soft}>
        {ISSUE_TEXT.returned}：{names.length === 0 ? ISSUE_TEXT.noReturn : names.join('、')}
      </p>
    </section>
  );
}

function ResultName({ result: { name, number, step, earlier } }: { readonly result: Collectable }) {
  return (
    <>
      {name}
      {number === '' ? '' : `（${number}）`}{' '}
      <span className={styles.soft}>{[step.step.name, ...earlier].join('；')}</span>
    </>
  );
}

type AlongProps = {
  readonly others: readonly Collector[];
  readonly along: ReadonlySet<string>;
  readonly onAlong: (key: string) => void;
};

/** Others of the village whose results the helper takes along in the same act. */
function Along({ others, along, onAlong }: AlongProps) {
  if (others.length === 0) return null;
  return (
    <fieldset className={styles.together} data-fields="">
      <legend>{ISSUE_TEXT.together}</legend>
      {others.map(({ key, masked, idTail, count, cases }) => (
        <Tick key={key} name={`along-${key}`} checked={along.has(key)} onChange={() => onAlong(key)}>
          {masked} {idTail} <span className={styles.soft}>{ISSUE_TEXT.count(count, cases.length)}</span>
        </Tick>
      ))}
    </fieldset>
  );
}
