import type { ReactElement } from 'react';
import type { PaperBlock } from '../../domain/papers/paper-content.ts';
import type { Piece } from './closing-part.ts';
import { Digits } from './digits.tsx';
import { QrCode } from './qr-code.tsx';

type Facts = Extract<PaperBlock, { kind: 'facts' }>;
type Table = Extract<PaperBlock, { kind: 'table' }>;
type Choices = Extract<PaperBlock, { kind: 'choices' }>;
type FactRow = Facts['rows'][number];

/** Percent of a row of facts that its labels take. */
const FACT_LABEL = 32;

/** More columns than this are set smaller. */
const DENSE_COLUMNS = 12;

export function Block({ block, continues, landscape }: Piece & { readonly landscape: boolean }): ReactElement | null {
  switch (block.kind) {
    case 'facts':
      return block.rows.length === 0 ? null : <FactsBlock block={block} perRow={landscape ? 3 : 2} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'choices':
      return <ChoicesBlock block={block} />;
    case 'paragraphs':
      return block.lines.length === 0 ? null : (
        <div className={paragraphClasses(block, continues)}>
          <BlockTitle title={block.title} />
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
  }
}

/** Notes under a title are set smaller than what the paper says itself. */
function paragraphClasses({ title }: PaperBlock, continues: Piece['continues']): string {
  const isNotes = title !== '' || continues === 'notes';
  return ['block paragraphs', isNotes ? 'notes' : '', continues === 'no' ? '' : 'continues'].filter(Boolean).join(' ');
}

function BlockTitle({ title }: { readonly title: string }): ReactElement | null {
  return title === '' ? null : <div className="block-title">{title}</div>;
}

function FactsBlock({ block, perRow }: { readonly block: Facts; readonly perRow: number }): ReactElement {
  const [label, value] = [FACT_LABEL / perRow, (100 - FACT_LABEL) / perRow];
  return (
    <div className="block facts">
      <BlockTitle title={block.title} />
      <table>
        <colgroup>
          {Array.from({ length: perRow * 2 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: static markup, columns never move
            <col key={at} style={{ width: `${at % 2 === 0 ? label : value}%` }} />
          ))}
        </colgroup>
        <tbody>
          {besides(block.rows, perRow).map((row) => (
            <tr key={row[0]?.label}>
              {row.map((fact, at) => (
                <FactCells key={fact.label} fact={fact} span={at === row.length - 1 ? (perRow - at) * 2 - 1 : 1} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactCells({ fact, span }: { readonly fact: FactRow; readonly span: number }): ReactElement {
  return (
    <>
      <th scope="row">{fact.label}</th>
      <td colSpan={span} className={fact.value === '' ? 'fill' : undefined}>
        <Digits text={fact.value} />
      </td>
    </>
  );
}

/** As many facts a row, the last one as wide as what is left of it; a wide one has its row alone. */
function besides(rows: readonly FactRow[], perRow: number): readonly (readonly FactRow[])[] {
  const laid: FactRow[][] = [];
  for (const row of rows) {
    const last = laid.at(-1);
    if (!row.wide && last && last.length < perRow && !last[0]?.wide) last.push(row);
    else laid.push([row]);
  }
  return laid;
}

function TableBlock({ block }: { readonly block: Table }): ReactElement {
  const { columns, rows } = block;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className="block">
      <BlockTitle title={block.title} />
      <table className={columns.length > DENSE_COLUMNS ? 'dense' : undefined}>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${((width / whole) * 100).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 ? <WholeRow columns={columns.length} className="empty" value={block.empty} /> : null}
          {rows.map((row, at) =>
            row.length === 1 && columns.length > 1 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: static markup, rows never move
              <WholeRow key={at} columns={columns.length} className="span" value={row[0] ?? ''} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: static markup, rows never move
              <Row key={at} columns={columns} cells={row} struck={block.struck.includes(at)} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly columns: Table['columns'];
  readonly cells: readonly string[];
  readonly struck: boolean;
};

function Row({ columns, cells, struck }: RowProps): ReactElement {
  return (
    <tr className={struck ? 'struck' : undefined}>
      {columns.map((column, at) => {
        const value = cells[at] ?? '';
        if (column.codes) return <CodeCell key={column.label} digits={value} />;
        const classes = [column.figures ? 'figures' : '', value === '' ? 'fill' : ''].filter(Boolean).join(' ');
        return (
          <td key={column.label} className={classes || undefined}>
            <Digits text={value} />
          </td>
        );
      })}
    </tr>
  );
}

function CodeCell({ digits }: { readonly digits: string }): ReactElement {
  return <td className="codes">{/^\d+$/.test(digits) ? <QrCode digits={digits} /> : digits}</td>;
}

type WholeRowProps = { readonly columns: number; readonly className: string; readonly value: string };

function WholeRow({ columns, className, value }: WholeRowProps): ReactElement {
  return (
    <tr className={className}>
      <td className={className} colSpan={columns}>
        <Digits text={value} />
      </td>
    </tr>
  );
}

function ChoicesBlock({ block }: { readonly block: Choices }): ReactElement {
  return (
    <div className="block choices">
      <BlockTitle title={block.title} />
      {block.options.map(({ label, ticked }) => (
        <span key={label}>
          <span className="box">{ticked ? '✓' : ''}</span>
          {label}
        </span>
      ))}
    </div>
  );
}
