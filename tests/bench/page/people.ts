import { asDateString, fromDayNumber } from '../../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../../domain/identity/made-up.ts';
import type { SmallPerson } from '../../support/small-intake.ts';
import type { Chance } from './random.ts';

const SURNAMES = [...'田向彭王李张刘陈杨覃单解曾黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈'];
const GIVEN = [
  ...'小满大年雨晴行长重乐和石明华建国军平志伟芳秀英娜敏静丽强磊洋艳勇杰娟涛超霞兰红玉梅桂荣春生海云飞龙凤',
  ...'子轩梓涵浩宇诗琪一诺欣怡若曦俊熙思远佳慧文博天佑晨曦嘉懿泽楷语桐',
];

/** A made-up person with three others of the case. */
export function makePerson(chance: Chance): SmallPerson {
  const name = () =>
    chance.pick(SURNAMES) + Array.from({ length: 1 + chance.below(2) }, () => chance.pick(GIVEN)).join('');
  const born = fromDayNumber(chance.below(20_000));
  return {
    name: name(),
    idNo: makeIdNo(asDateString(born), chance.below(1_000)),
    phone: `199${String(chance.below(100_000_000)).padStart(8, '0')}`,
    others: [name(), name(), name()],
  };
}
