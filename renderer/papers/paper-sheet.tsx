import type { ReactElement } from 'react';
import { formatNumber } from '../../domain/numbers/format-number.ts';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { SHEET } from '../../domain/text/paper-sheet.ts';
import { Digits } from './digits.tsx';
import { Block } from './paper-blocks.tsx';
import { QrCode } from './qr-code.tsx';
import { Watermark } from './watermark.tsx';

type SheetProps = { readonly content: PaperContent; readonly watermark: string | null };

/** One paper as static markup; page numbers are added by the main process. */
export function PaperSheet({ content, watermark }: SheetProps): ReactElement {
  return (
    <div className="sheet">
      {watermark === null ? null : <Watermark text={watermark} landscape={content.landscape} />}
      <Head content={content} />
      {content.addressee === '' ? null : <p className="addressee">{SHEET.addressee(content.addressee)}</p>}
      {content.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, blocks never move
        <Block key={at} block={block} />
      ))}
      <Basis lines={content.basis} />
      <div className="close">
        <Signing content={content} />
        <Foot content={content} />
      </div>
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
        <span>
          {SHEET.number}：<span className="digits">{formatNumber(number)}</span>
        </span>
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

function Signing({ content }: { readonly content: PaperContent }): ReactElement {
  return (
    <div className="signing">
      <div className="signatures">
        {content.signatures.map(({ role, name, time }) => (
          <div className="signature" key={role}>
            <span>{role}：</span>
            <span className="line">{name}</span>
            {time ? <span className="time">{SHEET.signTime}</span> : null}
          </div>
        ))}
      </div>
      <div className="seal">
        {content.seal === null ? null : (
          <div className="place">
            <span>{content.seal}</span>
            <span>{SHEET.sealPlace}</span>
          </div>
        )}
        <div className="issued">{content.date}</div>
      </div>
    </div>
  );
}

function Foot({ content }: { readonly content: PaperContent }): ReactElement {
  const { copies, number } = content;
  return (
    <footer className="foot">
      <div className="qr">
        <QrCode digits={number} />
        <Digits text={number} />
      </div>
      <div className="copies">{copies.length === 1 ? SHEET.single(copies[0] ?? '') : SHEET.copies(copies)}</div>
    </footer>
  );
}
