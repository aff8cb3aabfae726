import { useEffect, useRef } from 'react';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useMessage } from '../shell/messages.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

type FirstRunProps = { readonly practice: () => void; readonly station: () => void; readonly restore: () => void };

/** The very first screen: try it with people who do not exist, set this window up, or bring an earlier record back. */
export function FirstRun({ practice, station, restore }: FirstRunProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const toPractice = { id: 'start-practice', key: 'Enter', label: START_TEXT.startPractice, run: practice };
  const toStation = { id: 'start-station', key: 'F2', label: START_TEXT.startStation, run: station };
  const message = useMessage();
  const toRestore = { id: 'start-restore', key: 'F4', label: BACKUP_TEXT.restore.start, run: restore };
  useActs([toPractice, toStation, toRestore]);
  return (
    <main ref={place} tabIndex={-1} className={styles.first}>
      <h1 className={styles.product}>{START_TEXT.welcome}</h1>
      <p className={styles.lead}>{START_TEXT.welcomeText}</p>
      {message ? <Banner {...message} /> : null}
      <div className={styles.ways}>
        <section>
          <h2>{START_TEXT.choosePractice}</h2>
          <p>{START_TEXT.practiceText}</p>
          <ActButton act={toPractice} primary />
        </section>
        <section>
          <h2>{START_TEXT.chooseStation}</h2>
          <p>{START_TEXT.stationText}</p>
          <ActButton act={toStation} />
        </section>
        <section>
          <h2>{BACKUP_TEXT.restore.way}</h2>
          <p>{BACKUP_TEXT.restore.wayText}</p>
          <ActButton act={toRestore} />
        </section>
      </div>
    </main>
  );
}
