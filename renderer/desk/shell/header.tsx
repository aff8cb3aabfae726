import { type KeyboardEvent, useRef, useState } from 'react';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { isComposing } from '../../ui/keys/key-press.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';
import { OperatorSwitch } from './operator-switch.tsx';
import { useOpenCode } from './use-open-code.ts';

/** Who and where, the search that is always there, and what is safe. */
export function Header() {
  const { station } = useSession();
  const { database, findings } = useDeskStatus();
  const hasOnce = findings.some(({ code }) => code === 'damaged');
  const whole = hasOnce ? SHELL_TEXT.offlinePartOnce : SHELL_TEXT.offline;
  return (
    <header className={styles.header}>
      <span className={styles.product}>{SHELL_TEXT.product}</span>
      <span className={styles.where}>{station.name}</span>
      <OperatorSwitch />
      <SearchBox />
      <span className={styles.state}>
        <span aria-hidden="true">○</span>
        {database === 'current' ? whole : SHELL_TEXT.offlineOnce}
      </span>
    </header>
  );
}

function SearchBox() {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const openCode = useOpenCode();
  useActs([{ id: 'search', key: 'F3', label: SHELL_TEXT.search, run: () => box.current?.select() }]);
  const search = async () => {
    const query = text.trim();
    if (query === '') return;
    setText('');
    box.current?.blur();
    if (!(await openCode(query))) go({ page: 'search', query });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    void search();
  };
  return (
    <search className={styles.search}>
      <input
        ref={box}
        type="text"
        id="global-search"
        aria-label={SHELL_TEXT.search}
        placeholder={SHELL_TEXT.searchPlaceholder}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
      />
      <kbd className={styles.key}>F3</kbd>
    </search>
  );
}
