import { useMemo } from 'react';
import { slipSubject } from '../../../domain/ledger/entry.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { useCases } from '../../store/hooks/use-cases.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { back } from '../navigation.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { RefusedLines, SignerFields } from './signing-part.tsx';
import { SlipFacts } from './slip-facts.tsx';
import { SlipLines } from './slip-lines.tsx';
import { casesOn, readSlip, type SlipRecord, slipLines } from './slips-model.ts';
import { useSigning } from './use-signing.ts';
import { useSlipReprint } from './use-slip-reprint.ts';

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
  const { data } = slip;
  const cases = useCases(casesOn(data));
  const states = cases === 'loading' ? [] : cases;
  const lines = slipLines(data, new Map(states.map((state) => [state.id, state])));
  const open = lines.filter((line) => line.open);
  const isSettled = open.length === 0;
  const signing = useSigning({ ...slip, id, lines, isLoading: cases === 'loading' });
  const reprint = useSlipReprint(id, slip, states);
  const done = lines.some(({ signature }) => signature === null) ? TEXT.doneSome : TEXT.done;
  const leave: Act = { id: 'sign', key: 'Ctrl+Enter', label: TEXT.leave(done), run: back };
  const main = cases !== 'loading' && isSettled ? leave : signing.sign;
  useActs([main, reprint]);
  return (
    <Page
      title={TEXT.title(tailOf(data.number))}
      subtitle={`${data.unit.name}，${isSettled ? done : TEXT.open}`}
      footer={
        <>
          <ActButton act={reprint} />
          <ActButton act={main} primary />
        </>
      }
    >
      <SlipFacts slip={slip} />
      {isSettled ? null : <SignerFields signing={signing} />}
      <SlipLines lines={lines} draft={signing.draft} onTick={isSettled ? null : signing.tick} />
      <RefusedLines lines={open} signing={signing} />
    </Page>
  );
}
