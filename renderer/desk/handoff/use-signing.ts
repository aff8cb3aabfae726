import { useState } from 'react';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useAct, useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { type SettleDraft, settleBlock, settledOf, toggleLine } from './settle-model.ts';
import { casesOn, type SlipLine, type SlipRecord } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;

type Slip = SlipRecord & {
  readonly id: string;
  readonly lines: readonly SlipLine[];
  /** Its cases are not read yet, so that nobody knows what of it is signed. */
  readonly isLoading: boolean;
};

/** The unit's signature as it came back: who signed, what was not taken, and the act that records it. */
export function useSigning({ id, data, lines, isLoading }: Slip) {
  const { operator, today } = useSession();
  const run = useAct();
  const [draft, setDraft] = useState<SettleDraft>({});
  const [by, setBy] = useState(operator.unit === data.unit.id ? operator.name : '');
  const [remark, setRemark] = useState('');
  const settled = settledOf(draft, lines);
  const sign: Act = {
    id: 'sign',
    key: 'Ctrl+Enter',
    label: TEXT.act(settled.signed, settled.refused.length),
    blocked: isLoading ? HANDOFF_TEXT.loading : settleBlock(settled, by, today),
    run: async () => {
      const subjects = [slipSubject(id), ...casesOn(data).map(caseSubject)];
      const { refused, later } = settled;
      const settlement = { by, remark, refused, later };
      const said = refused.length === 0 ? TEXT.said : TEXT.saidSome;
      const outcome = await run(subjects, (desk, context) => settleLines(desk, data, settlement, context), said);
      if (outcome.ok) setDraft({});
    },
  };
  const tick = (key: string) => {
    const line = lines.find((one) => one.open && one.key === key);
    if (line) setDraft(toggleLine(draft, line));
  };
  return { draft, setDraft, by, setBy, remark, setRemark, tick, sign };
}

export type Signing = ReturnType<typeof useSigning>;
