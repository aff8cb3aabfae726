import { expect, test } from 'vitest';
import seedJson from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { calendarPackSchema } from './calendar-pack.ts';
import { readHolidayNotice, yearOfNoticeText } from './read-holiday-notice.ts';

const pack = calendarPackSchema.parse(seedJson);

const NOTICE_2025 = `国务院办公厅关于2025年部分节假日安排的通知
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　一、元旦：1月1日（周三）放假1天，不调休。
　　二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
　　三、清明节：4月4日（周五）至6日（周日）放假，共3天。
　　四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
　　五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
　　六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2024年11月12日`;

const NOTICE_2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

test.each([
  [2025, NOTICE_2025],
  [2026, NOTICE_2026],
])('W1 the text of the notice of %i gives the days of that year, to the day', (year, text) => {
  const ofYear = pack.years.find((one) => one.year === year);
  const { off, working, doubts } = readHolidayNotice(text, year, '');
  expect(doubts).toEqual([]);
  expect(off).toEqual(ofYear?.off);
  expect([...working].sort()).toEqual([...(ofYear?.working ?? [])].sort());
});

test('W1 the title tells the year, the date under the notice does not', () => {
  expect(yearOfNoticeText(NOTICE_2025)).toBe(2025);
  expect(yearOfNoticeText(NOTICE_2026)).toBeNull();
});

test('W1 a holiday over the turn of the year is of both years', () => {
  const one = readHolidayNotice('元旦：2022年12月31日（周六）至2023年1月2日（周一）放假调休，共3天。', 2023, '');
  expect(one).toEqual({ off: [{ name: '元旦', from: '2022-12-31', to: '2023-01-02' }], working: [], doubts: [] });
});

test('W1 the prefecture’s own words without a heading are its holiday', () => {
  const { off, working } = readHolidayNotice(
    '全州放假两天，即9月20日至21日放假，9月26日（星期六）上班。',
    2026,
    '州庆',
  );
  expect(off).toEqual([{ name: '州庆', from: '2026-09-20', to: '2026-09-21' }]);
  expect(working).toEqual(['2026-09-26']);
});

test.each([
  ['a weekday of another year', '元旦：1月1日（周四）放假1天。', 2027, '2027年1月1日不是星期四'],
  ['a count that does not agree', '春节：2月5日至10日放假，共8天。', 2027, '读出来是 6 天'],
  ['a day that does not exist', '清明节：2月30日放假。', 2027, '没有这一天'],
])('W1 %s is told and nothing is guessed', (_, text, year, words) => {
  expect(readHolidayNotice(text, year, '').doubts.join()).toContain(words);
});

test('W1 text without days gives none', () => {
  expect(readHolidayNotice('节假日期间，要妥善安排好值班和安全保卫等工作。\n2026年11月3日', 2027, '')).toEqual({
    off: [],
    working: [],
    doubts: [],
  });
});
