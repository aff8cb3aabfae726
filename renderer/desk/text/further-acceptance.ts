import type { DeclineForm } from '../../../domain/case/kinds/ending.ts';

const names = (list: readonly string[]): string => list.join('、');

/** Words of the acts under F6 about what is accepted, declined, withdrawn, ended. */
export const FURTHER_ACCEPTANCE_TEXT = {
  steps: '哪些事项（空格勾选）',
  date: '日期',
  dateOfUnit: '单位作出的日期',
  noSteps: '先勾选事项',
  noDate: '日期写成 20261118 这样的真实日期',
  receiver: '谁领回材料',
  receiverLater: '没人领就空着，材料留在窗口，以后按 J 退还',
  papersBack: (lines: readonly string[]) => `当场退还：${names(lines)}。`,
  papersAway: (lines: readonly string[]) => `在办理单位、要取回后再退还：${names(lines)}。`,
  papersKept: (lines: readonly string[]) => `先不退还（别的事项还要用，或者留在出了结果的单位）：${names(lines)}。`,
  papersNone: '没有要退还的材料。',
  stopped: (steps: readonly string[]) => `注意：${names(steps)}要等这些事项的结果，以后也办不下去了。`,
  decline: {
    label: '不受理、不予受理',
    none: '没有待受理的事项',
    accepted:
      '都已受理，不能再改为不受理、不予受理。受理错了的，请申请人撤回（G），或者写明原因终止办理（H）；审查后认为不符合条件的，由办理单位作出不予许可的决定',
    deemed: '收件已满五个工作日，依法视为受理，请补登受理',
    form: '哪一种',
    forms: {
      'not-needed': '不受理：依法不需要许可，不用办',
      'not-ours': '不予受理：不归本单位管，要到别处办',
    } satisfies Readonly<Record<DeclineForm, string>>,
    reasons: {
      'not-needed': '该事项依法不需要取得行政许可。',
      'not-ours': '该事项依法不属于本机关职权范围。',
    } satisfies Readonly<Record<DeclineForm, string>>,
    reason: '理由（印在文书上）',
    noReason: '先写理由',
    authority: '应当向哪个机关申请（写全称）',
    noAuthority: '先写应当向哪个机关申请',
    by: '由谁作出',
    bys: { window: '窗口受委托当场作出', unit: '办理单位自己作出' },
    save: {
      'not-needed': (count: number) => `不受理 ${count} 个事项，打印告知书`,
      'not-ours': (count: number) => `不予受理 ${count} 个事项，打印决定书`,
    } satisfies Readonly<Record<DeclineForm, unknown>>,
  },
  accept: {
    label: '分事项受理',
    none: '没有可以受理的事项，或者材料还没有齐',
    by: '由谁受理',
    bys: { window: '窗口受委托受理', unit: '办理单位自己受理' },
    unitOn: '单位受理的日期',
    later: (count: number) => `没有勾选的 ${count} 个事项留到以后受理。`,
    deemed: (day: string) => `五个工作日内没有告知，依法从收到申请之日（${day}）起视为受理，通知书会写明。`,
    save: (count: number) => `受理 ${count} 个事项，打印受理通知书`,
  },
  withdraw: {
    label: '申请人撤回',
    none: '没有可以撤回的事项，已经作出决定的不能撤回',
    by: '由谁撤回（申请人或者代理人）',
    noPerson: '先写由谁撤回',
    reason: '撤回原因',
    save: (count: number) => `撤回 ${count} 个事项，打印申请书、决定书`,
  },
  terminate: {
    label: '终止办理',
    none: '没有可以终止的事项，已经作出决定的不能终止',
    ground: '为什么终止',
    noGround: '先选为什么终止',
    reason: '事实和理由（印在决定书上）',
    noReason: '先写终止的原因',
    save: (count: number) => `终止 ${count} 个事项，打印决定书`,
  },
  later: {
    label: '退还已结束事项的材料',
    none: '没有留下的材料：没有结束的事项，或者材料都退还了',
    lines: '退还哪些（空格勾选）',
    fetched: (name: string, holder: string) => `${name}（现${holder}，已经取回的才勾选）`,
    noLines: '先勾选要退还的材料',
    to: '谁领回材料',
    noPerson: '先写谁领回材料',
    save: (count: number) => `退还 ${count} 份材料，打印退还清单`,
  },
} as const;
