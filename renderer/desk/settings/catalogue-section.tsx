import { useState } from 'react';
import { dropInvisible } from '../../../domain/identity/plain-text.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { usePack } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { say, sayNothing } from '../shell/messages.ts';
import { judgeCatalogue, readCatalogue } from '../shell/read-catalogue.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import styles from './settings.module.css';

const TEXT = SETTINGS_TEXT.catalogue;

/** The catalogue in use, and the way to bring another in; one that is refused is spoken of here, and nowhere else. */
export function CatalogueSection() {
  const store = useStore();
  const pack = usePack('catalogue', readCatalogue);
  const [refused, setRefused] = useState('');
  const take: Act = {
    id: 'catalogue-import',
    key: 'Ctrl+Enter',
    label: TEXT.import,
    run: async () => {
      sayNothing();
      setRefused('');
      const file = await bridge().call('seeds.import', undefined);
      if (file === null) return;
      if (!file.ok) return setRefused(importFailure(file.code));
      // A name that turns itself round on the screen would pass for another file's.
      const name = dropInvisible(file.fileName);
      const offered = { kind: 'catalogue', text: file.text, origin: 'imported', name } as const;
      const adopted = await store.packs.adopt(offered, judgeCatalogue);
      if (adopted.ok) say({ level: 'done', text: TEXT.imported(name) });
      else setRefused(adopted.problem);
    },
  };
  useActs([take]);
  if (pack === 'loading') return null;
  return (
    <section className={styles.section}>
      <h2>{TEXT.inUse}</h2>
      {pack && 'value' in pack ? <InUse pack={pack} /> : <Banner level="error" text={TEXT.none} />}
      {refused === '' ? null : <Banner level="warning" text={`${TEXT.refused}${refused}`} />}
      <div className={styles.row}>
        <ActButton act={take} primary />
      </div>
    </section>
  );
}

type Reading = Extract<Exclude<ReturnType<typeof usePack<CatalogueOf>>, 'loading' | null>, { readonly value: unknown }>;
type CatalogueOf = Extract<ReturnType<typeof readCatalogue>, { readonly ok: true }>['value'];

function InUse({ pack }: { readonly pack: Reading }) {
  const { name, version, bundles, items, materials, note } = pack.value;
  return (
    <div>
      <p>{name}</p>
      <p className={styles.soft}>{TEXT.version(version, pack.hash)}</p>
      <p className={styles.soft}>{`${TEXT.origin[pack.origin]} · ${pack.name}`}</p>
      <p>{TEXT.counts(bundles.length, items.length, materials.length)}</p>
      <p className={styles.soft}>{note}</p>
    </div>
  );
}

function importFailure(code: string): string {
  const texts: Readonly<Record<string, string>> = TEXT.importFailed;
  return texts[code] ?? TEXT.importFailed.other;
}
