import { type ReactNode, useMemo, useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { CONFIRM } from '../case/further/results/confirm.tsx';
import { FAIL } from '../case/further/results/fail.tsx';
import { useAwaitingViews } from '../handoff/use-unit-views.ts';
import { RowTable } from '../lists/row-table.tsx';
import { useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import styles from './issue.module.css';
import { nextAfter, type SentLine, sentLines } from './way-model.ts';

const TEXT = ISSUE_TEXT.onTheWay;
const FORMS = { confirm: CONFIRM, fail: FAIL } as const;
type WayPageProps = {
  readonly tabs: ReactNode;
  /** To what lies here: the way on where nothing waits. */
  readonly onLeave: () => void;
};
type Opened = { readonly caseId: string; readonly form: keyof typeof FORMS };

/** What was sent and waits for its receipt: one after the other is confirmed beside the list. */
export function WayPage({ tabs, onLeave }: WayPageProps) {
  const { today } = useSession();
  const views = useAwaitingViews('confirm');
  const lines = useMemo(() => (views === 'loading' ? [] : sentLines(views, today)), [views, today]);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const line = lines.find(({ caseId }) => caseId === opened?.caseId);
  const target = lines.find(({ caseId }) => caseId === current) ?? lines[0];
  const acts = target ? openingActs(target, setOpened) : [leaveAct(onLeave)];
  useActs(line ? [] : acts);
  const onDone = () => {
    const next = line && opened ? nextAfter(lines, line.caseId) : null;
    setOpened(next === null ? null : { caseId: next, form: 'confirm' });
  };
  const [main, other] = acts;
  return (
    <Page
      title={ISSUE_TEXT.title}
      subtitle={tabs}
      aside={
        line && opened ? (
          <SentForm key={`${line.caseId}/${opened.form}`} {...opened} line={line} onDone={onDone} onOpen={setOpened} />
        ) : null
      }
      footer={
        <>
          <span className={styles.hint}>{target ? TEXT.hint : ''}</span>
          {line || !other ? null : <ActButton act={other} />}
          {line || !main ? null : <ActButton act={main} primary />}
        </>
      }
    >
      {views === 'loading' ? <p className={styles.soft}>{ISSUE_TEXT.loading}</p> : null}
      {views !== 'loading' && lines.length === 0 ? <EmptyPage title={TEXT.emptyTitle} text={TEXT.empty} /> : null}
      {lines.length === 0 ? null : (
        <RowTable
          label={ISSUE_TEXT.tabs.way}
          columns={TEXT.columns}
          rows={lines.map((one) => ({
            id: one.caseId,
            cells: [one.sent, one.way, one.to, <Masked key="applicant" value={one.applicant} />, one.results, one.what],
            look: line === undefined || one.caseId === line.caseId ? 'plain' : 'faint',
          }))}
          onCurrent={setCurrent}
          onOpen={(caseId) => setOpened({ caseId, form: 'confirm' })}
          takesFocus={line === undefined}
        />
      )}
    </Page>
  );
}

function leaveAct(run: () => void): Act {
  return { id: 'way-leave', key: 'Ctrl+Enter', label: TEXT.leave, run };
}

function openingActs(target: SentLine, open: (opened: Opened) => void): readonly Act[] {
  const act = (form: keyof typeof FORMS, key: string, label: string): Act => ({
    id: `way-${form}`,
    key,
    label,
    run: () => open({ caseId: target.caseId, form }),
  });
  return [act('confirm', 'Ctrl+Enter', TEXT.open(target.to)), act('fail', 'F8', FAIL.label)];
}

type SentFormProps = Opened & {
  readonly line: SentLine;
  readonly onDone: () => void;
  readonly onOpen: (opened: Opened | null) => void;
};

/** The receipt of one, or why it came back; F8 changes between the two, Esc leads to the list. */
function SentForm({ line, form, onDone, onOpen }: SentFormProps) {
  const { Form, label } = FORMS[form];
  const other = form === 'confirm' ? 'fail' : 'confirm';
  const swap: Act = {
    id: 'way-swap',
    key: 'F8',
    label: FORMS[other].label,
    run: () => onOpen({ caseId: line.caseId, form: other }),
  };
  const close: Act = { id: 'way-close', key: 'Esc', label: TEXT.close, run: () => onOpen(null) };
  useActs([swap, close]);
  return (
    <section className={styles.sent} data-form={form}>
      <h2>{label}</h2>
      <p className={styles.soft}>{`${line.what}，${line.applicant}，${line.sent}${line.way}`}</p>
      <Form view={line.view} onDone={onDone} />
      <div className={styles.sentActs}>
        <ActButton act={swap} quiet />
        <ActButton act={close} quiet />
      </div>
    </section>
  );
}
