import { type ReactNode, useState } from 'react';
import type { CaseState, FileState } from '../../../../domain/case/case-state.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { FILES_TEXT } from '../../text/files.ts';
import { sortingActs, walkingActs } from './page-acts.ts';
import { changed, isChanged, type PageChange, pagesOf } from './page-list.ts';
import { useChanges } from './use-changes.ts';
import { useCover, type Visits } from './use-cover.ts';
import type { OpenDocument } from './use-document.ts';
import { useFit } from './use-fit.ts';
import { usePrintAct } from './use-print-act.ts';

const TEXT = FILES_TEXT.viewer;

export type ViewerProps = Visits & {
  readonly state: CaseState;
  readonly file: FileState;
  readonly mayChange: boolean;
  /** The question that `see` may ask; null while it does not. */
  readonly asking: ReactNode;
  readonly onClose: () => void;
};

export type ViewerMind = ReturnType<typeof useViewer>;

/** What is done with the document that lies open. Nothing of it is entered before it is saved. */
export function useViewer(props: ViewerProps, document: OpenDocument | null) {
  const { state, file, mayChange, onClose } = props;
  const [list, setList] = useState(() => pagesOf(file.pages));
  const [title, setTitle] = useState(file.title);
  const [isWarned, setWarned] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const { fit, fitting } = useFit();
  const { isCovered, uncover } = useCover(props);
  const { save, remove } = useChanges(state, file);
  const pdf = document?.ok ? document.pdf : null;
  const printing = usePrintAct(pdf, file.pages);
  const isSorted = isChanged(list, file.pages);
  const hasChanges = isSorted || title.trim() !== file.title;
  const change = (what: PageChange) => {
    setWarned(false);
    setList((now) => changed(now, what));
  };
  const close: Act = {
    id: 'file-close',
    key: 'Esc',
    label: isWarned ? TEXT.leave : TEXT.close,
    run: () => (hasChanges && !isWarned ? setWarned(true) : onClose()),
  };
  const saving: Act = {
    id: 'file-save',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    run: async () => {
      if (pdf && (await save(pdf, { pages: isSorted ? list.pages : null, title: title.trim() }))) onClose();
    },
  };
  const removing: Act = { id: 'file-remove-open', key: 'Alt+D', label: TEXT.remove, run: () => setRemoving(true) };
  const main = isCovered ? uncover : hasChanges ? saving : close;
  // What would be printed or removed is not what is seen.
  const changing = mayChange ? [...sortingActs(list.pages.length, change), ...(hasChanges ? [] : [removing])] : [];
  const open = [fitting, ...(hasChanges ? [] : [printing]), ...changing];
  // Nothing of it can be seen.
  const isClosed = isCovered || pdf === null;
  return {
    list,
    title,
    setTitle,
    fit,
    isWarned,
    isRemoving,
    isCovered,
    goTo: (at: number) => setList((now) => ({ ...now, at })),
    stopRemoving: () => setRemoving(false),
    remove: async (reason: string) => {
      if (await remove(reason)) onClose();
    },
    main,
    footer: [...(isClosed ? [] : open), ...(main === close ? [] : [close])],
    keys: isClosed ? [] : walkingActs(change),
  };
}
