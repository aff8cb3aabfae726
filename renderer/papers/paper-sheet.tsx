import type { ReactElement } from 'react';
import { formatNumber } from '../../domain/numbers/format-number.ts';
import { joinedBasis } from '../../domain/papers/joined-basis.ts';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { SHEET } from '../../domain/text/paper-sheet.ts';
import { type Piece, partForClosing, wholeBlocks } from './closing-part.ts';
import { Digits } from './digits.tsx';
import { Block } from './paper-blocks.tsx';
import { QrCode } from './qr-code.tsx';
import { Watermark } from './watermark.tsx';

type SheetProps = { readonly content: PaperContent; readonly watermark: string | null };

/** One paper as static markup; page numbers are added by the main process. */
export function PaperSheet({ content, watermark }: SheetProps): ReactElement {
  const { flowing, closing } = partForClosing(content.blocks);
  return (
    <div className={content.landscape ? 'sheet landscape' : 'sheet'}>
      {watermark === null ? null : <Watermark text={watermark} landscape={content.landscape} />}
      <Head content={content} />
      <To content={content} />
      <Pieces pieces={flowing} landscape={content.landscape} />
      <div className="close">
        <Pieces pieces={closing} landscape={content.landscape} />
        <Basis lines={content.basis} />
        <Closing content={content} />
      </div>
      <Annex content={content} />
    </div>
  );
}

type PiecesProps = { readonly pieces: readonly Piece[]; readonly landscape: boolean };

function Pieces({ pieces, landscape }: PiecesProps): ReactElement {
  return (
    <>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, blocks never move
        <Block key={at} {...piece} landscape={landscape} />
      ))}
    </>
  );
}

/** What stands behind the signed page; it names the paper that it belongs to. */
function Annex({ content }: { readonly content: PaperContent }): ReactElement | null {
  const { annex = [], title, number, landscape } = content;
  if (annex.length === 0) return null;
  return (
    <div className="annex">
      <p className="annex-of">{SHEET.annexOf(title, formatNumber(number))}</p>
      <Pieces pieces={wholeBlocks(annex)} landscape={landscape} />
    </div>
  );
}

function Head({ content }: { readonly content: PaperContent }): ReactElement {
  const { heading, title, caseNumber, number } = content;
  return (
    <header>
      <div className="heading">{heading}</div>
      <h1 className="title">{title}</h1>
      <div className="numbers">
        <span>
          {caseNumber === '' ? null : (
            <>
              {SHEET.caseNumber}：<Digits text={caseNumber} />
            </>
          )}
        </span>
        {number === '' ? null : (
          <span>
            {SHEET.number}：<span className="digits">{formatNumber(number)}</span>
          </span>
        )}
      </div>
    </header>
  );
}

/** To whom it is addressed, and the authority's own number at the right. */
function To({ content: { addressee, docNumber } }: { readonly content: PaperContent }): ReactElement | null {
  if (addressee === '' && docNumber === null) return null;
  return (
    <div className="to">
      {docNumber === null ? null : (
        <span className="doc-number">
          {SHEET.docNumber}：{docNumber === '' ? SHEET.docNumberByHand : docNumber}
        </span>
      )}
      {addressee === '' ? null : SHEET.addressee(addressee)}
    </div>
  );
}

function Basis({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  return lines.length === 0 ? null : (
    <div className="block basis">
      <strong>{SHEET.basis}：</strong>
      {joinedBasis(lines)}
    </div>
  );
}

/** Lower left the code, beside it who signs, at the right the place of the seal with the date. */
function Closing({ content }: { readonly content: PaperContent }): ReactElement {
  const { copies, date, number, seal, sealers = [], signatures } = content;
  return (
    <footer className="tail">
      <div className="closing">
        {number === '' ? null : (
          <div className="qr">
            <QrCode digits={number} />
            <Digits text={number} />
          </div>
        )}
        <div className="signatures">
          {signatures.map((signature) => (
            <Signature key={signature.role} {...signature} />
          ))}
        </div>
        <div className="seal">
          {seal === null || sealers.length > 0 ? null : <SealPlace lines={[seal]} />}
          <div className="issued">{date}</div>
        </div>
      </div>
      {seal === null || sealers.length === 0 ? null : (
        <div className="seals">
          {sealers.map((unit) => (
            <SealPlace key={unit} lines={[unit, seal]} />
          ))}
        </div>
      )}
      <div className="copies">{copies.length === 1 ? SHEET.single(copies[0] ?? '') : SHEET.copies(copies)}</div>
      {content.footer ? <div className="copies">{content.footer}</div> : null}
    </footer>
  );
}

/** Where a seal goes; never a picture of one. */
function SealPlace({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <div className="place">
      {[...lines, SHEET.sealPlace].map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** A line free for the pen, the typed name and the time under it. */
function Signature({ role, name, time }: PaperContent['signatures'][number]): ReactElement {
  return (
    <div className="signature">
      <div className="sign">
        <span>{role}：</span>
        <span className="line" />
      </div>
      <div className="below">
        <span className="name">{name}</span>
        {time ? <span className="time">{SHEET.signTime}</span> : null}
      </div>
    </div>
  );
}
