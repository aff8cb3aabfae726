import { wordPaper } from '../../../domain/acts/paper-words-acts.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import { PAPER_TYPES, type PaperType } from '../../../domain/numbers/paper-type.ts';
import { NO_PAPER_WORDS } from '../../../domain/station/paper-words.ts';
import { COPIES, PAPER_TITLES, SEAL_OF } from '../../../domain/text/papers.ts';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../session.ts';
import { PAPER_WORDS_TEXT as TEXT } from '../text/paper-words.ts';
import { TYPING_TEXT } from '../text/typing.ts';
import { useIsTyped } from '../typing/kept-typing.ts';
import { Unsaved } from '../typing/unsaved.tsx';
import { useShown } from '../use-shown.ts';
import { PaperSample } from './paper-sample.tsx';
import { type PaperWordsDraft, paperWordsDraft, paperWordsOf } from './paper-words-draft.ts';
import own from './papers-section.module.css';
import styles from './settings.module.css';
import { Clash } from './typing/clash.tsx';
import { saveAct } from './typing/save-act.ts';
import { useTypedOver } from './typing/use-typed-over.ts';

/** 设置·文书: what the county words on each kind of paper, with a sample beside it. */
export function PapersSection() {
  const { station } = useSession();
  const { paperWords } = useDeskStatus();
  const [type, setType] = useShown<PaperType>('settings/papers', PAPER_TYPES, 'acceptance-notice');
  const saved = paperWordsDraft(paperWords.get(type) ?? NO_PAPER_WORDS);
  const typed = useTypedOver(`settings/papers/${type}`, saved);
  const words = paperWordsOf(typed.value);
  const run = useAct();
  const save = saveAct({
    typed,
    saved,
    written: paperWordsDraft(words),
    label: TEXT.save,
    wrong: 0,
    save: async () => {
      const { code } = station.county;
      return (await run([countySubject(code)], () => wordPaper(code, type, words), TEXT.saved)).ok;
    },
  });
  useActs([save]);
  const seal = SEAL_OF[type];
  const field = (key: keyof PaperWordsDraft, hint: string, disabled = false) => (
    <TextField
      label={TEXT[key]}
      name={`paper-${key}`}
      hint={hint}
      disabled={disabled}
      value={typed.value[key]}
      onChange={(text) => typed.type({ ...typed.value, [key]: text })}
    />
  );
  return (
    <section className={styles.section}>
      <Clash typed={typed} words={(key) => [TEXT[key], saved[key]]} />
      <div className={own.papers}>
        <div className={own.paperFields} data-fields="">
          <SelectField
            label={TEXT.type}
            name="paper-type"
            options={useTypes()}
            value={type}
            onChange={(chosen) => setType(PAPER_TYPES.find((one) => one === chosen) ?? type)}
            autoFocus
          />
          {field('heading', TEXT.headingHint)}
          {field('docWord', TEXT.docWordHint)}
          {field('seal', seal === null ? TEXT.noSeal : TEXT.sealHint(seal), seal === null)}
          {field('copies', `${TEXT.copiesHint}${COPIES[type].join('、')}`)}
          {field('footer', TEXT.footerHint)}
          <div className={styles.row}>
            <ActButton act={save} primary />
            <Unsaved kept={typed.kept} />
          </div>
        </div>
        <div className={own.sample}>
          <h2>{TEXT.preview}</h2>
          <PaperSample type={type} words={words} />
        </div>
      </div>
    </section>
  );
}

/** The kinds of paper, those marked for which something is typed and not saved. */
function useTypes() {
  const isTyped = useIsTyped();
  return PAPER_TYPES.map((value) => ({
    value,
    label: PAPER_TITLES[value],
    ...(isTyped(`settings/papers/${value}`) ? { note: TYPING_TEXT.unsavedHere } : {}),
  }));
}
