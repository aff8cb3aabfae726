import { useState } from 'react';
import { returnMaterials } from '../../../../../domain/acts/material-acts.ts';
import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { givableBack } from '../../../../../domain/case/decide/give-back.ts';
import { copiesKept, originalsKept } from '../../../../../domain/case/papers-kept.ts';
import { isOutOfUse, type Piece, type PieceId, pieceOf, piecesOf } from '../../../../../domain/case/pieces.ts';
import { isDone, isOver } from '../../../../../domain/case/progress.ts';
import { idleAtUnits } from '../../../../../domain/case/to-return.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { applicantOf } from '../../../../../domain/papers/case-facts.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { toggle } from '../../../lists/toggle.ts';
import { useSession } from '../../../session.ts';
import { CASE_TEXT } from '../../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import styles from '../../case.module.css';
import { holderWords } from '../../model/holder-words.ts';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_MATERIALS_TEXT.giveBack;

/** Names of the items that still need a paper; what nobody needs any more is ticked from the start. */
function stillNeeding({ steps, state }: CaseView, piece: Piece): readonly string[] {
  if (isOutOfUse(piece)) return [];
  const serves = state.outcome?.checklist.find(({ id }) => id === piece.line)?.serves ?? [];
  return steps
    .filter(({ step, stage, state: own }) => serves.includes(step.id) && !isDone(stage) && !own.conclusion)
    .map(({ step }) => step.name);
}

/** What nobody needs and lies here is given back unless the clerk says otherwise; what must be fetched she ticks herself. */
function isToGive(view: CaseView, piece: Piece): boolean {
  return piece.state.custodian?.holder.at === 'station' && stillNeeding(view, piece).length === 0;
}

/** Something lies at a window, or may be fetched from its unit. */
function isAnyInReach(state: CaseState): boolean {
  const isHere = ({ state: { custodian } }: Piece) => custodian?.holder.at === 'station';
  return piecesOf(state).some(isHere) || idleAtUnits(state).length > 0;
}

function GiveBackForm({ view, onDone }: FurtherFormProps) {
  const { state } = view;
  const { station } = useSession();
  const givable = givableBack(state, station.code).flatMap((id) => pieceOf(state, id) ?? []);
  const [ticked, setTicked] = useState<ReadonlySet<PieceId>>(
    () => new Set(givable.flatMap((piece) => (isToGive(view, piece) ? [piece.id] : []))),
  );
  const [to, setTo] = useState(applicantOf(state).name);
  const [reason, setReason] = useState<string>(isOver(state) ? TEXT.reasons.done : TEXT.reasons.asked);
  const act = usePapersAct(state.id, onDone);
  const lines = givable.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const save: Act = {
    id: 'save-give-back',
    key: 'Ctrl+Enter',
    label: TEXT.save(lines.length),
    blocked: lines.length === 0 ? TEXT.choose : to.trim() === '' ? TEXT.noTo : null,
    run: async () => {
      const given = { lines, to, reason };
      await act((desk, context) => returnMaterials(desk, state.id, given, context));
    },
  };
  return (
    <FurtherForm save={save}>
      {givable.map((piece, at) => (
        <GivenPiece
          key={piece.id}
          view={view}
          piece={piece}
          at={at}
          ticked={ticked.has(piece.id)}
          onToggle={() => setTicked(toggle(ticked, piece.id))}
        />
      ))}
      <ProposedField label={TEXT.to} name="give-back-to" required value={to} onChange={setTo} />
      <TextField label={TEXT.reason} name="give-back-reason" value={reason} onChange={setReason} />
    </FurtherForm>
  );
}

type GivenPieceProps = {
  readonly view: CaseView;
  readonly piece: Piece;
  readonly at: number;
  readonly ticked: boolean;
  readonly onToggle: () => void;
};

function GivenPiece({ view, piece, at, ticked, onToggle }: GivenPieceProps) {
  const { station } = useSession();
  const { id, state } = piece;
  const names = caseNames(view.state);
  const needing = stillNeeding(view, piece);
  const holder = state.custodian?.holder ?? null;
  return (
    <Tick name={`back-${id}`} checked={ticked} onChange={onToggle} autoFocus={at === 0}>
      <strong>{names.line(id)}</strong>（{CASE_TEXT.counts(originalsKept(state), copiesKept(state))}）
      {holder?.at === 'station' ? null : (
        <span className={styles.soft}> {TEXT.fetched(holderWords(holder, names, station.code))}</span>
      )}
      {needing.length === 0 ? null : <span className={styles.soft}> {TEXT.stillNeeded(needing)}</span>}
    </Tick>
  );
}

export const GIVE_BACK: FurtherAct = {
  id: 'give-back',
  letter: 'M',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (isAnyInReach(state) ? null : TEXT.none),
  Form: GiveBackForm,
};
