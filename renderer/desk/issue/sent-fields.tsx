import { TextField } from '../../ui/fields/text-field.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';
import type { Handover } from './handover-model.ts';
import styles from './issue.module.css';

type SentFieldsProps = { readonly handover: Handover; readonly change: (part: Partial<Handover>) => void };

/** What a way needs by which nobody stands at the counter. */
export function SentFields({ handover, change }: SentFieldsProps) {
  const field = (
    key: 'name' | 'address' | 'phone' | 'carrier' | 'number' | 'helper' | 'village' | 'electronicTo',
    label: string,
    required: boolean,
  ) => (
    <TextField
      key={key}
      label={label}
      name={`handover-${key}`}
      required={required}
      value={handover[key]}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <div className={styles.proxy}>
      {handover.way === 'mail'
        ? [
            field('name', ISSUE_TEXT.mailTo, true),
            field('address', ISSUE_TEXT.mailPlace, true),
            field('phone', ISSUE_TEXT.mailPhone, false),
            field('carrier', ISSUE_TEXT.carrier, false),
            field('number', ISSUE_TEXT.mailNumber, false),
          ]
        : null}
      {handover.way === 'locker' ? field('number', ISSUE_TEXT.locker, true) : null}
      {handover.way === 'village'
        ? [field('helper', ISSUE_TEXT.helper, true), field('village', ISSUE_TEXT.village, true)]
        : null}
      {handover.way === 'electronic' ? (
        field('electronicTo', ISSUE_TEXT.electronicTo, true)
      ) : (
        <p className={styles.soft}>{ISSUE_TEXT.toConfirm}</p>
      )}
    </div>
  );
}
