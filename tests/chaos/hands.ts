import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../domain/identity/made-up.ts';
import type { Chance } from '../bench/page/random.ts';
import type { Seen } from './seen.ts';

/** One thing that hands do: a key, or a text as an input method commits it. */
export type Move = { readonly key: string } | { readonly text: string };

/** What nobody asked for. */
const ODD_TEXTS = ['0', '-3', '   ', '1999-13-45', '😀', '𬭚㛃', '<b>x</b>', '材料不全', '43312720000101001X'];

/** Keys of every page, by how often they are pressed. */
const USUAL_KEYS: readonly (readonly [string, number])[] = [
  ['Enter', 14],
  ['Control+Enter', 8],
  ['Tab', 8],
  ['Shift+Tab', 2],
  ['ArrowDown', 8],
  ['ArrowUp', 3],
  ['Space', 3],
  ['Escape', 4],
  ['F6', 2],
];
const USUAL = USUAL_KEYS.flatMap(([key, often]) => Array.from({ length: often }, () => key));

/** How a key is called on the screen and by the browser. */
const AS_PRESSED: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  Esc: 'Escape',
  空格: 'Space',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
};

/**
 * What somebody does next who presses whatever stands there: mostly keys that the screen names and values that its
 * field asks for, for else nothing would ever be saved.
 */
export function nextMove(chance: Chance, { keys, field, isAtOtherRecord }: Seen): Move {
  if (isAtOtherRecord) return { key: 'Alt+1' };
  const dice = chance.below(100);
  if (field && dice < 45)
    return field.value === '' || dice < 12 ? { text: textFor(chance, field.label) } : { key: 'Enter' };
  if (dice < 75 && keys.length > 0) return { key: pressed(chance.pick(keys)) };
  if (dice < 78) return { key: `Alt+${chance.below(10)}` };
  return { key: chance.pick(USUAL) };
}

/** `Ctrl+Enter` as the browser calls it; of several keys that stand together the first one. */
function pressed(named: string): string {
  const [first = ''] = named.trim().split(/[\s、/]/);
  return first.replace(/^\p{Script=Han}+$|Ctrl|Esc|↑|↓/u, (name) => AS_PRESSED[name] ?? name);
}

function textFor(chance: Chance, label: string): string {
  if (chance.below(4) === 0) return chance.pick(ODD_TEXTS);
  const serial = 1 + chance.below(900);
  if (/证件号|身份证/.test(label)) return makeIdNo(asDateString('1991-02-03'), serial);
  if (/电话|手机/.test(label)) return makePhone(serial);
  if (/日期|时间/.test(label)) return '2026-12-05';
  if (/数|金额|天/.test(label)) return String(1 + chance.below(9));
  return /姓名|人$/.test(label) ? '彭小花' : '因故说明';
}
