import { useEffect, useState } from 'react';
import { yearOf } from '../../../domain/calendar/date-string.ts';
import type { PaperType } from '../../../domain/numbers/paper-type.ts';
import { paperFrame } from '../../../domain/papers/paper-desk.ts';
import { type PaperWords, wordedPaper } from '../../../domain/station/paper-words.ts';
import { type PaperPdf, paperPdf } from '../printing/paper-pdf.ts';
import { PdfPreview } from '../printing/pdf-preview.tsx';
import { useSession } from '../session.ts';
import { PAPER_WORDS_TEXT as TEXT } from '../text/paper-words.ts';

/** The frame of the paper as it would be printed, with a watermark; drawn when typing rests. */
export function PaperSample({ type, words }: { readonly type: PaperType; readonly words: PaperWords }) {
  const { station, operator, now, today } = useSession();
  const desk = { station, operator, now, practice: true };
  const blocks = [{ kind: 'paragraphs' as const, title: '', lines: [TEXT.sample] }];
  const frame = { ...paperFrame(type, desk, ''), blocks };
  const content = JSON.stringify(wordedPaper(frame, words, String(yearOf(today))));
  const [sheet, setSheet] = useState<PaperPdf | null>(null);
  useEffect(() => {
    let gone = false;
    const later = setTimeout(() => {
      void paperPdf(JSON.parse(content), true).then((pdf) => {
        if (!gone) setSheet(pdf);
      });
    }, 400);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, [content]);
  return <PdfPreview sheet={sheet} />;
}
