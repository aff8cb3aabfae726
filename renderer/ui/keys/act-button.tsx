import { useSyncExternalStore } from 'react';
import type { Act } from './act.ts';
import styles from './act-button.module.css';
import { useRegistry } from './keys-provider.tsx';
import { printedKey } from './printed-key.ts';

type ActButtonProps = { readonly act: Act; readonly primary?: boolean; readonly quiet?: boolean };

/** The button of an act with its key printed small. A blocked act says why instead of what, and cannot be pressed. */
export function ActButton({ act, primary = false, quiet = false }: ActButtonProps) {
  const registry = useRegistry();
  const running = useSyncExternalStore(registry.subscribe, () => registry.isRunning(act.id));
  const looks = [styles.button, primary ? styles.primary : '', quiet ? styles.quiet : ''].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={looks}
      data-act={act.id}
      disabled={Boolean(act.blocked)}
      aria-busy={running}
      aria-keyshortcuts={act.key === '' ? undefined : act.key.replace('Ctrl', 'Control')}
      onClick={() => void registry.run(act)}
    >
      <span>{act.blocked || act.label}</span>
      {act.key === '' ? null : <kbd className={styles.key}>{printedKey(act.key)}</kbd>}
    </button>
  );
}
