import { tolerateAndAccept } from '../../../../../domain/acts/material-acts.ts';
import { gapHindrance } from '../../../../../domain/case/decide/tolerate.ts';
import { applicantOf } from '../../../../../domain/papers/case-facts.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { GapFields } from '../../../instead/gap-fields.tsx';
import { gapBlocked, tolerationOf } from '../../../instead/instead-draft.ts';
import { useEarlierCases } from '../../../instead/use-earlier-cases.ts';
import { useGapRefusal } from '../../../instead/use-gap-refusal.ts';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { useInstead } from './use-instead.ts';

const TEXT = FURTHER_MATERIALS_TEXT.tolerate;

function TolerateForm({ view, onDone }: FurtherFormProps) {
  const { id } = view.state;
  const { draft, setDraft, lines } = useInstead(view);
  const earlier = useEarlierCases(applicantOf(view.state).idNo, id);
  const refusal = useGapRefusal([id, ...earlier]);
  const act = usePapersAct(id, onDone);
  const toleration = tolerationOf(draft);
  const save: Act = {
    id: 'save-tolerate',
    key: 'Ctrl+Enter',
    label: TEXT.save(toleration?.lines.length ?? 0),
    blocked: refusal !== null ? TEXT.notAgain : toleration === null ? TEXT.choose : gapBlocked(draft),
    run: async () => {
      if (toleration === null) return;
      await act((desk, context) => tolerateAndAccept(desk, id, toleration, earlier, context), earlier);
    },
  };
  return (
    <FurtherForm says={TEXT.says} save={save}>
      <GapFields lines={lines} draft={draft} onChange={setDraft} refusal={refusal} autoFocus />
      <ProposedField
        label={TEXT.by}
        name="gap-by"
        required
        value={draft.by}
        onChange={(by) => setDraft({ ...draft, by })}
      />
    </FurtherForm>
  );
}

export const TOLERATE: FurtherAct = {
  id: 'tolerate',
  letter: 'A',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state: { outcome, receipt }, missing }) => {
    if (!receipt || !outcome) return TEXT.notReceived;
    return missing.some((line) => gapHindrance(outcome, line) === null) ? null : TEXT.none;
  },
  Form: TolerateForm,
};
