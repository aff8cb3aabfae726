import { maskAddress, maskPhone } from '../../../domain/identity/masking.ts';
import { checkPerson } from '../../../domain/identity/read-person.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ProposedField } from '../access/proposed-field.tsx';
import { PersonField } from '../fields/person-field.tsx';
import { saidOf } from '../fields/said-of.ts';
import { useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import type { Handover } from './handover-model.ts';
import styles from './issue.module.css';

type SentFieldsProps = {
  readonly handover: Handover;
  readonly change: (part: Partial<Handover>) => void;
  /** The applicant was shown in full. */
  readonly open: boolean;
};

/** How what the case proposes is hidden; nothing else here comes from it. */
const MASKS = { name: undefined, address: maskAddress, phone: maskPhone, electronicTo: maskPhone } as const;

const isPerson = (key: keyof typeof MASKS): key is 'name' | 'phone' => key === 'name' || key === 'phone';

/** What a way needs by which nobody stands at the counter. */
export function SentFields({ handover, change, open }: SentFieldsProps) {
  const { today } = useSession();
  const field = (key: 'carrier' | 'number' | 'village', label: string, required: boolean) => (
    <TextField
      key={key}
      label={label}
      name={`handover-${key}`}
      required={required}
      value={handover[key]}
      onChange={(value) => change({ [key]: value })}
    />
  );
  const proposed = (key: keyof typeof MASKS, label: string, required: boolean) => (
    <ProposedField
      key={key}
      label={label}
      name={`handover-${key}`}
      required={required}
      value={handover[key]}
      onChange={(value) => change({ [key]: value })}
      open={open}
      {...(isPerson(key) && handover[key] !== handover.party ? saidOf(checkPerson(key, handover[key], today)) : {})}
      {...(MASKS[key] ? { mask: MASKS[key] } : {})}
    />
  );
  return (
    <div className={styles.proxy}>
      {handover.way === 'mail'
        ? [
            proposed('name', ISSUE_TEXT.mailTo, true),
            proposed('address', ISSUE_TEXT.mailPlace, true),
            proposed('phone', ISSUE_TEXT.mailPhone, false),
            field('carrier', ISSUE_TEXT.carrier, false),
            field('number', ISSUE_TEXT.mailNumber, false),
          ]
        : null}
      {handover.way === 'locker' ? field('number', ISSUE_TEXT.locker, true) : null}
      {handover.way === 'village'
        ? [
            <PersonField
              key="helper"
              part="name"
              label={ISSUE_TEXT.helper}
              name="handover-helper"
              required
              value={handover.helper}
              onChange={(helper) => change({ helper })}
            />,
            field('village', ISSUE_TEXT.village, true),
          ]
        : null}
      {handover.way === 'electronic' ? (
        proposed('electronicTo', ISSUE_TEXT.electronicTo, true)
      ) : (
        <p className={styles.soft}>{ISSUE_TEXT.toConfirm}</p>
      )}
    </div>
  );
}
