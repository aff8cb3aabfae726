import { useMemo, useState } from 'react';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import { formatNumber, tailOf } from '../../../domain/numbers/format-number.ts';
import { useCases } from '../../store/hooks/use-cases.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { shownInPaper } from '../access/shown-in-paper.ts';
import { useAccess } from '../access/use-access.ts';
import { operatorName } from '../case/model/names.ts';
import { RowTable } from '../lists/row-table.tsx';
import { back, go } from '../navigation.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { printAgain, useAct, useSession } from '../session.ts';
import { ACCESS_TEXT } from '../text/access.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import { RefusedLine } from './refused-line.tsx';
import { changeLine, type SettleDraft, settleBlock, settledOf, toggleLine } from './settle-model.ts';
import { readSlip, type SlipLine, type SlipRecord, slipLines } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;

/** One slip: what is on it, and the unit's signature as it came back. Scanning its code opens it. */
export function SlipPage({ id }: { readonly id: string }) {
  const entries = useStream(slipSubject(id));
  const slip = useMemo(() => (entries === 'loading' ? entries : readSlip(entries)), [entries]);
  if (slip === 'loading') return <Page title={HANDOFF_TEXT.title}>{HANDOFF_TEXT.loading}</Page>;
  if (slip === null) return <EmptyPage title={HANDOFF_TEXT.title} text={TEXT.unknown} />;
  return <KnownSlip id={id} slip={slip} />;
}

function KnownSlip({ id, slip }: { readonly id: string; readonly slip: SlipRecord }) {
  const { today, operator } = useSession();
  const { data } = slip;
  const ids = useMemo(() => [...new Set(data.lines.map((line) => line.case))], [data]);
  const cases = useCases(ids);
  const states = useMemo(() => new Map(cases === 'loading' ? [] : cases.map((state) => [state.id, state])), [cases]);
  const lines = slipLines(data, states);
  const open = lines.filter((line) => line.open);
  const [draft, setDraft] = useState<SettleDraft>({});
  const settled = settledOf(draft, lines);
  const [by, setBy] = useState(operator.unit === data.unit.id ? operator.name : '');
  const [remark, setRemark] = useState('');
  const run = useAct();
  const leave: Act = { id: 'sign', key: 'Ctrl+Enter', label: TEXT.leave(doneWords()), run: back };
  const sign: Act = {
    id: 'sign',
    key: 'Ctrl+Enter',
    label: TEXT.act(settled.signed, settled.refused.length),
    blocked: signBlock(),
    run: async () => {
      const subjects = [slipSubject(id), ...ids.map(caseSubject)];
      const { refused, later } = settled;
      const settlement = { by, remark, refused, later };
      const said = refused.length === 0 ? TEXT.said : TEXT.saidSome;
      const outcome = await run(subjects, (desk, context) => settleLines(desk, data, settlement, context), said);
      if (outcome.ok) setDraft({});
    },
  };
  const { paper } = slip;
  const access = useAccess(() => undefined);
  const reprint: Act = {
    id: 'reprint-slip',
    key: 'F7',
    label: TEXT.reprint,
    blocked: paper ? null : TEXT.noPaper,
    run: async () => {
      if (!paper) return;
      const about = ids.flatMap((one) => states.get(one) ?? []);
      if (await access.note(shownInPaper(about, paper.content, today, ACCESS_TEXT.slipAgain)))
        printAgain([{ paper: paper.id, subject: slipSubject(id), content: paper.content }]);
    },
  };
  const main = cases !== 'loading' && open.length === 0 ? leave : sign;
  useActs([main, reprint]);
  return (
    <Page
      title={TEXT.title(tailOf(data.number))}
      subtitle={`${data.unit.name}，${open.length === 0 ? doneWords() : TEXT.open}`}
      footer={
        <>
          <ActButton act={reprint} />
          <ActButton act={main} primary />
        </>
      }
    >
      <SlipFacts slip={slip} />
      {open.length > 0 ? (
        <div className={styles.signing}>
          <TextField
            label={operator.unit === undefined ? TEXT.signer : TEXT.signerAtUnit}
            name="slip-signer"
            value={by}
            onChange={setBy}
            autoFocus
          />
          <PhraseField
            use="handoff-remark"
            label={TEXT.remark}
            name="slip-remark"
            value={remark}
            onChange={setRemark}
          />
        </div>
      ) : null}
      {open.length > 0 ? <p className={styles.quiet}>{TEXT.tickHint}</p> : null}
      <div className={styles.rows}>
        <RowTable
          label={TEXT.facts.lines}
          columns={TEXT.columns}
          widths={['6em', '15em', '', '15em']}
          rows={lines.map((line) => ({
            id: line.key,
            ticked: line.open && !draft[line.key],
            cells: [tailOf(line.number), line.step, papersOf(line), stateWords(line)],
          }))}
          {...(open.length === 0 ? {} : { onTick: tick })}
          onOpen={(key) => go({ page: 'case', id: key.slice(0, key.indexOf('/')) })}
        />
      </div>
      {open.flatMap((line) => {
        const own = draft[line.key];
        if (!own) return [];
        const change = (part: Partial<typeof own>) => setDraft(changeLine(draft, line.key, part));
        return [<RefusedLine key={line.key} line={line} tail={tailOf(line.number)} draft={own} onChange={change} />];
      })}
    </Page>
  );

  function tick(key: string): void {
    const line = open.find((one) => one.key === key);
    if (line) setDraft(toggleLine(draft, line));
  }

  function doneWords(): string {
    return lines.some(({ signature }) => signature === null) ? TEXT.doneSome : TEXT.done;
  }

  function signBlock(): string | null {
    if (cases === 'loading') return HANDOFF_TEXT.loading;
    return settleBlock(settled, by);
  }

  function stateWords({ signature, refusal, open: isOnItsWay }: SlipLine): string {
    if (refusal) return TEXT.refused(refusal.reason);
    if (!signature && !isOnItsWay) return TEXT.elsewhere;
    return signature ? TEXT.signed(signature.by, formatDay(businessDate(signature.at), today)) : TEXT.open;
  }
}

const papersOf = ({ materials }: SlipLine): string => materials.map(({ name }) => name).join('、') || TEXT.noPapers;

function SlipFacts({ slip: { data, at, operator } }: { readonly slip: SlipRecord }) {
  const { station, today } = useSession();
  const facts = [
    [TEXT.facts.number, formatNumber(data.number)],
    [TEXT.facts.unit, data.unit.name],
    [TEXT.facts.at, `${formatDay(businessDate(at), today)} ${businessTime(at)}`],
    [TEXT.facts.by, operatorName(operator, station.operators)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
