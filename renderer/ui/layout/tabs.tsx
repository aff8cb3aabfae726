import type { Act } from '../keys/act.ts';
import { useActs } from '../keys/use-acts.ts';
import styles from './tabs.module.css';

/** One list of a page: `count` of what waits in it, absent where nothing is counted, '' while it is not known. */
export type TabOf<Name extends string> = {
  readonly tab: Name;
  readonly key: string;
  readonly label: string;
  readonly count?: number | '';
};

type TabsProps<Name extends string> = {
  /** Leads the ids of the acts; unique among pages. */
  readonly name: string;
  readonly tabs: readonly TabOf<Name>[];
  readonly shown: Name;
  readonly onShow: (tab: Name) => void;
};

/** The lists of a page, a key each, with how much waits in them. */
export function Tabs<Name extends string>({ name, tabs, shown, onShow }: TabsProps<Name>) {
  const acts = tabs.map(({ tab, key, label }): Act => ({ id: `${name}-${tab}`, key, label, run: () => onShow(tab) }));
  useActs(acts);
  return (
    <div className={styles.tabs} role="tablist">
      {tabs.map(({ tab, key, label, count }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          data-tab={tab}
          onClick={() => onShow(tab)}
        >
          {label} {count === undefined ? null : <strong>{count}</strong>} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
