import { Fragment } from 'react';
import styles from './parts.module.css';

type FactsProps = {
  /** Name and value, in order; no name twice. */
  readonly facts: readonly (readonly [name: string, value: string])[];
};

/** What is known of a thing, a line each. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
