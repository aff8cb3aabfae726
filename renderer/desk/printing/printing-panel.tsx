import { useEffect, useRef, useState } from 'react';
import { CountField } from '../../ui/fields/count-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs, Within } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useBorrowedFocus } from '../../ui/layout/use-borrowed-focus.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { PRINTING_TEXT } from '../text/printing.ts';
import { PdfPreview } from './pdf-preview.tsx';
import { type PrintRequest, usePrintRequest } from './print-queue.ts';
import { PrinterField } from './printer-field.tsx';
import styles from './printing.module.css';
import { printingActs } from './printing-acts.ts';
import { useCover } from './use-cover.ts';
import { isCopies, type PrintingMind, usePrinting, useSheet } from './use-printing.ts';

/** Lies over the page after an act that issued papers, and goes when they are printed or put off. */
export function PrintingPanel() {
  const request = usePrintRequest();
  return request ? <Panel key={request.id} request={request} /> : null;
}

function Panel({ request }: { readonly request: PrintRequest }) {
  const mind = usePrinting(request);
  const [selected, setSelected] = useState(0);
  const list = useBorrowedFocus<HTMLDivElement>();
  const current = request.papers[selected];
  const sheet = useSheet(current, mind.pdfOf);
  const acts = printingActs({ request, mind, selected, setSelected });
  const cover = useCover(current, mind);
  const layer = useActs([acts.main, ...acts.keys, cover.turn], { modal: 'page' });
  const title = request.again ? PRINTING_TEXT.again : PRINTING_TEXT.title(request.papers.length);
  return (
    <div className={styles.panel} role="dialog" aria-label={title}>
      <Page
        title={title}
        footer={
          <>
            <ActButton act={cover.turn} />
            {acts.footer.map((act) => (
              <ActButton key={act.id} act={act} />
            ))}
            <ActButton act={acts.main} primary />
          </>
        }
      >
        <div className={styles.columns}>
          <div className={styles.left}>
            <div ref={list} className={styles.list} tabIndex={0} role="listbox" aria-label={PRINTING_TEXT.papers}>
              {request.papers.map((issued, index) => (
                <PaperRow
                  key={issued.paper}
                  issued={issued}
                  mind={mind}
                  selected={index === selected}
                  select={() => setSelected(index)}
                />
              ))}
            </div>
            <Within value={layer}>
              {current ? <Settings request={request} current={current} mind={mind} /> : null}
            </Within>
          </div>
          {cover.isCovered ? <Cover /> : <PdfPreview sheet={sheet} />}
        </div>
      </Page>
    </div>
  );
}

function Cover() {
  return (
    <div className={styles.cover} data-preview="covered">
      <p>{PRINTING_TEXT.covered}</p>
      <p>{PRINTING_TEXT.coveredHow}</p>
    </div>
  );
}

type RowProps = {
  readonly issued: PrintRequest['papers'][number];
  readonly mind: PrintingMind;
  readonly selected: boolean;
  readonly select: () => void;
};

function PaperRow({ issued, mind, selected, select }: RowProps) {
  const { state, problem } = mind.progressOf(issued);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div
      ref={row}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className={styles.row}
      data-state={state}
      onMouseDown={select}
    >
      <span className={styles.paperTitle}>
        {issued.content.title}{' '}
        <small>{issued.subject === null ? PRINTING_TEXT.notNumbered : PRINTING_TEXT.tail(issued.content.number)}</small>
      </span>
      <span className={styles.figure}>
        {mind.copiesOf(issued)} {PRINTING_TEXT.copiesUnit}
      </span>
      <span className={styles.state}>{PRINTING_TEXT.states[state]}</span>
      {problem ? <small className={styles.problem}>{problem}</small> : null}
    </div>
  );
}

type SettingsProps = {
  readonly request: PrintRequest;
  readonly current: RowProps['issued'];
  readonly mind: PrintingMind;
};

function Settings({ request, current, mind }: SettingsProps) {
  const copies = mind.copiesOf(current);
  return (
    <div className={styles.settings}>
      <CountField
        label={`${PRINTING_TEXT.copies}（${current.content.title}）`}
        name="print-copies"
        unit={PRINTING_TEXT.copiesUnit}
        value={copies}
        onChange={(text) => mind.setCopies(current, text)}
        message={isCopies(copies) ? undefined : PRINTING_TEXT.copiesWrong}
        hint={PRINTING_TEXT.copiesGo(current.content.copies)}
      />
      {mind.choice.printer ? <PrinterField name="print-printer" choice={mind.choice} /> : null}
      {mind.choice.printers?.length === 0 ? <Banner level="warning" text={PRINTING_TEXT.noPrinter} /> : null}
      {request.again ? (
        <PhraseField
          use="reprint-reason"
          label={PRINTING_TEXT.reason}
          name="print-reason"
          hint={PRINTING_TEXT.reasonHint}
          value={mind.reason}
          onChange={mind.setReason}
          required
          autoFocus
        />
      ) : null}
    </div>
  );
}
