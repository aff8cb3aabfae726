import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import type { Refusal } from '../../../../domain/acts/decision.ts';
import { refuse } from '../../../../domain/case/decide/support.ts';
import { useStore } from '../../../store/hooks/store-context.tsx';

/** A stored document, opened for looking at. `pdf`: its bytes, for printing and putting in order. */
export type OpenDocument =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly shown: PDFDocumentProxy }
  | Refusal;

/** Null while it is being read. `called`: its name, for the sentence that it cannot be opened. */
export function useDocument(caseId: string, name: string, called: string): OpenDocument | null {
  const { files } = useStore();
  const [document, setDocument] = useState<OpenDocument | null>(null);
  useEffect(() => {
    let isHere = true;
    let close = () => {};
    const open = async () => {
      const read = await files.read(caseId, name);
      if (!read.ok) return read;
      const { openPdf } = await import('../../printing/open-pdf.ts');
      const shown = await openPdf(read.bytes).catch(() => null);
      if (shown === null) return refuse('fileDamaged', called);
      close = () => void shown.loadingTask.destroy();
      return { ok: true as const, pdf: read.bytes, shown };
    };
    void open().then((opened) => (isHere ? setDocument(opened) : close()));
    return () => {
      isHere = false;
      close();
    };
  }, [files, caseId, name, called]);
  return document;
}
