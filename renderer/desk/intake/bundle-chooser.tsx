import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import { isComposing } from '../../ui/keys/key-press.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { INTAKE } from '../text/intake.ts';
import { BundlePreview } from './bundle-preview.tsx';
import styles from './intake.module.css';
import { type BundleGroup, findBundles, groupBundles } from './model/find-bundles.ts';

type BundleChooserProps = {
  readonly pack: CataloguePack;
  readonly note: string;
  readonly onChoose: (bundle: string) => void;
};

const LOOKED_BACK = 40;

/** 办哪件事: typed, or picked from the groups; Enter takes the marked one, the first to begin with. */
export function BundleChooser({ pack, note, onChoose }: BundleChooserProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const recent = useRecentBundles();
  const groups = useMemo((): readonly BundleGroup[] => {
    const found = findBundles(pack.bundles, typed);
    if (typed.trim() !== '')
      return found.length === 0 ? [] : [{ name: INTAKE.chooseFound(found.length), bundles: found }];
    return groupBundles(found, recent, INTAKE.recent);
  }, [pack, typed, recent]);
  const shown = groups.flatMap(({ bundles }) => bundles);
  const marked = shown[Math.min(at, shown.length - 1)];
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    if (event.key === 'Enter' && marked) onChoose(marked.id);
    else if (event.key === 'ArrowDown') setAt(Math.min(shown.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };
  return (
    <Page
      title={INTAKE.title}
      subtitle={INTAKE.chooseHint}
      aside={marked ? <BundlePreview pack={pack} bundle={marked} /> : null}
    >
      {note === '' ? null : <Banner level="warning" text={note} />}
      <input
        type="text"
        className={styles.chooseInput}
        aria-label={INTAKE.choosePrompt}
        placeholder={INTAKE.choosePrompt}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the page begins with this question
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {shown.length === 0 ? <p className={styles.nothing}>{INTAKE.chooseNone}</p> : null}
      {groups.map((group) => (
        <Group key={group.name} group={group} marked={marked} onChoose={onChoose} />
      ))}
    </Page>
  );
}

type GroupProps = {
  readonly group: BundleGroup;
  readonly marked: Bundle | undefined;
  readonly onChoose: (bundle: string) => void;
};

function Group({ group, marked, onChoose }: GroupProps) {
  return (
    <section className={styles.bundleGroup}>
      <h2>{group.name}</h2>
      <div className={styles.bundles}>
        {group.bundles.map((bundle) => (
          <button
            key={bundle.id}
            type="button"
            tabIndex={-1}
            data-marked={bundle === marked || undefined}
            onClick={() => onChoose(bundle.id)}
          >
            <span className={styles.bundleNo}>{bundle.no}</span>
            <span>{bundle.name}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** Bundles of the newest cases, each once. */
function useRecentBundles(): readonly string[] {
  const rows = useCaseRows({ limit: LOOKED_BACK });
  return useMemo(() => (rows === 'loading' ? [] : [...new Set(rows.map(({ plain }) => plain.bundle.id))]), [rows]);
}
