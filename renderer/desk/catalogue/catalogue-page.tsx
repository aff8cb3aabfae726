import { useRef, useState } from 'react';
import { type CataloguePack, findBundle } from '../../../domain/catalogue/schema-pack.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useRights } from '../account/use-rights.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { CATALOGUE_TEXT } from '../text/catalogue.ts';
import { BundleDetail } from './bundle-detail.tsx';
import { BundleList } from './bundle-list.tsx';
import styles from './catalogue.module.css';
import { bundleGroups } from './catalogue-model.ts';

/** 事项库: what the county has on its list, read only, each value with where it comes from. */
export function CataloguePage({ bundle }: { readonly bundle?: string | undefined }) {
  const { catalogue } = useSession();
  if (catalogue) return <KnownCatalogue pack={catalogue} bundle={bundle} />;
  return (
    <Page title={CATALOGUE_TEXT.title}>
      <EmptyPage title={CATALOGUE_TEXT.missingTitle} text={CATALOGUE_TEXT.missing} />
    </Page>
  );
}

type KnownCatalogueProps = { readonly pack: CataloguePack; readonly bundle: string | undefined };

function KnownCatalogue({ pack, bundle }: KnownCatalogueProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(bundle ?? '');
  const box = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const groups = bundleGroups(pack, typed);
  const found = groups.flatMap(({ bundles }) => bundles);
  const shown = found.find(({ id }) => id === chosen) ?? found[0] ?? findBundle(pack, chosen);
  const take: Act = {
    id: 'take-bundle',
    key: 'Ctrl+Enter',
    label: CATALOGUE_TEXT.take(shown?.name ?? ''),
    blocked: shown ? null : CATALOGUE_TEXT.nothing(typed),
    run: () => {
      if (shown) go({ page: 'intake', bundle: shown.id });
    },
  };
  const find: Act = { id: 'find-bundle', key: 'F6', label: CATALOGUE_TEXT.find, run: () => box.current?.select() };
  const mayTake = useRights()('window');
  useActs(mayTake ? [take, find] : [find]);
  return (
    <Page
      title={CATALOGUE_TEXT.title}
      subtitle={CATALOGUE_TEXT.version(pack.name, pack.version)}
      footer={
        <>
          <span className={styles.hint}>{CATALOGUE_TEXT.hint}</span>
          <ActButton act={find} />
          {mayTake ? <ActButton act={take} primary /> : null}
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.list}>
          <input
            ref={box}
            type="text"
            id="catalogue-search"
            className={styles.search}
            aria-label={CATALOGUE_TEXT.search}
            placeholder={CATALOGUE_TEXT.search}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              event.currentTarget.parentElement?.querySelector<HTMLElement>('button')?.focus();
            }}
          />
          {found.length === 0 ? <p className={styles.soft}>{CATALOGUE_TEXT.nothing(typed)}</p> : null}
          <BundleList
            groups={groups}
            shown={shown?.id ?? ''}
            onChoose={setChosen}
            onOpen={() => detail.current?.focus()}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the arrow keys must reach it */}
        <div ref={detail} className={styles.detail} tabIndex={0}>
          {shown ? <BundleDetail pack={pack} bundle={shown} /> : null}
        </div>
      </div>
    </Page>
  );
}
