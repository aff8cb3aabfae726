// One style sheet for every paper. Black on white alone must carry everything: county printers are black and white.
// Fonts: the 公文 faces where the PC has them, then free ones; the Ext-B faces at the end carry rare characters.

const RARE = `"SimSun-ExtB", "SimSun-ExtG", "FangSong-ExtB", "TW-Sung-Ext-B", "Plangothic P1", "Plangothic P2", "HanaMinB", "Noto Sans CJK SC"`;
const BODY = `"FangSong", "FangSong_GB2312", "仿宋", "STFangsong", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", ${RARE}, serif`;
const SERIF = `"SimSun", "宋体", "STSong", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", ${RARE}, serif`;
const TITLE = `"FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "Noto Serif CJK SC", "Noto Serif SC", "SimSun", ${RARE}, serif`;
const FIGURES = `"Times New Roman", "Liberation Serif", ${SERIF}`;

export const PAPER_STYLES = `
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; background: #fff; color: #000; }
body { font-family: ${BODY}; font-size: 11pt; line-height: 1.4; overflow-wrap: anywhere; font-variant-east-asian: normal; }
.sheet { position: relative; }
.heading { text-align: center; font-family: ${SERIF}; font-size: 12.5pt; letter-spacing: .06em; margin: 0; }
.title { text-align: center; font-family: ${TITLE}; font-weight: 700; font-size: 20pt; line-height: 1.25; letter-spacing: .1em; margin: 0 0 2mm; }
.numbers { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; font-size: 10pt; margin: 0 0 2mm; border-bottom: .6pt solid #000; padding-bottom: 1mm; }
.numbers span { white-space: nowrap; }
.digits { font-family: ${FIGURES}; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.digits b { font-weight: 700; }
.to { font-size: 12pt; margin: 0 0 1.5mm; }
.to::after { content: ""; display: block; clear: both; }
.doc-number { float: right; font-size: 10.5pt; line-height: 1.6; margin-left: 6mm; }
.block { margin: 0 0 2mm; }
.block-title { font-family: ${SERIF}; font-weight: 700; font-size: 11pt; margin: 0 0 .8mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10pt; line-height: 1.3; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #000; padding: .8mm 1.2mm; text-align: left; vertical-align: middle; white-space: pre-line; overflow-wrap: anywhere; }
th { font-family: ${SERIF}; font-weight: 700; text-align: center; }
thead th { border-bottom-width: 1pt; }
td.figures { font-family: ${FIGURES}; font-variant-numeric: tabular-nums; text-align: center; white-space: nowrap; overflow-wrap: normal; }
td.codes { padding: 1mm; text-align: center; }
td.codes svg { display: block; width: 9.5mm; height: 9.5mm; margin: 0 auto; }
td.fill { height: 6.6mm; }
.facts td.fill { height: 8.5mm; }
td.span { font-family: ${SERIF}; font-weight: 700; break-after: avoid; }
tr.span { break-after: avoid; }
table.dense { font-size: 8.5pt; line-height: 1.25; }
.dense th, .dense td { padding: .7mm .7mm; }
tr.struck td { text-decoration: line-through; }
td.empty { text-align: center; }
.facts { break-inside: avoid; }
.facts th { font-weight: 400; text-align: left; }
.paragraphs p { margin: 0 0 .3mm; text-align: justify; text-indent: 2em; orphans: 2; widows: 2; white-space: pre-line; }
.notes p { font-size: 10pt; line-height: 1.35; }
.continues { margin-top: -2mm; }
.choices { display: flex; flex-wrap: wrap; gap: 1mm 7mm; }
.choices .block-title { width: 100%; margin: 0; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: .8pt solid #000; margin-right: 1.6mm; vertical-align: -.3mm; text-align: center; line-height: 3.1mm; font-size: 10pt; font-weight: 700; }
.basis { font-size: 9.5pt; line-height: 1.3; text-align: justify; }
.basis strong { font-family: ${SERIF}; }
.close { break-inside: avoid; }
.tail { margin-top: 2mm; break-inside: avoid; }
.closing { display: flex; align-items: flex-end; gap: 6mm; }
.qr { flex: none; }
.qr .code { margin: 0 4.5mm 2.5mm; padding-top: 2mm; }
.qr svg { display: block; width: 23mm; height: 23mm; }
.qr .digits { display: block; font-size: 8pt; white-space: nowrap; }
.signatures { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 2mm; }
.landscape .signatures { flex-flow: row wrap; gap: 2mm 8mm; }
.landscape .signature { flex: 1 1 76mm; min-width: 0; }
.signature .sign { display: flex; align-items: flex-end; min-height: 10.5mm; white-space: nowrap; }
.signature .line { flex: 1; min-width: 24mm; border-bottom: .6pt solid #000; }
.signature .below { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 4mm; margin-top: 1mm; font-size: 10pt; line-height: 1.25; }
.signature .name { flex: 1 1 auto; min-width: 0; }
.signature .time { flex: none; margin-left: auto; white-space: nowrap; }
.seal { flex: none; width: 38mm; text-align: center; align-self: stretch; display: flex; flex-direction: column; justify-content: flex-end; }
.place { border: .8pt dashed #000; border-radius: 2mm; display: flex; flex-direction: column; align-items: center; justify-content: center; }
.seal .place { height: 27mm; font-size: 10.5pt; }
.issued { margin: 1mm 0 0; white-space: nowrap; }
.seals { display: flex; flex-wrap: wrap; gap: 2mm 3mm; margin-top: 3mm; }
.seals .place { flex: 0 0 42mm; height: 30mm; padding: 0 1mm; text-align: center; font-size: 9.5pt; line-height: 1.3; }
.annex { break-before: page; }
.annex-of { font-size: 10pt; margin: 0 0 2mm; }
.copies { margin-top: 2mm; border-top: .6pt solid #000; padding-top: 1mm; font-size: 9.5pt; text-align: right; }
.watermark { position: fixed; inset: 0; z-index: 9; pointer-events: none; overflow: hidden; }
.watermark span { position: absolute; transform: translate(-50%, -50%) rotate(-32deg); white-space: nowrap; font-family: ${SERIF}; font-size: 27pt; letter-spacing: .1em; color: rgba(0, 0, 0, .13); }
`;
