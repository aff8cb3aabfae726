import { tailOf } from '../../../domain/numbers/format-number.ts';
import { PersonField } from '../fields/person-field.tsx';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import { RefusedLine } from './refused-line.tsx';
import { changeLine } from './settle-model.ts';
import type { SlipLine } from './slips-model.ts';
import type { Signing } from './use-signing.ts';

const TEXT = HANDOFF_TEXT.slip;

/** Who of the unit signed, and what is remarked. */
export function SignerFields({ signing }: { readonly signing: Signing }) {
  const { by, setBy, remark, setRemark } = signing;
  const { operator } = useSession();
  return (
    <>
      <div className={styles.signing}>
        <PersonField
          part="name"
          label={operator.unit === undefined ? TEXT.signer : TEXT.signerAtUnit}
          name="slip-signer"
          value={by}
          onChange={setBy}
          autoFocus
        />
        <PhraseField use="handoff-remark" label={TEXT.remark} name="slip-remark" value={remark} onChange={setRemark} />
      </div>
      <p className={styles.quiet}>{TEXT.tickHint}</p>
    </>
  );
}

/** Each line that the clerk took the tick from: why it was not taken, and what came back. */
export function RefusedLines({ lines, signing }: { readonly lines: readonly SlipLine[]; readonly signing: Signing }) {
  const { draft, setDraft } = signing;
  return lines.flatMap((line) => {
    const own = draft[line.key];
    if (!own) return [];
    const change = (part: Partial<typeof own>) => setDraft(changeLine(draft, line.key, part));
    return [<RefusedLine key={line.key} line={line} tail={tailOf(line.number)} draft={own} onChange={change} />];
  });
}
