import { useState } from 'react';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { type BranchLine, branchCheckPaper } from '../../../domain/papers/branch-check.ts';
import type { Failure } from '../../../electron/contract/channel.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { CaseRow } from '../../store/reading/case-row.ts';
import type { Store } from '../../store/store.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { printLoose, useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { BRANCHES_TEXT as TEXT } from '../text/branches.ts';
import styles from './backup.module.css';
import { failureWords } from './backup-words.ts';
import { branchLines, branchRows } from './branch-lines.ts';
import { type SetAsideLine, setAsideLines, setAsideRows } from './set-aside-lines.ts';

type Found = { readonly lines: readonly BranchLine[]; readonly setAside: readonly SetAsideLine[] };

type Stage = 'closed' | 'looking' | Failure | Found;

/** The cases that another branch of this record acted on: listed by a key, because the whole journal is read for it. */
export function OtherBranches() {
  const [stage, setStage] = useState<Stage>('closed');
  const read = useOtherBranches();
  const look: Act = {
    id: 'branches-look',
    key: 'Alt+O',
    label: TEXT.look,
    run: async () => {
      setStage('looking');
      setStage(await read());
    },
  };
  useActs(stage === 'looking' ? [] : [look]);
  const isListed = typeof stage === 'object' && !('code' in stage);
  return (
    <>
      <div className={styles.row}>
        <ActButton act={look} />
        {stage === 'looking' ? <span className={styles.soft}>{TEXT.looking}</span> : null}
      </div>
      {typeof stage === 'object' && 'code' in stage ? (
        <Banner level="error" text={failureWords(stage)} code={stage.code} />
      ) : null}
      {isListed ? <Listed lines={stage.lines} /> : null}
      {isListed && stage.setAside.length > 0 ? <SetAside lines={stage.setAside} /> : null}
    </>
  );
}

function useOtherBranches(): () => Promise<Failure | Found> {
  const store = useStore();
  const { station, now } = useSession();
  return async () => {
    const found = await bridge().call('backup.otherBranches', undefined);
    if (!found.ok) return found;
    // What was taken in a moment ago is read behind the first screen.
    await store.ready();
    const ids = [...new Set(found.branches.flatMap(({ cases }) => cases.map((one) => one.case)))];
    const rows = new Map((await store.cases.rowsById(ids)).map((row) => [row.plain.id, row]));
    const repeated = await repeatedAmong(store, [...rows.values()]);
    const entries = await store.entries.setAside(ids.map(caseSubject));
    const states = entries.length > 0 ? await store.cases.readMany(ids) : [];
    return {
      lines: branchLines(found.branches, { rows, repeated, operators: station.operators, now }),
      setAside: setAsideLines(entries, states, station, now),
    };
  };
}

/** Ids of those whose number stands on another case as well. */
async function repeatedAmong({ cases }: Store, rows: readonly CaseRow[]): Promise<ReadonlySet<string>> {
  const repeated = new Set<string>();
  for (const { plain } of rows) {
    const same = (await cases.findByCode(plain.number)).filter((row) => row.plain.number === plain.number);
    if (same.length > 1) repeated.add(plain.id);
  }
  return repeated;
}

function Listed({ lines }: { readonly lines: readonly BranchLine[] }) {
  const store = useStore();
  const { station, operator, now, practice } = useSession();
  const print: Act = {
    id: 'branches-print',
    key: 'Alt+P',
    label: TEXT.print(lines.length),
    run: () => {
      const content = branchCheckPaper(lines, { station, operator, now, practice });
      printLoose({ paper: store.newId(), subject: null, content });
    },
  };
  useActs(lines.length > 0 ? [print] : []);
  if (lines.length === 0) return <p className={styles.soft}>{TEXT.none}</p>;
  const open = (row: string) => {
    const line = lines.find(({ code, id }) => `${code} ${id}` === row);
    if (line) go({ page: 'case', id: line.id });
  };
  return (
    <section className={styles.block} data-branches="">
      <h3>{TEXT.title}</h3>
      <p className={styles.soft}>{TEXT.hint}</p>
      <div>
        <RowTable
          label={TEXT.title}
          columns={TEXT.columns}
          widths={TEXT.widths}
          rows={branchRows(lines)}
          onOpen={open}
        />
      </div>
      <ActButton act={print} />
    </section>
  );
}

/** What stands under a name that is taken here is in no case: whoever reads it enters by hand what holds. */
function SetAside({ lines }: { readonly lines: readonly SetAsideLine[] }) {
  const open = (key: string) => {
    const line = lines.find((one) => one.key === key);
    if (line) go({ page: 'case', id: line.case });
  };
  return (
    <section className={styles.block} data-set-aside="">
      <h3>{TEXT.setAside.title(lines.length)}</h3>
      <p className={styles.soft}>{TEXT.setAside.hint}</p>
      <div>
        <RowTable
          label={TEXT.setAside.title(lines.length)}
          columns={TEXT.setAside.columns}
          widths={TEXT.setAside.widths}
          rows={setAsideRows(lines)}
          onOpen={open}
        />
      </div>
    </section>
  );
}
