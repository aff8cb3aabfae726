import { type DragEvent, useEffect, useRef } from 'react';
import type { AddFiles } from './use-add-files.ts';

/** Where among the rows of a table something happens. */
function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('tr[data-row]') : null;
}

/**
 * Files dropped onto a row of the table, and pictures pasted while a row has the focus. The row under a dragged file takes
 * the focus, so that it is seen where the file will land.
 */
export function useFilesOntoRows(lineOf: (row: string) => string | null, add: AddFiles['add']) {
  const newest = useRef({ lineOf, add });
  newest.current = { lineOf, add };
  const give = (row: HTMLElement | null, files: readonly File[], source: 'file' | 'paste') => {
    const line = newest.current.lineOf(row?.dataset.row ?? '');
    if (line !== null && files.length > 0) void newest.current.add(line, files, source);
  };
  const giving = useRef(give);
  giving.current = give;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const row = rowOf(document.activeElement);
      if (files.length === 0 || row === null) return;
      event.preventDefault();
      giving.current(row, files, 'paste');
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
  return {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      rowOf(event.target)?.focus();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      give(rowOf(event.target), [...event.dataTransfer.files], 'file');
    },
  };
}
