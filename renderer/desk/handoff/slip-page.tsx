import { useMemo, useState } from 'react';
import { signForSlip } from '../../../domain/acts/flow-acts.ts';
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
import { operatorName } from '../case/model/names.ts';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { printAgain, useAct, useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
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
  const { today } = useSession();
  const { data } = slip;
  const ids = useMemo(() => [...new Set(data.lines.map((line) => line.case))], [data]);
  const cases = useCases(ids);
  const states = useMemo(() => new Map(cases === 'loading' ? [] : cases.map((state) => [state.id, state])), [cases]);
  const lines = slipLines(data, states);
  const open = lines.filter(({ signature }) => signature === null);
  const [by, setBy] = useState('');
  const [remark, setRemark] = useState('');
  const run = useAct();
  const sign: Act = {
    id: 'sign',
    key: 'Ctrl+Enter',
    label: TEXT.act(open.length),
    blocked: signBlock(),
    run: async () => {
      const subjects = [slipSubject(id), ...ids.map(caseSubject)];
      await run(subjects, (desk) => signForSlip(desk, data, { by: by.trim(), remark: remark.trim() }), TEXT.said);
    },
  };
  const { paper } = slip;
  const reprint: Act = {
    id: 'reprint-slip',
    key: 'F7',
    label: TEXT.reprint,
    blocked: paper ? null : TEXT.noPaper,
    run: () => {
      if (paper) printAgain([{ paper: paper.id, subject: slipSubject(id), content: paper.content }]);
    },
  };
  useActs([sign, reprint]);
  return (
    <Page
      title={TEXT.title(tailOf(data.number))}
      subtitle={`${data.unit.name}，${open.length === 0 ? TEXT.done : TEXT.open}`}
      footer={
        <>
          <ActButton act={reprint} />
          <ActButton act={sign} primary />
        </>
      }
    >
      <SlipFacts slip={slip} />
      {open.length > 0 ? (
        <div className={styles.signing}>
          <TextField label={TEXT.signer} name="slip-signer" value={by} onChange={setBy} autoFocus />
          <PhraseField
            use="handoff-remark"
            label={TEXT.remark}
            name="slip-remark"
            value={remark}
            onChange={setRemark}
          />
        </div>
      ) : null}
      <div className={styles.rows}>
        <RowTable
          label={TEXT.facts.lines}
          columns={TEXT.columns}
          rows={lines.map((line) => ({
            id: line.key,
            cells: [tailOf(line.number), line.step, line.materials.join('、') || TEXT.noPapers, stateWords(line)],
          }))}
          onOpen={(key) => go({ page: 'case', id: key.slice(0, key.indexOf('/')) })}
        />
      </div>
    </Page>
  );

  function signBlock(): string | null {
    if (cases === 'loading') return HANDOFF_TEXT.loading;
    if (open.length === 0) return TEXT.done;
    return by.trim() === '' ? TEXT.noSigner : null;
  }

  function stateWords({ signature }: SlipLine): string {
    return signature ? TEXT.signed(signature.by, formatDay(businessDate(signature.at), today)) : TEXT.open;
  }
}

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
