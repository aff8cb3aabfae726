import { useMemo, useState } from 'react';
import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import { SeekBox } from '../../ui/fields/seek-box.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { INTAKE } from '../text/intake.ts';
import chooser from './bundle-chooser.module.css';
import { BundlePreview } from './bundle-preview.tsx';
import styles from './intake.module.css';
import { type BundleGroup, findBundles, groupBundles } from './model/find-bundles.ts';
import { usualBundles } from './model/usual-bundles.ts';

type BundleChooserProps = {
  readonly pack: CataloguePack;
  readonly note: string;
  readonly onChoose: (bundle: string) => void;
};

/** Cases whose bundles are counted, and how many of those stand in front, each with its key. */
const LOOKED_BACK = 120;
const IN_FRONT = 6;

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
  const inFront = groups[0]?.name === INTAKE.recent ? groups[0].bundles : [];
  const keys = new Map(inFront.map(({ id }, index) => [id, `Ctrl+${index + 1}`]));
  useActs(
    inFront.map(({ id, name }) => ({
      id: `choose-${id}`,
      key: keys.get(id) ?? '',
      label: name,
      run: () => onChoose(id),
    })),
  );
  const shown = groups.flatMap(({ bundles }) => bundles);
  const marked = shown[Math.min(at, shown.length - 1)];
  return (
    <Page
      title={INTAKE.title}
      subtitle={INTAKE.chooseHint}
      aside={marked ? <BundlePreview pack={pack} bundle={marked} /> : null}
    >
      {note === '' ? null : <Banner level="warning" text={note} />}
      <SeekBox
        label={INTAKE.choosePrompt}
        placeholder={INTAKE.choosePrompt}
        value={typed}
        onChange={setTyped}
        count={shown.length}
        at={at}
        onMark={setAt}
        onEnter={() => marked && onChoose(marked.id)}
      />
      {shown.length === 0 ? <p className={styles.nothing}>{INTAKE.chooseNone}</p> : null}
      {groups.map((group) => (
        <Group key={group.name} group={group} marked={marked} keys={keys} onChoose={onChoose} />
      ))}
    </Page>
  );
}

type GroupProps = {
  readonly group: BundleGroup;
  readonly marked: Bundle | undefined;
  readonly keys: ReadonlyMap<string, string>;
  readonly onChoose: (bundle: string) => void;
};

function Group({ group, marked, keys, onChoose }: GroupProps) {
  return (
    <section className={chooser.bundleGroup}>
      <h2>{group.name}</h2>
      <div className={chooser.bundles}>
        {group.bundles.map((bundle) => (
          <button
            key={bundle.id}
            type="button"
            tabIndex={-1}
            data-marked={bundle === marked || undefined}
            onClick={() => onChoose(bundle.id)}
          >
            <span className={chooser.bundleNo}>{bundle.no}</span>
            <span>{bundle.name}</span>
            {keys.has(bundle.id) && group.name === INTAKE.recent ? <kbd>{keys.get(bundle.id)}</kbd> : null}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The bundles this desk has most to do with. */
function useRecentBundles(): readonly string[] {
  const rows = useCaseRows({ limit: LOOKED_BACK });
  return useMemo(
    () =>
      rows === 'loading'
        ? []
        : usualBundles(
            rows.map(({ plain }) => plain.bundle.id),
            IN_FRONT,
          ),
    [rows],
  );
}
