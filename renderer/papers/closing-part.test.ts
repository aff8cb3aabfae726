import { describe, expect, test } from 'vitest';
import { choicesBlock, factsBlock, paragraphsBlock } from '../../domain/papers/blocks.ts';
import { columnsOf, tableBlock } from '../../domain/papers/tables.ts';
import { partForClosing } from './closing-part.ts';

const notes = paragraphsBlock('说明', ['1. 一', '2. 二', '3. 三', '4. 四']);
const facts = factsBlock('', []);
const table = tableBlock('清单', columnsOf(['名称'], [1]), [['一']], '');

describe('P13 a signature never stands alone on a page', () => {
  test('P13 of long notes the last two lines go with it, set like those before, and the rest flows', () => {
    const { flowing, closing } = partForClosing([facts, notes]);
    expect(flowing.map(({ block }) => block)).toEqual([
      facts,
      { kind: 'paragraphs', title: '说明', lines: ['1. 一', '2. 二'] },
    ]);
    expect(closing).toEqual([
      { block: { kind: 'paragraphs', title: '', lines: ['3. 三', '4. 四'] }, continues: 'notes' },
    ]);
    expect(partForClosing([paragraphsBlock('', ['一', '二', '三'])]).closing[0]?.continues).toBe('text');
  });

  test('P13 what is agreed to stays with the box that is ticked for it, and a table, which may be long, flows', () => {
    const consent = [paragraphsBlock('同意', ['本人同意。']), choicesBlock('', ['同意'], [])];
    expect(partForClosing([facts, ...consent]).closing.map(({ block }) => block)).toEqual(consent);
    expect(partForClosing([notes, table]).closing).toEqual([]);
    expect(partForClosing([])).toEqual({ flowing: [], closing: [] });
  });
});
