import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { createSearchIndex } from './search-index.ts';
import { normaliseName, reversed, searchTextOf, tailsOf } from './search-text.ts';
import { packSegment, SEGMENT_SIZE } from './segment.ts';

const seed = { seed: 20261121, numRuns: 300 };

const SURNAMES = ['田', '向', '彭', '单', '解', '覃', '仇', '查', '曾', '尉迟', '欧阳', '区', '盖', '乐', '朴', '翟'];
const GIVEN = [...'小满大年雨晴行长重乐和石参差藏朝都佛角卡率奇宿万𬭚㛃吕绿女略'];

const personName = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }))
  .map(([surname, given]) => surname + given.join(''));
const otherName = fc.oneof(
  personName,
  fc.constantFrom('买买提·吐尔逊', '永顺县溪州餐饮管理有限公司', 'Ｊｏｈｎ Smith', '老司城 A座 8 号店'),
);
const person = fc.record({
  applicant: personName,
  others: fc.array(otherName, { maxLength: 3 }),
  idNo: fc.stringMatching(/^433127\d{11}[\dX]$/),
  phone: fc.stringMatching(/^1\d{10}$/),
});
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

/** An index over these people: half in segments, the others in the tail. */
function indexOf(people: readonly Person[]) {
  const index = createSearchIndex();
  index.activate();
  const lines = people.map((each, slot) => ({ id: `case-${slot}`, slot, changedAt: slot, ...searchTextOf(each) }));
  const half = Math.ceil(lines.length / 2);
  index.setSegment(0, packSegment(lines.slice(0, half)));
  index.note(lines.slice(half));
  return index;
}

function isFound(people: readonly Person[], at: number, typed: string): boolean {
  return indexOf(people)
    .find(typed, people.length)
    .some(({ id }) => id === `case-${at}`);
}

const someOfThem = fc
  .tuple(fc.array(person, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .map(([people, at, which, start, length]) => ({ people, at: at % people.length, which, start, length }));

function part<Item>(items: readonly Item[], start: number, length: number): readonly Item[] {
  const from = start % items.length;
  return items.slice(from, from + 1 + (length % (items.length - from)));
}

function nameOf(people: readonly Person[], at: number, which: number): string {
  const { applicant, others } = people[at] as Person;
  const names = [applicant, ...others];
  return names[which % names.length] as string;
}

test('S40 any part of any name finds the case', () => {
  fc.assert(
    fc.property(someOfThem, ({ people, at, which, start, length }) => {
      const typed = part([...nameOf(people, at, which)], start, length).join('');
      fc.pre(/[\p{L}\p{N}]/u.test(typed));
      expect(isFound(people, at, typed)).toBe(true);
    }),
    seed,
  );
});

test('S41 any run of initials finds the case, whichever reading of a character is meant', () => {
  fc.assert(
    fc.property(someOfThem, fc.nat(), ({ people, at, which, start, length }, reading) => {
      const characters = [...normaliseName(nameOf(people, at, which))];
      const initials = part(characters, start, length).map((character) => readingOf(character, reading).charAt(0));
      expect(isFound(people, at, initials.join(''))).toBe(true);
    }),
    seed,
  );
});

test('S42 full readings, a mixture with initials, and a last one broken off find the case', () => {
  fc.assert(
    fc.property(someOfThem, fc.nat(), fc.array(fc.boolean(), { minLength: 30 }), (chosen, reading, isShort) => {
      const { people, at, which, start, length } = chosen;
      const characters = [...normaliseName(nameOf(people, at, which))];
      const run = part(characters, start, length).slice(0, 5);
      const typed = run.map((character, place) => {
        const full = readingOf(character, reading);
        return isShort[place] ? full.charAt(0) : full;
      });
      const text = typed.join('');
      const brokenOff = text.slice(0, Math.max(1, text.length - ((typed.at(-1)?.length ?? 1) - 1)));
      expect(isFound(people, at, text)).toBe(true);
      expect(isFound(people, at, brokenOff)).toBe(true);
      expect(isFound(people, at, text.toUpperCase())).toBe(true);
    }),
    seed,
  );
});

test('S43 the last three or more characters of ID number and phone find the case', () => {
  fc.assert(
    fc.property(someOfThem, ({ people, at, which, length }) => {
      const { idNo, phone } = people[at] as Person;
      const number = which % 2 === 0 ? idNo : phone;
      const typed = number.slice(-(3 + (length % (number.length - 2))));
      expect(isFound(people, at, typed)).toBe(true);
      expect(isFound(people, at, typed.toLowerCase())).toBe(true);
    }),
    seed,
  );
});

test('S44 what is nowhere is not found', () => {
  const people = [{ applicant: '田小满', others: ['单雄信'], idNo: '433127199005201230', phone: '19900001234' }];
  const index = indexOf(people);
  const finds = (typed: string) => index.find(typed, 5).length;
  expect(['小田', 'txy', 'mtx', 'shanxiongxing', '123', '987', ''].map(finds)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(['txm', 'tianxm', 'sxx', 'danxiongx', 'chan', '230', '1234', '19900520', '田x满'].map(finds)).toEqual([
    1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});

test('S45 hits come newest first, a changed case counts once and only as it is now', () => {
  const index = createSearchIndex();
  index.activate();
  const line = (slot: number, changedAt: number, applicant: string) => {
    const personal = { applicant, others: [], idNo: '', phone: '' };
    return { id: `case-${slot}`, slot, changedAt, ...searchTextOf(personal) };
  };
  index.setSegment(0, packSegment([line(0, 10, '田一'), line(1, 11, '田二'), line(2, 12, '田三')]));
  index.setSegment(1, packSegment([line(SEGMENT_SIZE, 5, '田四')]));
  expect(index.find('田', 3).map(({ id }) => id)).toEqual(['case-2', 'case-1', 'case-0']);
  index.note([line(0, 20, '田一')]);
  index.note([line(1, 21, '向二')]);
  expect(index.find('田', 9).map(({ id }) => id)).toEqual(['case-0', 'case-2', `case-${SEGMENT_SIZE}`]);
  expect(index.find('xe', 9).map(({ id }) => id)).toEqual(['case-1']);
});

test('S46 a code is found by its last characters, and by its last digits where words follow them', () => {
  const tails = tailsOf(['43312700012026111848291500017', '湘（2026）永顺县不动产权第0001234号']);
  const finds = (typed: string) => tails.some((tail) => tail.startsWith(reversed(typed)));
  expect([finds('00017'), finds('1234'), finds('1234号'), finds('999')]).toEqual([true, true, true, false]);
});

/** A letter or digit in a name is typed as it is. */
function readingOf(character: string, which: number): string {
  if (!/\p{Script=Han}/u.test(character)) return character;
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return readings[which % readings.length] ?? '';
}

test('D124 the ID number of anybody in a case finds it, not only that of who applied', () => {
  const index = createSearchIndex();
  index.activate();
  const spouse = '433127199103041234';
  const personal = {
    applicant: '田小满',
    others: ['向大年'],
    idNo: '433127199005201230',
    phone: '',
    otherIdNos: [spouse],
  };
  index.note([{ id: 'c', slot: 0, changedAt: 1, ...searchTextOf(personal) }]);
  expect(index.find(spouse, 5).map(({ id }) => id)).toEqual(['c']);
});
