import { commit } from '../../../../../domain/acts/material-acts.ts';
import { mayCommit } from '../../../../../domain/case/decide/commit.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { CommitFields } from '../../../instead/commit-fields.tsx';
import { commitmentOf } from '../../../instead/instead-draft.ts';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { useInstead } from './use-instead.ts';

const TEXT = FURTHER_MATERIALS_TEXT.commit;

function CommitForm({ view, onDone }: FurtherFormProps) {
  const { id, outcome } = view.state;
  const { draft, setDraft, lines } = useInstead(view);
  const act = usePapersAct(id, onDone);
  const commitment = commitmentOf(draft);
  const save: Act = {
    id: 'save-commit',
    key: 'Ctrl+Enter',
    label: TEXT.save(commitment?.lines.length ?? 0),
    blocked: commitment === null ? TEXT.choose : null,
    run: async () => {
      if (commitment !== null) await act((desk, context) => commit(desk, id, commitment, context));
    },
  };
  return (
    <FurtherForm says={TEXT.says} save={save}>
      {outcome ? <CommitFields outcome={outcome} lines={lines} draft={draft} onChange={setDraft} autoFocus /> : null}
      <ProposedField
        label={TEXT.by}
        name="commit-by"
        required
        value={draft.by}
        onChange={(by) => setDraft({ ...draft, by })}
      />
    </FurtherForm>
  );
}

export const COMMIT: FurtherAct = {
  id: 'commit',
  letter: 'C',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state: { receipt }, missing }) => (receipt && missing.some(mayCommit) ? null : TEXT.none),
  Form: CommitForm,
};
