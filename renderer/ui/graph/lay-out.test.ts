import { expect, test } from 'vitest';
import { layOut, wrap } from './lay-out.ts';

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

test('a long text wraps into lines of about the same length; no closing mark begins one and no opening mark ends one', () => {
  expect(wrap('户口登记', 10)).toEqual(['户口登记']);
  expect(wrap('城乡居民基本医疗保险参保登记和变更', 10)).toEqual(['城乡居民基本医疗保', '险参保登记和变更']);
  expect(wrap('住房公积金提取（死亡）', 10)).toEqual(['住房公积金提', '取（死亡）']);
  expect(wrap('职工参保登记（基本医疗保险）', 10)).toEqual(['职工参保登记', '（基本医疗保险）']);
  expect(wrap('甲乙丙丁（戊己庚辛壬', 5)).toEqual(['甲乙丙丁', '（戊己庚辛壬']);
  expect(wrap('甲乙（丙）丁戊己', 5)).toEqual(['甲乙（丙）', '丁戊己']);
});

test('the longest name of an item stands whole in its box, large and small', () => {
  const label = '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批';
  for (const size of ['large', 'small'] as const) {
    const [node] = layOut([{ id: 'a', label }], [], size, 'TB').nodes;
    expect(node?.lines.join('')).toBe(label);
  }
});

test('the unit of a step is written out below it, and a name longer than any item has ends in an ellipsis', () => {
  const unit = '湘西州住房公积金管理中心永顺县管理部';
  const [node] = layOut([{ id: 'a', label: '提取', notes: ['待移交', unit] }], [], 'large', 'LR').nodes;
  expect(node?.notes.slice(1).join('')).toBe(unit);
  const [long] = layOut([{ id: 'a', label: '一二三四五六七八九十'.repeat(9) }], [], 'large', 'LR').nodes;
  expect(long?.lines.at(-1)).toBe('一二三四五六七八九…');
});
