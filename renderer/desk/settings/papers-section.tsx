import { useEffect, useState } from 'react';
import { wordPaper } from '../../../domain/acts/paper-words-acts.ts';
import { yearOf } from '../../../domain/calendar/date-string.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import { isPaperType, PAPER_TYPES, type PaperType } from '../../../domain/numbers/paper-type.ts';
import { paperFrame } from '../../../domain/papers/paper-desk.ts';
import { NO_PAPER_WORDS, type PaperWords, wordedPaper } from '../../../domain/station/paper-words.ts';
import { COPIES, PAPER_TITLES, SEAL_OF } from '../../../domain/text/papers.ts';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { type PaperPdf, paperPdf } from '../printing/paper-pdf.ts';
import { PdfPreview } from '../printing/pdf-preview.tsx';
import { useAct, useSession } from '../session.ts';
import { PAPER_WORDS_TEXT as TEXT } from '../text/paper-words.ts';
import styles from './settings.module.css';

const TYPES = PAPER_TYPES.map((value) => ({ value, label: PAPER_TITLES[value] }));
type Typed = Readonly<Record<keyof PaperWords, string>>;

const typedOf = ({ copies, ...words }: PaperWords): Typed => ({ ...words, copies: copies.join('、') });

function wordsOf(typed: Typed): PaperWords {
  const copies = typed.copies
    .split(/[、,，;；\s]+/)
    .map((copy) => copy.trim())
    .filter((copy) => copy !== '');
  const [heading, footer, docWord, seal] = [typed.heading, typed.footer, typed.docWord, typed.seal].map((one) =>
    one.trim(),
  );
  return { heading: heading ?? '', footer: footer ?? '', docWord: docWord ?? '', copies, seal: seal ?? '' };
}

/** 设置·文书: what the county words on each kind of paper, with a sample beside it. */
export function PapersSection() {
  const { station } = useSession();
  const { paperWords } = useDeskStatus();
  const [type, setType] = useState<PaperType>('acceptance-notice');
  const kept = paperWords.get(type) ?? NO_PAPER_WORDS;
  const [typed, setTyped] = useState(() => typedOf(kept));
  const words = wordsOf(typed);
  const run = useAct();
  const save: Act = {
    id: 'papers-save',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: JSON.stringify(typedOf(words)) === JSON.stringify(typedOf(kept)) ? TEXT.unchanged : null,
    run: async () => {
      const { code } = station.county;
      await run([countySubject(code)], () => wordPaper(code, type, words), TEXT.saved);
    },
  };
  useActs([save]);
  const seal = SEAL_OF[type];
  const field = (key: keyof Typed, label: string, hint: string, disabled = false) => (
    <TextField
      label={label}
      name={`paper-${key}`}
      hint={hint}
      disabled={disabled}
      value={typed[key]}
      onChange={(text) => setTyped({ ...typed, [key]: text })}
    />
  );
  const choose = (chosen: string) => {
    if (!isPaperType(chosen)) return;
    setType(chosen);
    setTyped(typedOf(paperWords.get(chosen) ?? NO_PAPER_WORDS));
  };
  return (
    <section className={styles.section}>
      <div className={styles.papers}>
        <div className={styles.paperFields} data-fields="">
          <SelectField label={TEXT.type} name="paper-type" options={TYPES} value={type} onChange={choose} autoFocus />
          {field('heading', TEXT.heading, TEXT.headingHint)}
          {field('docWord', TEXT.docWord, TEXT.docWordHint)}
          {field('seal', TEXT.seal, seal === null ? TEXT.noSeal : TEXT.sealHint(seal), seal === null)}
          {field('copies', TEXT.copies, `${TEXT.copiesHint}${COPIES[type].join('、')}`)}
          {field('footer', TEXT.footer, TEXT.footerHint)}
          <div>
            <ActButton act={save} primary />
          </div>
        </div>
        <div className={styles.sample}>
          <h2>{TEXT.preview}</h2>
          <Sample type={type} words={words} />
        </div>
      </div>
    </section>
  );
}

/** The frame of the paper as it would be printed, with a watermark; drawn when typing rests. */
function Sample({ type, words }: { readonly type: PaperType; readonly words: PaperWords }) {
  const { station, operator, now, today } = useSession();
  const desk = { station, operator, now, practice: true };
  const blocks = [{ kind: 'paragraphs' as const, title: '', lines: [TEXT.sample] }];
  const frame = { ...paperFrame(type, desk, ''), blocks };
  const content = JSON.stringify(wordedPaper(frame, words, String(yearOf(today))));
  const [sheet, setSheet] = useState<PaperPdf | null>(null);
  useEffect(() => {
    let gone = false;
    const later = setTimeout(() => {
      void paperPdf(JSON.parse(content), true).then((pdf) => {
        if (!gone) setSheet(pdf);
      });
    }, 400);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, [content]);
  return <PdfPreview sheet={sheet} />;
}
