import { useEffect, useState } from 'react';
import { findBranches, inOrder, type LedgerStanding } from '../../../domain/ledger/lineage.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import { failureWords, momentWords } from './backup-words.ts';
import { OtherBranches } from './other-branches.tsx';

const TEXT = BACKUP_TEXT.lineage;

/** Where this PC's record comes from: its ledgers, since when, after which one, and why; places where it divides. */
export function Lineage({ now }: { readonly now: number }) {
  const [ledgers, setLedgers] = useState<readonly LedgerStanding[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void bridge()
      .call('backup.lineage', undefined)
      .then((answer) => (answer.ok ? setLedgers(answer.ledgers) : setProblem(failureWords(answer))));
  }, []);
  const ordered = inOrder(ledgers);
  const codes = new Map(ledgers.map(({ info }) => [info.ledger, info.code]));
  const codeOf = (ledger: string) => codes.get(ledger) ?? TEXT.gone;
  return (
    <>
      <h2>{TEXT.title}</h2>
      <p className={styles.soft}>{TEXT.hint}</p>
      {problem ? <Banner level="error" text={problem} /> : null}
      {findBranches(ledgers).map(({ ledger, after, ways }) => (
        <Banner key={ledger} level="warning" text={TEXT.branch(codeOf(ledger), after, ways.map(codeOf))} />
      ))}
      <table className={styles.lineage} data-lineage="">
        <thead>
          <tr>
            {TEXT.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ info, seq }) => (
            <tr key={info.ledger}>
              <td>{momentWords(info.openedAt, now)}</td>
              <td>{info.code}</td>
              <td>{info.cause ? TEXT.causes[info.cause] : TEXT.unknown}</td>
              <td>
                {info.predecessor ? TEXT.after(codeOf(info.predecessor.ledger), info.predecessor.seq) : TEXT.none}
              </td>
              <td>{TEXT.upTo(seq, info.ledger === ledgers.at(-1)?.info.ledger)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ledgers.length > 1 ? <OtherBranches /> : null}
    </>
  );
}
