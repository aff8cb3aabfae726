import { useState } from 'react';
import { Layer } from '../layout/layer.tsx';
import { UI_TEXT } from '../text.ts';
import type { Act } from './act.ts';
import { ActButton } from './act-button.tsx';
import styles from './key-help.module.css';
import type { KeyLayer } from './key-registry.ts';
import { useRegistry } from './keys-provider.tsx';
import { printedKey } from './printed-key.ts';
import { useActs } from './use-acts.ts';

/** F1 lists what can be done here and by which key. Stands once, in the shell. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  useActs([{ id: 'key-help', key: 'F1', label: UI_TEXT.keysTitle, run: () => setOpen(!open) }], { frame: true });
  return open ? <KeyList close={() => setOpen(false)} /> : null;
}

function KeyList({ close }: { readonly close: () => void }) {
  const registry = useRegistry();
  const [layers] = useState(() => registry.reachable());
  const closing: Act = { id: 'key-help-close', key: 'Esc', label: UI_TEXT.keysClose, run: close };
  useActs([closing, { ...closing, id: 'key-help-toggle', key: 'F1' }], { modal: true });
  return (
    <Layer label={UI_TEXT.keysTitle} className={styles.sheet}>
      <h2>{UI_TEXT.keysTitle}</h2>
      <dl className={styles.keys}>
        {actsOf(layers).map((act) => (
          <Row
            key={`${act.id} ${act.key}`}
            name={printedKey(act.key)}
            text={act.blocked ? `${UI_TEXT.keysNow}${act.blocked}` : act.label}
          />
        ))}
        {UI_TEXT.fieldKeys.map(([name, text]) => (
          <Row key={name} name={name} text={text} />
        ))}
      </dl>
      <ActButton act={closing} />
    </Layer>
  );
}

function Row({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Each key once, as the innermost layer means it. */
function actsOf(layers: readonly KeyLayer[]): readonly Act[] {
  const seen = new Map<string, Act>();
  for (const act of layers.flatMap((layer) => layer.acts)) {
    if (act.key !== '' && act.key !== 'Esc' && !seen.has(act.key)) seen.set(act.key, act);
  }
  return [...seen.values()];
}
