import { useState } from 'react';
import { plainDigits } from '../../../domain/numbers/parse-code.ts';
import { erasureOf } from '../../../domain/station/case-erased.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useSearch } from '../../store/hooks/use-cases.ts';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { SeekBox } from '../../ui/fields/seek-box.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { erasedWords } from '../case/erased-words.ts';
import { useListContext } from '../lists/use-views.ts';
import { go, returnTo } from '../navigation.ts';
import { unknownCode } from '../shell/unknown-code.ts';
import { useOpenCode } from '../shell/use-open-code.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import { resultLine } from './result-line.ts';
import { ResultTable } from './result-table.tsx';
import styles from './search.module.css';

const MOST = 50;
/** From so many digits on a typed number may be a whole one of ours. */
const WHOLE_CODE = 15;

/** 查询: found while typing; Enter opens the marked case, and a whole number what it stands for. */
export function SearchPage({ query = '' }: { readonly query?: string | undefined }) {
  const [typed, setTyped] = useState(query);
  const [at, setAt] = useState(0);
  const context = useListContext();
  const openCode = useOpenCode();
  const { erasures, station } = useDeskStatus();
  const here = { station: station?.code ?? '', practice: useStore().name === 'practice' };
  const erased = erasureOf(erasures, plainDigits(typed) ?? '');
  const found = useSearch(typed, MOST);
  const lines = found === 'loading' ? [] : found.map((row) => resultLine(row, context));
  const marked = lines[Math.min(at, lines.length - 1)];
  const open = async () => {
    if (typed.replace(/\D/g, '').length >= WHOLE_CODE && (await openCode(typed))) return;
    if (marked) go({ page: 'case', id: marked.id });
  };
  return (
    <Page title={SEARCH_TEXT.title} subtitle={SEARCH_TEXT.hint}>
      <SeekBox
        id="search-box"
        label={SEARCH_TEXT.title}
        placeholder={SEARCH_TEXT.box}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          returnTo({ page: 'search', query: text });
        }}
        count={lines.length}
        at={at}
        onMark={setAt}
        onEnter={() => void open()}
      />
      {typed.trim() === '' ? <Lesson /> : null}
      {typed.trim() !== '' && found !== 'loading' ? (
        <p className={styles.count} role="status">
          {lines.length === 0 ? SEARCH_TEXT.none(typed.trim()) : SEARCH_TEXT.found(lines.length, lines.length === MOST)}
        </p>
      ) : null}
      {lines.length > 0 ? <ResultTable lines={lines} marked={marked?.id ?? ''} /> : null}
      {typed.trim() !== '' && found !== 'loading' && lines.length === 0 ? (
        <p className={styles.count}>
          {erased ? erasedWords(erased, station) : (unknownCode(typed, here) ?? SEARCH_TEXT.noneText)}
        </p>
      ) : null}
    </Page>
  );
}

/** The empty page teaches what may be typed. */
function Lesson() {
  return (
    <section className={styles.lesson}>
      <h2>{SEARCH_TEXT.emptyTitle}</h2>
      <dl>
        {SEARCH_TEXT.emptyLines.map(([what, example]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{example}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
