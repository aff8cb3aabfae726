import { renderToStaticMarkup } from 'react-dom/server';
import { recoveryGroups } from '../../domain/account/recovery-key.ts';
import type { Layout } from '../../electron/contract/printing-contract.ts';
import { PAPER_STYLES } from './paper-styles.ts';
import { QrCode } from './qr-code.tsx';

/** What stands on the sheet beside the key; the words are the screen's. */
export type RecoverySheetWords = {
  readonly title: string;
  readonly heading: string;
  readonly key: string;
  readonly group: (place: number) => string;
  readonly use: readonly string[];
  readonly when: string;
  readonly keeper: string;
  readonly place: string;
};

const STYLES = `${PAPER_STYLES}
.key { display: flex; gap: 8mm; align-items: center; margin: 4mm 0 5mm; }
.key ol { flex: 1; display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 6mm; margin: 0; padding: 0; list-style: none; }
.key li { display: flex; justify-content: space-between; align-items: baseline; border-bottom: .5pt solid #000; padding: 1.5mm 1mm; }
.key li .digits { font-size: 19pt; letter-spacing: .12em; }
.key svg { display: block; width: 42mm; height: 42mm; }
.use { margin: 0 0 6mm; padding-left: 6mm; }
.use li { margin: 0 0 1.5mm; }
.keep { display: flex; gap: 10mm; margin-top: 10mm; }
.keep span { flex: 1; border-bottom: .6pt solid #000; padding-bottom: 1mm; }
`;

/** The recovery sheet: it is no paper of a case, has no number and is kept nowhere. */
export function layoutRecoverySheet(digits: string, words: RecoverySheetWords): Layout {
  return {
    html: renderToStaticMarkup(<Sheet digits={digits} words={words} />),
    styles: STYLES,
    number: '',
    landscape: false,
  };
}

function Sheet({ digits, words }: { readonly digits: string; readonly words: RecoverySheetWords }) {
  return (
    <div className="sheet">
      <div className="heading">{words.heading}</div>
      <h1 className="title">{words.title}</h1>
      <div className="numbers">
        <span>{words.key}</span>
        <span>{words.when}</span>
      </div>
      <div className="key">
        <ol>
          {recoveryGroups(digits).map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: static markup, groups never move
            <li key={at}>
              <span>{words.group(at + 1)}</span>
              <span className="digits">{group}</span>
            </li>
          ))}
        </ol>
        <QrCode digits={digits} />
      </div>
      <ol className="use">
        {words.use.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="keep">
        <span>{words.keeper}：</span>
        <span>{words.place}：</span>
      </div>
    </div>
  );
}
