import { useEffect } from 'react';
import { copyText } from './copy-text.ts';

/**
 * What a clerk copies or cuts by the system's own keys is copied once more through the main process: as plain text,
 * without the page's markup, and for a minute only. The copying itself is left to Chromium, so that undo still works.
 */
export function useBriefClipboard(): void {
  useEffect(() => {
    const copyAgain = () => {
      const text = selectedText();
      // After Chromium has written its own.
      if (text !== '') setTimeout(() => void copyText(text));
    };
    document.addEventListener('copy', copyAgain);
    document.addEventListener('cut', copyAgain);
    return () => {
      document.removeEventListener('copy', copyAgain);
      document.removeEventListener('cut', copyAgain);
    };
  }, []);
}

function selectedText(): string {
  const active = document.activeElement;
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  if (!isField) return document.getSelection()?.toString() ?? '';
  return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
}
