import dagre from '@dagrejs/dagre';

/** A box of the graph. `state` only chooses looks; a word goes with it in `mark`. */
export type GraphNode = {
  readonly id: string;
  readonly label: string;
  /** Second line, small: the unit, or where it stands. */
  readonly note?: string;
  readonly state?: 'plain' | 'waiting' | 'now' | 'done' | 'late';
  /** Stands before the label, so that colour is never alone. */
  readonly mark?: string;
};
export type GraphEdge = { readonly from: string; readonly to: string };

export type Size = 'small' | 'large';

export type PlacedNode = {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
};
export type PlacedGraph = {
  readonly nodes: readonly PlacedNode[];
  /** SVG paths. */
  readonly edges: readonly { readonly key: string; readonly path: string }[];
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
};

type Looks = { readonly characters: number; readonly font: number; readonly lines: number; readonly width: number };

/** Widths in px at which a label of so many characters a line fits. */
export const LOOKS: Readonly<Record<Size, Looks>> = {
  small: { characters: 6, font: 12, lines: 3, width: 86 },
  large: { characters: 10, font: 14, lines: 2, width: 168 },
};

type Point = { readonly x: number; readonly y: number };

/** Places boxes so that what waits stands behind what it waits for. Edges to boxes that are not there are left out. */
export function layOut(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  size: Size,
  direction: 'LR' | 'TB',
): PlacedGraph {
  const looks = LOOKS[size];
  const noted = nodes.some(({ note }) => note !== undefined);
  const lines = Math.max(1, ...nodes.map(({ label, mark }) => wrap(label, mark, looks).length));
  const box = { width: looks.width, height: (lines + (noted ? 1 : 0)) * (looks.font + 4) + 12 };
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: direction, nodesep: 10, ranksep: size === 'small' ? 22 : 34, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id } of nodes) graph.setNode(id, { ...box });
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  for (const { from, to } of drawn) graph.setEdge(from, to);
  dagre.layout(graph);
  const whole = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as unknown as Point;
      return { node, x, y, lines: wrap(node.label, node.mark, looks) };
    }),
    edges: drawn.map(({ from, to }) => {
      const { points } = graph.edge(from, to) as unknown as { readonly points: readonly Point[] };
      return { key: `${from} ${to}`, path: pathThrough(points) };
    }),
    width: Math.max(1, whole.width ?? 1),
    height: Math.max(1, whole.height ?? 1),
    box,
  };
}

/** Chinese breaks anywhere; what does not fit into the lines ends in … and stands whole in the title. */
export function wrap(label: string, mark: string | undefined, { characters, lines }: Looks): readonly string[] {
  const text = [...(mark === undefined ? label : `${mark} ${label}`)];
  const rows = Array.from({ length: Math.ceil(text.length / characters) }, (_, row) =>
    text.slice(row * characters, (row + 1) * characters).join(''),
  );
  if (rows.length <= lines) return rows;
  const last = [...(rows[lines - 1] ?? '')].slice(0, characters - 1).join('');
  return [...rows.slice(0, lines - 1), `${last}…`];
}

function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const middle = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q ${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const last = rest.at(-1) ?? first;
  return `M ${at(first)} ${middle.join(' ')} L ${at(last)}`;
}
