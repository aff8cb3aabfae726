import { type KeyboardEvent, useEffect, useRef } from 'react';
import { SideChoice } from '../../ui/layout/side-choice.tsx';
import { CATALOGUE_TEXT } from '../text/catalogue.ts';
import styles from './catalogue.module.css';
import type { BundleGroup } from './catalogue-model.ts';

type BundleListProps = {
  readonly groups: readonly BundleGroup[];
  readonly shown: string;
  readonly onChoose: (id: string) => void;
  /** Enter: on to the detail, which the arrow keys then scroll. */
  readonly onOpen: () => void;
};

/** Bundles by the part of life; ↑ ↓ walk and show each at once, from the first moment of the page. */
export function BundleList({ groups, shown, onChoose, onOpen }: BundleListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) buttons[buttons.indexOf(event.currentTarget) + by]?.focus();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles.groups}>
      {groups.map(({ name, bundles }) => (
        <section key={name}>
          <h2>{name}</h2>
          {bundles.map((bundle) => (
            <SideChoice
              key={bundle.id}
              className={styles.bundle}
              data-bundle={bundle.id}
              chosen={bundle.id === shown}
              onClick={() => onChoose(bundle.id)}
              onFocus={() => onChoose(bundle.id)}
              onKeyDown={onKey}
            >
              <span className={styles.no}>{bundle.no}</span>
              <span>{bundle.name}</span>
              <span className={styles.soft}>{CATALOGUE_TEXT.steps(bundle.steps.length)}</span>
            </SideChoice>
          ))}
        </section>
      ))}
    </div>
  );
}
