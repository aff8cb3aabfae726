import { useEffect } from 'react';
import { copyText } from './copy-text.ts';

/**
 * What a clerk copies or cuts by the system's own keys goes through the main process: as plain text, without the page's
 * markup, and for a minute only. Cutting itself is left to Chromium, so that undo still works: what comes out of a field
 * is plain text whoever writes it last.
 */
export function useBriefClipboard(): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const text = selectedText();
      if (text === '') return;
      event.preventDefault();
      void copyText(text);
    };
    const cut = () => {
      const text = selectedText();
      // After Chromium has written its own.
      if (text !== '') setTimeout(() => void copyText(text));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
    };
  }, []);
}

function selectedText(): string {
  const active = document.activeElement;
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  if (!isField) return document.getSelection()?.toString() ?? '';
  return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
}
