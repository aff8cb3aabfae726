import type { ReactElement } from 'react';
import { formatNumber } from '../../domain/numbers/format-number.ts';
import type { PaperBlock, PaperContent } from '../../domain/papers/paper-content.ts';
import { SHEET } from '../../domain/text/paper-sheet.ts';
import { Digits } from './digits.tsx';
import { Block } from './paper-blocks.tsx';
import { QrCode } from './qr-code.tsx';
import { Watermark } from './watermark.tsx';

type SheetProps = { readonly content: PaperContent; readonly watermark: string | null };

/** One paper as static markup; page numbers are added by the main process. */
export function PaperSheet({ content, watermark }: SheetProps): ReactElement {
  const closing = closingBlocks(content);
  return (
    <div className={content.landscape ? 'sheet landscape' : 'sheet'}>
      {watermark === null ? null : <Watermark text={watermark} landscape={content.landscape} />}
      <Head content={content} />
      {content.addressee === '' ? null : <p className="addressee">{SHEET.addressee(content.addressee)}</p>}
      {content.blocks.slice(0, -closing.length || undefined).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, blocks never move
        <Block key={at} block={block} />
      ))}
      <div className="close">
        {closing.map((block) => (
          <Block key={block.title} block={block} />
        ))}
        <Basis lines={content.basis} />
        <Closing content={content} />
      </div>
      <Annex content={content} />
    </div>
  );
}

/**
 * A signature never stands on a page without text: the last words go with it, unless they are a table that may be long.
 * A block without a title belongs to the one before, as the box to tick does to what is agreed to.
 */
function closingBlocks({ blocks }: PaperContent): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === 'table') return [];
  const before = last.title === '' ? blocks.at(-2) : undefined;
  return before === undefined || before.kind === 'table' ? [last] : [before, last];
}

/** What stands behind the signed page; it names the paper that it belongs to. */
function Annex({ content }: { readonly content: PaperContent }): ReactElement | null {
  const { annex = [], title, number } = content;
  if (annex.length === 0) return null;
  return (
    <div className="annex">
      <p className="annex-of">{SHEET.annexOf(title, formatNumber(number))}</p>
      {annex.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, blocks never move
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Head({ content }: { readonly content: PaperContent }): ReactElement {
  const { heading, title, caseNumber, docNumber, number } = content;
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
      {docNumber === null ? null : (
        <div className="doc-number">
          {SHEET.docNumber}：{docNumber === '' ? SHEET.docNumberByHand : docNumber}
        </div>
      )}
    </header>
  );
}

function Basis({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  return lines.length === 0 ? null : (
    <div className="block basis">
      <strong>{SHEET.basis}：</strong>
      <div>{lines.join('；')}</div>
    </div>
  );
}

/** Lower left the code, beside it who signs, at the right the place of the seal with the date. */
function Closing({ content }: { readonly content: PaperContent }): ReactElement {
  const { copies, date, number, seal, signatures } = content;
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
          {seal === null ? null : (
            <div className="place">
              <span>{seal}</span>
              <span>{SHEET.sealPlace}</span>
            </div>
          )}
          <div className="issued">{date}</div>
        </div>
      </div>
      <div className="copies">{copies.length === 1 ? SHEET.single(copies[0] ?? '') : SHEET.copies(copies)}</div>
      {content.footer ? <div className="copies">{content.footer}</div> : null}
    </footer>
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
