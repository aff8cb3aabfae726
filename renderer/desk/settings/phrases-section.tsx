import { useState } from 'react';
import { PHRASE_USES, type PhraseUse } from '../../../domain/station/phrase.ts';
import { PHRASE_USE_NAMES } from '../../../domain/text/phrases.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { RowTable } from '../lists/row-table.tsx';
import { ownerOf, usePhrases } from '../phrases/use-phrases.ts';
import { PHRASES_TEXT } from '../text/phrases.ts';
import { useKept } from '../typing/kept-typing.ts';
import { Unsaved } from '../typing/unsaved.tsx';
import { useShown } from '../use-shown.ts';
import own from './phrases-section.module.css';
import styles from './settings.module.css';

const TEXT = PHRASES_TEXT.section;
const OWNERS = (['own', 'shared'] as const).map((value) => ({ value, label: PHRASES_TEXT.owners[value] }));
const USES = PHRASE_USES.map((value) => ({ value, label: PHRASE_USE_NAMES[value] }));

/** 常用语: what is offered with Alt+V in each kind of field; sentences are added and taken off here. */
export function PhrasesSection() {
  const [use, setUse] = useShown<PhraseUse>('settings/phrases', PHRASE_USES, 'notice-problem');
  const [owner, setOwner] = useShown('settings/phrases/owner', ['own', 'shared'], 'shared');
  const typed = useKept('settings/phrases', '');
  const text = typed.value;
  const [current, setCurrent] = useState<string | null>(null);
  const { offered, keep, drop } = usePhrases(use);
  const chosen = offered.find(({ id }) => id === current);
  const add: Act = {
    id: 'phrase-add',
    key: 'Ctrl+Enter',
    label: TEXT.add,
    blocked: text.trim() === '' ? TEXT.empty : null,
    run: async () => {
      if (await keep(text, owner === 'shared')) typed.settle(text);
    },
  };
  const remove: Act = {
    id: 'phrase-drop',
    key: 'Delete',
    label: TEXT.drop,
    blocked: chosen ? null : TEXT.pickOne,
    run: async () => {
      if (chosen) await drop(chosen.id);
    },
  };
  useActs([add, remove]);
  return (
    <section className={styles.section}>
      <div className={own.phraseAdd} data-fields="">
        <SelectField
          label={TEXT.use}
          name="phrase-use"
          options={USES}
          value={use}
          onChange={(chosenUse) => setUse(PHRASE_USES.find((one) => one === chosenUse) ?? use)}
          autoFocus
        />
        <TextField label={TEXT.text} name="phrase-text" hint={TEXT.textHint} value={text} onChange={typed.keep} />
        <Choice label={TEXT.owner} name="phrase-owner" options={OWNERS} value={owner} onChange={setOwner} />
        <ActButton act={add} primary />
      </div>
      <div className={styles.unsavedRow}>
        <Unsaved kept={typed} />
      </div>
      <RowTable
        label={PHRASE_USE_NAMES[use]}
        columns={TEXT.columns}
        widths={['', '96px']}
        rows={offered.map((phrase) => ({ id: phrase.id, cells: [phrase.text, ownerOf(phrase)] }))}
        onCurrent={setCurrent}
        takesFocus
      />
      {offered.length === 0 ? <p className={styles.soft}>{TEXT.noneTitle}</p> : null}
      <div className={styles.row}>
        <ActButton act={remove} quiet />
      </div>
    </section>
  );
}
