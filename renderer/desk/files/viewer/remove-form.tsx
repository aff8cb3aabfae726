import { useState } from 'react';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { PhraseField } from '../../phrases/phrase-field.tsx';
import { FILES_TEXT } from '../../text/files.ts';
import styles from './viewer.module.css';

const TEXT = FILES_TEXT.viewer;

type RemoveFormProps = { readonly onRemove: (reason: string) => Promise<void>; readonly onClose: () => void };

/** Why the document is removed. It stays in the history. */
export function RemoveForm({ onRemove, onClose }: RemoveFormProps) {
  const [reason, setReason] = useState('');
  const remove: Act = {
    id: 'file-remove',
    key: 'Ctrl+Enter',
    label: TEXT.confirm,
    blocked: reason.trim() === '' ? TEXT.needReason : null,
    run: () => onRemove(reason),
  };
  const keep: Act = { id: 'file-keep', key: 'Esc', label: TEXT.keep, run: onClose };
  useActs([remove, keep]);
  return (
    <div className={styles.form} data-fields="">
      <PhraseField
        use="file-reason"
        label={TEXT.reason}
        name="file-reason"
        value={reason}
        onChange={setReason}
        required
        autoFocus
      />
      <ActButton act={keep} quiet />
      <ActButton act={remove} primary />
    </div>
  );
}
