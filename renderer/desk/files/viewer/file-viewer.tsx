import { fileTitle } from '../../../../domain/case/decide/attach-file.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs, Within } from '../../../ui/keys/use-acts.ts';
import { Banner } from '../../../ui/layout/banner.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useBorrowedFocus } from '../../../ui/layout/use-borrowed-focus.ts';
import { FILES_TEXT } from '../../text/files.ts';
import { PagePicture } from './page-picture.tsx';
import { RemoveForm } from './remove-form.tsx';
import { type OpenDocument, useDocument } from './use-document.ts';
import { useViewer, type ViewerMind, type ViewerProps } from './use-viewer.ts';
import styles from './viewer.module.css';

const TEXT = FILES_TEXT.viewer;

/** Lies over the case: the pages of one document, to look at, to print, to put in order. */
export function FileViewer(props: ViewerProps) {
  const { state, file } = props;
  const title = fileTitle(state, file);
  const document = useDocument(state.id, file.name, title);
  const mind = useViewer(props, document);
  const panel = useBorrowedFocus<HTMLDivElement>();
  const layer = useActs([...mind.keys, ...mind.footer, mind.main], { modal: 'page' });
  const page = mind.list.pages[mind.list.at];
  const label = TEXT.pageOf(mind.list.at + 1, mind.list.pages.length);
  return (
    <div ref={panel} className={styles.panel} role="dialog" aria-label={title} tabIndex={-1}>
      <Page
        title={title}
        subtitle={label}
        footer={
          mind.isRemoving || props.asking ? null : (
            <>
              {mind.footer.map((act) => (
                <ActButton key={act.id} act={act} />
              ))}
              <ActButton act={mind.main} primary />
            </>
          )
        }
      >
        <Within value={layer}>
          <div className={styles.columns} data-viewer={mind.isCovered ? 'covered' : 'open'}>
            <Beside mind={mind} line={file.line} mayChange={props.mayChange} />
            {mind.isCovered ? (
              <div className={styles.cover}>{props.asking ?? <Covered />}</div>
            ) : document?.ok && page ? (
              <PagePicture document={document.shown} page={page} label={label} fit={mind.fit} />
            ) : (
              <Unopened document={document} />
            )}
          </div>
        </Within>
      </Page>
    </div>
  );
}

type BesideProps = { readonly mind: ViewerMind; readonly line: string; readonly mayChange: boolean };

/** The pages by number, and what is to be typed. */
function Beside({ mind, line, mayChange }: BesideProps) {
  const { list, isRemoving } = mind;
  return (
    <div className={styles.beside} data-fields="">
      {mind.isWarned ? <Banner level="warning" text={TEXT.unsaved} /> : null}
      {line === '' && mayChange && !isRemoving ? (
        <TextField label={TEXT.name} name="file-title" value={mind.title} onChange={mind.setTitle} />
      ) : null}
      {isRemoving ? <RemoveForm onRemove={mind.remove} onClose={mind.stopRemoving} /> : null}
      <ol className={styles.pages} aria-label={TEXT.pages}>
        {list.pages.map((page, at) => (
          <li key={page.index}>
            <button type="button" aria-current={at === list.at} onClick={() => mind.goTo(at)} tabIndex={-1}>
              {FILES_TEXT.trayPage(page.index + 1)}
              {page.turn === 0 ? null : <small>{TEXT.turned}</small>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Covered() {
  return (
    <>
      <p>{TEXT.covered}</p>
      <p>{TEXT.coveredHow}</p>
    </>
  );
}

function Unopened({ document }: { readonly document: OpenDocument | null }) {
  if (document === null || document.ok) return <p className={styles.cover}>{TEXT.loading}</p>;
  return <p className={styles.lost} role="alert">{`${document.text}（${document.code}）`}</p>;
}
