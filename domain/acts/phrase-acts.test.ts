import { expect, test } from 'vitest';
import { memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { stationSubject } from '../ledger/entry.ts';
import { foldPhrases, phrasesFor } from '../station/phrase.ts';
import { dropPhrase, keepPhrase } from './phrase-acts.ts';

function phraseDesk() {
  const { desk, enter, context } = memoryDesk();
  const as = (operator: string) => ({ ...context(), operator });
  const all = () => foldPhrases(desk.entriesOf(stationSubject(testStation.code)));
  const offeredTo = (operator: string) => phrasesFor(all(), 'remark', operator).map(({ text }) => text);
  return {
    offeredTo,
    all,
    keep: (text: string, shared: boolean, operator = '0301') =>
      enter(keepPhrase(desk, { use: 'remark', text, shared }, as(operator))),
    drop: (id: string, operator = '0301') => enter(dropPhrase(desk, id, as(operator))),
  };
}

test('Y2 what one keeps for oneself is offered to nobody else; what is shared, to everybody at the station', () => {
  const { keep, offeredTo } = phraseDesk();
  keep('申请人下午来。', false);
  keep('请走绿色通道。', true);
  expect(offeredTo('0301').slice(0, 2)).toEqual(['申请人下午来。', '请走绿色通道。']);
  expect(offeredTo('0302')[0]).toBe('请走绿色通道。');
  expect(offeredTo('0302')).not.toContain('申请人下午来。');
});

test('Y2 a phrase is kept once, and one of the program that was dropped stays dropped', () => {
  const { keep, drop, all, offeredTo } = phraseDesk();
  keep('请走绿色通道。', false);
  expect(() => keep('请走绿色通道。', false)).toThrow('已经有这一句');
  keep('请走绿色通道。', true);
  const shipped = all().find(({ use, shipped: comes }) => use === 'remark' && comes);
  expect(offeredTo('0301')).toContain(shipped?.text);
  drop(shipped?.id ?? '');
  expect(offeredTo('0301')).not.toContain(shipped?.text);
});

test("Y2 nobody drops another's own phrase", () => {
  const { keep, drop, all } = phraseDesk();
  keep('申请人下午来。', false);
  const own = all().find(({ owner }) => owner === '0301');
  expect(() => drop(own?.id ?? '', '0302')).toThrow('只有本人能删');
});
