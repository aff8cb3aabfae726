import dagre from '@dagrejs/dagre';

/** A box of the graph. `state` only chooses looks; a word goes with it in `mark`. */
export type GraphNode = {
  readonly id: string;
  readonly label: string;
  /** Small lines below: where it stands, the unit. Each is wrapped, none is cut. */
  readonly notes?: readonly string[];
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
  readonly notes: readonly string[];
};
export type PlacedGraph = {
  readonly nodes: readonly PlacedNode[];
  /** SVG paths. */
  readonly edges: readonly { readonly key: string; readonly path: string }[];
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
};

type Looks = {
  readonly characters: number;
  /** Characters of a small line. */
  readonly small: number;
  readonly font: number;
  /** Enough for the longest name an item of the catalogue has. */
  readonly lines: number;
  readonly width: number;
};

/** Widths in px at which a label of so many characters a line fits. */
export const LOOKS: Readonly<Record<Size, Looks>> = {
  small: { characters: 6, small: 7, font: 12, lines: 6, width: 86 },
  large: { characters: 10, small: 13, font: 14, lines: 4, width: 168 },
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
  const rows = Math.max(1, ...nodes.map((node) => linesOf(node, looks).length + notesOf(node, looks).length));
  const box = { width: looks.width, height: rows * (looks.font + 4) + 12 };
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: direction, nodesep: 10, ranksep: size === 'small' ? 22 : 34, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id } of nodes) graph.setNode(id, { ...box });
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  for (const { from, to } of drawn) graph.setEdge(from, to);
  dagre.layout(graph);
  const whole = graph.graph();
  return {
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id);
      return { node, x, y, lines: linesOf(node, looks), notes: notesOf(node, looks) };
    }),
    edges: drawn.map(({ from, to }) => {
      const { points } = graph.edge(from, to);
      return { key: `${from} ${to}`, path: pathThrough(points) };
    }),
    width: Math.max(1, whole.width ?? 1),
    height: Math.max(1, whole.height ?? 1),
    box,
  };
}

function linesOf({ label, mark }: GraphNode, { characters, lines }: Looks): readonly string[] {
  const rows = wrap(mark === undefined ? label : `${mark} ${label}`, characters);
  if (rows.length <= lines) return rows;
  const last = [...(rows[lines - 1] ?? '')].slice(0, characters - 1).join('');
  return [...rows.slice(0, lines - 1), `${last}…`];
}

const notesOf = ({ notes = [] }: GraphNode, { small }: Looks): readonly string[] =>
  notes.flatMap((note) => wrap(note, small));

/** What may not stand at the head of a line. */
const CLOSING = /^[）)、，。”》]/;
/** What may not stand at the end of a line. */
const OPENING = /^[（(“《]/;

/**
 * Lines of about the same length, none longer than `most` characters but for a mark, which stays with what it opens or
 * closes, and a last character, which is not left alone. Chinese breaks anywhere else.
 */
export function wrap(text: string, most: number): readonly string[] {
  const characters = [...text];
  const each = Math.ceil(characters.length / Math.max(1, Math.ceil(characters.length / most)));
  const rows: string[] = [];
  let at = 0;
  while (at < characters.length) {
    let end = at + each;
    if (end < characters.length && OPENING.test(characters[end - 1] ?? '')) end = Math.max(at + 1, end - 1);
    while (CLOSING.test(characters[end] ?? '')) end += 1;
    if (end === characters.length - 1 && rows.length > 0) end += 1;
    rows.push(characters.slice(at, end).join(''));
    at = end;
  }
  return rows;
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
