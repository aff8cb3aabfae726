import { expect, test } from 'vitest';
import { LOOKS, layOut, wrap } from './lay-out.ts';

const nodes = ['a', 'b', 'c'].map((id) => ({ id, label: `事项${id}` }));
const place = (graph: ReturnType<typeof layOut>, id: string) => graph.nodes.find(({ node }) => node.id === id);

test('what waits stands behind what it waits for, and what runs side by side stands side by side', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
  ];
  const graph = layOut(nodes, edges, 'large', 'LR');
  const [a, b, c] = ['a', 'b', 'c'].map((id) => place(graph, id));
  expect(b?.x).toBeGreaterThan(a?.x ?? 0);
  expect(b?.x).toBe(c?.x);
  expect(b?.y).not.toBe(c?.y);
  expect(graph.edges).toHaveLength(2);
});

test('an edge to a box that is not there, and a graph of nothing, do no harm', () => {
  expect(layOut(nodes, [{ from: 'a', to: 'gone' }], 'small', 'TB').edges).toEqual([]);
  expect(layOut([], [], 'small', 'TB')).toMatchObject({ nodes: [], edges: [] });
});

test('a long label wraps, and one too long ends in an ellipsis', () => {
  expect(wrap('户口登记', undefined, LOOKS.large)).toEqual(['户口登记']);
  expect(wrap('城乡居民基本医疗保险参保登记和变更', '●', LOOKS.large)).toEqual([
    '● 城乡居民基本医疗',
    '保险参保登记和变更',
  ]);
  expect(wrap('一二三四五六七八九十'.repeat(3), undefined, LOOKS.large)[1]).toBe('一二三四五六七八九…');
});
