import { type ReactNode, useState } from 'react';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { Tick } from '../../ui/fields/tick.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { toggle } from '../handoff/ready-model.ts';
import { go } from '../navigation.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import { deliverSeveral } from './deliver-several.ts';
import { deliveriesOf } from './deliveries.ts';
import { HandoverForm } from './handover-form.tsx';
import { type HandoverWay, handoverBlock, newHandover } from './handover-model.ts';
import styles from './issue.module.css';
import type { Collectable, CollectableCase, Collector } from './issue-model.ts';

type CounterProps = { readonly person: Collector; readonly list: ReactNode; readonly autoFocus: boolean };

/** One person at the counter: what lies here for them, who they are, how it is handed over. */
export function Counter({ person, list, autoFocus }: CounterProps) {
  const { station } = useSession();
  const run = useAct();
  const all = person.cases.flatMap(({ results }) =>
    results.filter(({ waitsFor }) => waitsFor === '').map(({ key }) => key),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [handover, setHandover] = useState(() => newHandover(person, `${station.hall}${station.name}`));
  const [open, setOpen] = useState(false);
  const ticked = new Set(all.filter((key) => !left.has(key)));
  const deliveries = deliveriesOf(person, ticked, handover);
  const deliver: Act = {
    id: 'deliver',
    key: 'Ctrl+Enter',
    label: actWords(handover.way, ticked.size),
    blocked: handoverBlock(handover, ticked.size),
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
    run: () => setOpen(!open),
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
      subtitle={`${open ? person.name : person.masked}，${ISSUE_TEXT.count(person.count, person.cases.length)}`}
      aside={
        <HandoverForm person={person} handover={handover} onChange={setHandover} open={open} autoFocus={autoFocus} />
      }
      footer={
        <>
          <span className={styles.hint}>{ISSUE_TEXT.hint}</span>
          <ActButton act={openCase} />
          <ActButton act={show} />
          <ActButton act={deliver} primary />
        </>
      }
    >
      <div className={styles.columns}>
        {list}
        <div className={styles.person}>
          {person.cases.map((one) => (
            <Results
              key={one.view.state.id}
              one={one}
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
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string) => void;
  readonly returned: readonly string[];
};

/** The results of one case, and the papers that go back with the last of them. */
function Results({ one, ticked, onTick, returned }: ResultsProps) {
  const names = one.returned.filter(({ id }) => returned.includes(id)).map(({ name }) => name);
  return (
    <section className={styles.case}>
      <h2>
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

function ResultName({ result: { name, number, step } }: { readonly result: Collectable }) {
  return (
    <>
      {name}
      {number === '' ? '' : `（${number}）`} <span className={styles.soft}>{step.step.name}</span>
    </>
  );
}
