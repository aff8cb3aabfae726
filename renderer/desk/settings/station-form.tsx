import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { SETTINGS_TEXT } from '../text/settings.ts';
import styles from './settings.module.css';
import type { StationDraft, StationField, StationProblems } from './station-draft.ts';

const TEXT = SETTINGS_TEXT.station;

const CHANNELS = (['hall', 'township', 'village'] as const).map((value) => ({ value, label: TEXT.channels[value] }));

type StationFormProps = {
  readonly draft: StationDraft;
  readonly onChange: (draft: StationDraft) => void;
  readonly problems: StationProblems;
  /** Problems of fields that nobody has touched yet are not shown before a first try to save. */
  readonly tried: boolean;
  /** The code stands in numbers already given out. */
  readonly codeFixed?: boolean;
};

/** Where the desk stands, as papers will be headed. */
export function StationForm({ draft, onChange, problems, tried, codeFixed = false }: StationFormProps) {
  const field = (name: StationField, label: string, hint?: string) => ({
    label,
    hint,
    name: `station-${name}`,
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    message: tried || draft[name] !== '' ? problems.fields[name] : undefined,
  });
  return (
    <div className={styles.grid}>
      <TextField
        {...field('code', TEXT.code, codeFixed ? TEXT.codeFixed : TEXT.codeHint)}
        required
        disabled={codeFixed}
        autoFocus={!codeFixed}
      />
      <TextField {...field('name', TEXT.name, TEXT.nameHint)} required autoFocus={codeFixed} />
      <TextField {...field('hall', TEXT.hall, TEXT.hallHint)} required />
      <Choice
        label={TEXT.channel}
        name="station-channel"
        options={CHANNELS}
        value={draft.channel}
        onChange={(channel) => onChange({ ...draft, channel })}
      />
      <TextField {...field('address', TEXT.address)} />
      <TextField {...field('phone', TEXT.phone)} />
      <TextField {...field('closingTime', TEXT.closingTime, TEXT.closingHint)} required />
      <TextField {...field('gapDays', TEXT.gapDays, TEXT.gapDaysHint)} />
      <TextField {...field('county', TEXT.county)} required disabled={codeFixed} />
      <TextField {...field('countyCode', TEXT.countyCode)} required disabled={codeFixed} />
    </div>
  );
}
