import { type ReactNode, useState } from 'react';
import type { CaseState, FileState } from '../../../../domain/case/case-state.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { FILES_TEXT } from '../../text/files.ts';
import { changed, isChanged, type PageChange, pagesOf } from './page-list.ts';
import { useChanges } from './use-changes.ts';
import type { OpenDocument } from './use-document.ts';
import { usePrint } from './use-print.ts';

const TEXT = FILES_TEXT.viewer;

const WALKING = [
  ['→', 'next'],
  ['PageDown', 'next'],
  ['←', 'previous'],
  ['PageUp', 'previous'],
] as const;

export type ViewerProps = {
  readonly state: CaseState;
  readonly file: FileState;
  readonly mayChange: boolean;
  /** Rises when nobody touched the desk for a while: the pictures are covered until `see` allows them again. */
  readonly visitsEnded: number;
  readonly see: () => Promise<boolean>;
  /** The question that `see` may ask; null while it does not. */
  readonly asking: ReactNode;
  readonly onClose: () => void;
};

export type ViewerMind = ReturnType<typeof useViewer>;

/** What is done with the document that lies open. Nothing of it is entered before it is saved. */
export function useViewer(props: ViewerProps, document: OpenDocument | null) {
  const { state, file, mayChange, visitsEnded, see, onClose } = props;
  const [list, setList] = useState(() => pagesOf(file.pages));
  const [title, setTitle] = useState(file.title);
  const [fit, setFit] = useState<'width' | 'page'>('width');
  const [isWarned, setWarned] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [seenIn, setSeenIn] = useState(visitsEnded);
  const { save, remove } = useChanges(state, file);
  const { print, blocked: noPrinter } = usePrint();
  const isCovered = seenIn !== visitsEnded;
  const isSorted = isChanged(list, file.pages);
  const hasChanges = isSorted || title.trim() !== file.title;
  const pdf = document?.ok ? document.pdf : null;
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
  const uncover: Act = {
    id: 'file-uncover',
    key: 'Enter',
    label: TEXT.uncover,
    run: async () => {
      if (await see()) setSeenIn(visitsEnded);
    },
  };
  const main = isCovered ? uncover : hasChanges ? saving : close;
  /** Nothing of it can be seen. */
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
    footer: [...(isClosed ? [] : [...looking(), ...(mayChange ? changing() : [])]), ...(main === close ? [] : [close])],
    keys: isClosed ? [] : WALKING.map(([key, what]) => act(`file-${key}`, key, TEXT[what], what)),
  };

  function act(id: string, key: string, label: string, what: PageChange, blocked: string | null = null): Act {
    return { id, key, label, blocked, run: () => change(what) };
  }

  function looking(): readonly Act[] {
    const other = fit === 'width' ? 'page' : 'width';
    const fitting: Act = {
      id: 'file-fit',
      key: 'Z',
      label: fit === 'width' ? TEXT.whole : TEXT.wide,
      run: () => setFit(other),
    };
    // What would be printed is not what is seen.
    if (hasChanges) return [fitting];
    return [
      fitting,
      {
        id: 'file-print',
        key: 'Ctrl+P',
        label: TEXT.print,
        blocked: noPrinter,
        run: async () => {
          if (pdf) await print(pdf, file.pages);
        },
      },
    ];
  }

  function changing(): readonly Act[] {
    const single = list.pages.length === 1;
    const sorting = single
      ? []
      : [
          act('file-up', 'Alt+↑', TEXT.up, 'up'),
          act('file-down', 'Alt+↓', TEXT.down, 'down'),
          act('file-drop', 'Del', TEXT.drop, 'drop'),
        ];
    const removal: Act = { id: 'file-remove-open', key: 'Alt+D', label: TEXT.remove, run: () => setRemoving(true) };
    return [act('file-turn', 'R', TEXT.turn, 'turn'), ...sorting, ...(hasChanges ? [] : [removal])];
  }
}
