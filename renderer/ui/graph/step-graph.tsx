import { useId, useMemo } from 'react';
import { type GraphEdge, type GraphNode, LOOKS, layOut, type PlacedNode, type Size } from './lay-out.ts';
import styles from './step-graph.module.css';

type StepGraphProps = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
  readonly size?: Size;
  /** `TB`: downwards, for narrow places. */
  readonly direction?: 'LR' | 'TB';
};

/** What waits for what, and what runs side by side. Never wider than its place: it shrinks, and its text with it. */
export function StepGraph({ nodes, edges, label, size = 'large', direction = 'LR' }: StepGraphProps) {
  const arrow = useId();
  const placed = useMemo(() => layOut(nodes, edges, size, direction), [nodes, edges, size, direction]);
  return (
    <svg
      className={styles.graph}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      style={{ maxWidth: placed.width }}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M 0 0 L 8 4 L 0 8 z" className={styles.arrow} />
        </marker>
      </defs>
      {placed.edges.map(({ key, path }) => (
        <path key={key} d={path} className={styles.edge} markerEnd={`url(#${arrow})`} />
      ))}
      {placed.nodes.map((one) => (
        <Box key={one.node.id} placed={one} box={placed.box} size={size} />
      ))}
    </svg>
  );
}

type BoxProps = {
  readonly placed: PlacedNode;
  readonly box: { readonly width: number; readonly height: number };
  readonly size: Size;
};

function Box({ placed: { node, x, y, lines, notes }, box, size }: BoxProps) {
  const { font } = LOOKS[size];
  const rows = [...lines, ...notes];
  const top = y - (rows.length * (font + 4)) / 2 + font;
  return (
    <g className={styles.node} data-state={node.state ?? 'plain'}>
      <title>{[node.mark, node.label, ...(node.notes ?? [])].filter(Boolean).join(' ')}</title>
      <rect x={x - box.width / 2} y={y - box.height / 2} width={box.width} height={box.height} rx="3" />
      {rows.map((row, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of one label never change places
          key={at}
          x={x}
          y={top + at * (font + 4)}
          fontSize={at < lines.length ? font : font - 2}
          className={at < lines.length ? undefined : styles.note}
        >
          {row}
        </text>
      ))}
    </g>
  );
}
