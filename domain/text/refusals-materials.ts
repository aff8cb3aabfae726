import { asDateString, formatDate } from '../calendar/date-string.ts';

/** Why papers cannot be tolerated, committed, rejected or given back, and the way out. */
export const MATERIAL_REFUSALS = {
  gapOpen: (step: string, names: readonly string[]) =>
    `“${step}”还有容缺材料没有补交：${names.join('、')}。材料补齐之前不能交付结果，请先收下补来的材料。`,
  gapNone: () => '还没有选容缺的材料。',
  gapNotAllowed: (name: string) =>
    `“${name}”不在容缺范围（事项库没有列为可容缺），不能容缺受理。请补齐，或者一次性告知。`,
  gapOnTheSpot: (name: string, item: string) =>
    `“${item}”是即办件，不适用容缺受理，“${name}”要先交。请补齐，或者一次性告知。`,
  gapExcluded: (ground: string) => `${ground}的，不适用容缺受理。请补齐材料，或者一次性告知。`,
  gapNotAgain: (number: string, count: number) =>
    `这位申请人有 ${count} 次容缺承诺没有按期兑现（办件 ${number}），不再适用容缺受理。请补齐材料，或者一次性告知。`,
  gapNoPromiser: () => '请写明由谁承诺补交。',
  gapDay: (name: string, latest: string) =>
    `“${name}”的补交期限要在今天和${formatDate(asDateString(latest))}之间（不超过事项的承诺期限）。`,
  gapDayOff: (name: string, day: string) =>
    `“${name}”的补交期限${formatDate(asDateString(day))}是休息日，窗口不上班。请改为工作日。`,
  gapMainMissing: (names: readonly string[]) =>
    `主要材料没有齐，还不能容缺受理${names.length === 0 ? '' : `，还缺：${names.join('、')}`}。请补齐，或者一次性告知。`,
  commitNone: () => '还没有选告知承诺的材料。',
  commitNotAllowed: (name: string) => `“${name}”不能用告知承诺代替：不是每个事项都允许。请收材料，或者一次性告知。`,
  commitProves: (name: string) => `请写明“${name}”要证明什么。`,
  commitNobody: () => '请写明由谁承诺。',
  commitByAgent: () => '告知承诺要申请人本人作出，代理人不能代为承诺。规定允许代理人承诺的，请写明依据。',
  rejectNothing: (name: string) => `“${name}”没有收下，或者已经退件，不用再退。`,
  rejectNeedsProblem: () => '请写明材料哪里不符合要求。',
  rejectAccepted: (name: string) =>
    `用到“${name}”的事项都已受理，收下的材料不能再退件。办理单位认为要补的，由单位一次性告知。`,
  rejectAway: (name: string) => `“${name}”不在本窗口，不能当场退还。请选“先不退还”，或者等它回到窗口。`,
  noticeSpent: () =>
    '这几个事项已经一次性告知过，法律不许告知第二次。请当面说明哪里不合格，换来的材料在“补收材料”里登记。',
  conditionNeedsRemark: (name: string) => `“${name}”有破损或者存疑，请写明是哪里。`,
  returnNothing: () => '还没有选要退还的材料。',
  returnNotHere: (name: string) => `“${name}”不在本窗口，不能退还。`,
  returnNobody: () => '请写明退给谁。',
} as const;
