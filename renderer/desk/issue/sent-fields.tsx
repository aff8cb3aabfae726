import { maskAddress, maskPhone } from '../../../domain/identity/masking.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ProposedField } from '../access/proposed-field.tsx';
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

/** What a way needs by which nobody stands at the counter. */
export function SentFields({ handover, change, open }: SentFieldsProps) {
  const field = (key: 'carrier' | 'number' | 'helper' | 'village', label: string, required: boolean) => (
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
        ? [field('helper', ISSUE_TEXT.helper, true), field('village', ISSUE_TEXT.village, true)]
        : null}
      {handover.way === 'electronic' ? (
        proposed('electronicTo', ISSUE_TEXT.electronicTo, true)
      ) : (
        <p className={styles.soft}>{ISSUE_TEXT.toConfirm}</p>
      )}
    </div>
  );
}
