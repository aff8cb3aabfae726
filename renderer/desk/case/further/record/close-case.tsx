import { useState } from 'react';
import { closeOrJoin } from '../../../../../domain/acts/close-act.ts';
import { closingAtUnit } from '../../../../../domain/case/decide/close-case.ts';
import type { CaseClosed } from '../../../../../domain/case/kinds/ending.ts';
import { type PieceId, piecesOf, pieceTitle } from '../../../../../domain/case/pieces.ts';
import { heldAt } from '../../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { applicantOf, contactOf } from '../../../../../domain/papers/case-facts.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { optionsOf } from '../../../../ui/fields/option.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { say } from '../../../shell/messages.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { useOtherCases } from './use-other-cases.ts';

const TEXT = FURTHER_RECORD_TEXT.close;
type Why = Exclude<CaseClosed['why'], 'duplicate'>;

/** 关闭: opened in error; what lies here is given back, or goes over to the case that was opened in its stead. */
function CloseForm(props: FurtherFormProps) {
  const [why, setWhy] = useState<Why>('wrong-bundle');
  return (
    <ClosingFields {...props} why={why} mustGoOn={false}>
      <Choice
        label={TEXT.why}
        name="close-why"
        options={optionsOf(TEXT.whys)}
        value={why}
        onChange={setWhy}
        autoFocus
      />
    </ClosingFields>
  );
}

/** 并件: the same matter was taken in twice; this one ends, the other goes on under both numbers. */
function JoinForm(props: FurtherFormProps) {
  return <ClosingFields {...props} why="duplicate" mustGoOn />;
}

type ClosingFieldsProps = FurtherFormProps & {
  readonly why: CaseClosed['why'];
  /** Whether there must be another case that goes on. */
  readonly mustGoOn: boolean;
  readonly children?: React.ReactNode;
};

function ClosingFields({ view, onDone, why, mustGoOn, children }: ClosingFieldsProps) {
  const { station } = useSession();
  const act = usePapersAct(view.state.id, onDone);
  const { state } = view;
  const here = heldAt(state, station.code);
  const { options, byNumber } = useOtherCases(state);
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [givenTo, setGivenTo] = useState(contactOf(view).name || applicantOf(state).name);
  const hasOther = chosen !== '' || typed.trim() !== '';
  const save: Act = {
    id: mustGoOn ? 'save-join' : 'save-close',
    key: 'Ctrl+Enter',
    label: mustGoOn ? TEXT.saveJoin : TEXT.save,
    blocked: mustGoOn && !hasOther ? TEXT.noOther : reason.trim() === '' ? TEXT.noReason : null,
    run: async () => {
      const other = typed.trim() === '' ? chosen || null : await byNumber(typed);
      if (hasOther && other === null) return say({ level: 'error', text: TEXT.notFound });
      const closing = { why, reason, givenTo };
      const others = other === null ? [] : [other];
      await act((desk, context) => closeOrJoin(desk, state.id, closing, other, context), others);
    },
  };
  // Drawn at once and with its list later, the form would lead the keys away from a field that is being filled.
  if (options === null) return null;
  return (
    <FurtherForm save={save} says={mustGoOn ? TEXT.saysJoin : TEXT.says}>
      {children}
      {options.length === 0 ? null : (
        <SelectField
          label={mustGoOn ? TEXT.otherJoin : TEXT.other}
          name="close-other"
          options={options}
          value={chosen}
          onChange={setChosen}
          autoFocus={mustGoOn}
        />
      )}
      <TextField
        label={options.length > 0 ? TEXT.number : mustGoOn ? TEXT.numberOnly : TEXT.numberIfAny}
        name="close-number"
        value={typed}
        onChange={setTyped}
        autoFocus={mustGoOn && options.length === 0}
      />
      <PhraseField
        use="void-reason"
        label={TEXT.reason}
        name="close-reason"
        required
        value={reason}
        onChange={setReason}
      />
      <PapersHere view={view} here={here} goesOver={mustGoOn || hasOther} />
      {here.length === 0 ? null : (
        <ProposedField label={TEXT.givenTo} name="close-given-to" value={givenTo} onChange={setGivenTo} />
      )}
    </FurtherForm>
  );
}

type PapersHereProps = {
  readonly view: CaseView;
  readonly here: readonly PieceId[];
  readonly goesOver: boolean;
};

/** What lies here and what becomes of it, said before it happens. */
function PapersHere({ view: { state }, here, goesOver }: PapersHereProps) {
  const names = here.map((id) => pieceTitle(state, id));
  const away = piecesOf(state).filter(({ state: { custodian } }) => custodian?.holder.at === 'unit');
  return (
    <>
      <p>{names.length === 0 ? TEXT.nothingHere : goesOver ? TEXT.goOver(names) : TEXT.giveBack(names)}</p>
      {away.length === 0 ? null : <p>{TEXT.away(away.map(({ id }) => pieceTitle(state, id)))}</p>}
    </>
  );
}

function blocked({ state, phase }: CaseView): string | null {
  if (state.closing || phase === 'closed') return FURTHER_RECORD_TEXT.closed;
  if (state.steps.some((step) => step.delivery)) return TEXT.delivered;
  return closingAtUnit(state)?.text ?? null;
}

export const CLOSE_CASE: FurtherAct = {
  id: 'close-case',
  letter: 'Y',
  right: 'window',
  label: TEXT.label,
  blocked,
  Form: CloseForm,
};
export const JOIN_CASE: FurtherAct = {
  id: 'join-case',
  letter: 'Z',
  right: 'window',
  label: TEXT.labelJoin,
  blocked,
  Form: JoinForm,
};
