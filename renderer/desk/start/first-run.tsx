import { useEffect, useRef } from 'react';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

type FirstRunProps = { readonly practice: () => void; readonly station: () => void };

/** The very first screen: try it with people who do not exist, or set this window up. */
export function FirstRun({ practice, station }: FirstRunProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const toPractice = { id: 'start-practice', key: 'Enter', label: START_TEXT.startPractice, run: practice };
  const toStation = { id: 'start-station', key: 'F2', label: START_TEXT.startStation, run: station };
  useActs([toPractice, toStation]);
  return (
    <main ref={place} tabIndex={-1} className={styles.first}>
      <h1 className={styles.product}>{START_TEXT.welcome}</h1>
      <p className={styles.lead}>{START_TEXT.welcomeText}</p>
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
      </div>
    </main>
  );
}
