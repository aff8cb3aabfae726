import { type ReactNode, useState } from 'react';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import type { FileState } from '../../../domain/case/case-state.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { useTrays } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useRights } from '../account/use-rights.ts';
import { focusSection } from '../case/focus-section.ts';
import { operatorName } from '../case/model/names.ts';
import { Section } from '../case/parts/section.tsx';
import type { CaseAccess } from '../case/use-case-access.ts';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { FILES_TEXT } from '../text/files.ts';
import { chooseFiles } from './choose-files.ts';
import { type FileRow, fileRows } from './file-rows.ts';
import styles from './files.module.css';
import { peopleOfFile } from './people-of-file.ts';
import { Thumb } from './thumb.tsx';
import { useAddFiles } from './use-add-files.ts';
import { useFilesOntoRows } from './use-files-onto-rows.ts';
import { FileViewer } from './viewer/file-viewer.tsx';

type FilesSectionProps = {
  readonly view: CaseView;
  readonly access: CaseAccess;
  /** The document that lies open over the page. */
  readonly viewing: string | null;
  readonly onView: (file: string | null) => void;
  /** The question why a child's data is needed, while it is open: it stands where the eyes are. */
  readonly asking: ReactNode;
};

/** 材料影像: what pictures there are of each paper, in the order of the checklist; add, look, put in order. */
export function FilesSection({ view, access, viewing, onView, asking }: FilesSectionProps) {
  const { state } = view;
  const may = useRights();
  const trays = useTrays(state.id);
  const { adding, add } = useAddFiles(state);
  const [current, setCurrent] = useState('');
  const mayChange = may('window') && state.closing === null;
  const rows = fileRows(view, trays === 'loading' ? [] : trays);
  const row = rows.find(({ id }) => id === current);
  const onto = useFilesOntoRows((id) => (mayChange ? (rows.find((one) => one.id === id)?.line ?? null) : null), add);
  const addTo = async (line: string) => add(line, await chooseFiles(), 'file');
  const addAct: Act = {
    id: 'add-files',
    key: 'Ctrl+O',
    label: row ? FILES_TEXT.addTo(row.name) : FILES_TEXT.add,
    blocked: adding === null ? null : FILES_TEXT.adding,
    // Nobody has said to which: the rows come first.
    run: () => (row ? addTo(row.line) : focusSection('files')),
  };
  const shootAct: Act = {
    id: 'shoot-line',
    key: 'F9',
    label: row ? FILES_TEXT.shoot(row.name) : '',
    run: () => go({ page: 'capture', case: state.id, material: row?.line ?? '' }),
  };
  // Without a line chosen F9 is the page's own: the camera begins where something is missing.
  const acts = mayChange ? [addAct, ...(row ? [shootAct] : [])] : [];
  useActs(acts);
  const see = (file: FileState) => access.maySee('file', peopleOfFile(state, file));
  const open = async (id: string) => {
    const { file = null, line = '' } = rows.find((one) => one.id === id) ?? {};
    if (file === null) return mayChange ? await addTo(line) : undefined;
    if (await see(file)) onView(file.id);
  };
  const viewed = state.files.find(({ id }) => id === viewing);
  return (
    <Section id="files" title={FILES_TEXT.title} hint={mayChange ? FILES_TEXT.hint : FILES_TEXT.readOnlyHint}>
      <div className={styles.rows} {...onto}>
        <RowTable
          label={FILES_TEXT.title}
          columns={FILES_TEXT.columns}
          widths={['', '200px', '260px']}
          rows={rows.map((one) => ({
            id: one.id,
            look: one.file === null && one.waiting === 0 ? 'faint' : 'plain',
            cells: [
              one.name,
              <Pictures key="pictures" caseId={state.id} row={one} isAdding={adding === one.line} />,
              <Stored key="stored" file={one.file} />,
            ],
          }))}
          onOpen={(id) => void open(id)}
          onCurrent={setCurrent}
        />
      </div>
      {acts.map((act) => (
        <ActButton key={act.id} act={act} quiet />
      ))}
      {viewed ? (
        <FileViewer
          key={viewed.name}
          state={state}
          file={viewed}
          mayChange={mayChange}
          visitsEnded={access.visitsEnded}
          see={() => see(viewed)}
          asking={asking}
          onClose={() => onView(null)}
        />
      ) : null}
    </Section>
  );
}

type PicturesProps = { readonly caseId: string; readonly row: FileRow; readonly isAdding: boolean };

function Pictures({ caseId, row: { file, waiting }, isAdding }: PicturesProps) {
  return (
    <span className={styles.pictures}>
      {file ? <Thumb caseId={caseId} name={file.thumb} /> : null}
      <span>
        {file ? FILES_TEXT.pages(file.pages, file.bytes) : isAdding || waiting > 0 ? null : FILES_TEXT.none}
        {waiting > 0 ? <span className={styles.waiting}>{FILES_TEXT.waiting(waiting)}</span> : null}
        {isAdding ? <span className={styles.adding}>{FILES_TEXT.adding}</span> : null}
      </span>
    </span>
  );
}

function Stored({ file }: { readonly file: FileState | null }) {
  const { station, today } = useSession();
  if (file === null) return null;
  const who = operatorName(file.operator, station.operators);
  return <small>{FILES_TEXT.stored(who, formatDay(businessDate(file.at), today), businessTime(file.at))}</small>;
}
