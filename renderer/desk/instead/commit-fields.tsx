import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import styles from './instead.module.css';
import { type InsteadDraft, type InsteadLine, toggleCommit } from './instead-draft.ts';

const TEXT = FURTHER_MATERIALS_TEXT.commit;

type CommitFieldsProps = {
  readonly outcome: Outcome;
  readonly lines: readonly InsteadLine[];
  readonly draft: InsteadDraft;
  readonly onChange: (draft: InsteadDraft) => void;
  readonly autoFocus?: boolean;
};

/** What a commitment may stand in for, with what it proves; by the person, or by an agent under a rule that is named. */
export function CommitFields({ outcome, lines, draft, onChange, autoFocus = false }: CommitFieldsProps) {
  const able = lines.filter(({ mayCommit }) => mayCommit);
  return (
    <>
      {able.map((one, at) => {
        const { line, title } = one;
        const proves = draft.commits[line.id];
        return (
          <div key={line.id} className={styles.line} data-commit-line={line.id}>
            <Tick
              name={`commit-${line.id}`}
              checked={proves !== undefined}
              onChange={() => onChange(toggleCommit(draft, outcome, one))}
              autoFocus={autoFocus && at === 0}
            >
              <strong>{title}</strong>
            </Tick>
            {proves === undefined ? null : (
              <TextField
                label={TEXT.proves}
                name={`proves-${line.id}`}
                required
                value={proves}
                onChange={(text) => onChange({ ...draft, commits: { ...draft.commits, [line.id]: text } })}
              />
            )}
          </div>
        );
      })}
      {Object.keys(draft.commits).length === 0 ? null : <ByAgent draft={draft} onChange={onChange} />}
    </>
  );
}

function ByAgent({ draft, onChange }: Pick<CommitFieldsProps, 'draft' | 'onChange'>) {
  return (
    <div className={styles.line}>
      <Tick name="commit-agent" checked={draft.byAgent} onChange={(byAgent) => onChange({ ...draft, byAgent })}>
        {TEXT.agent}
      </Tick>
      {draft.byAgent ? (
        <TextField
          label={TEXT.agentRule}
          name="commit-rule"
          required
          value={draft.agentRule}
          onChange={(agentRule) => onChange({ ...draft, agentRule })}
        />
      ) : null}
    </div>
  );
}
