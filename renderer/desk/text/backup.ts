import type { LedgerCause } from '../../../domain/ledger/ledger-info.ts';
import type { ArchiveRelation } from '../../../electron/contract/backup-contract.ts';

const CAUSES: Readonly<Record<LedgerCause, string>> = {
  first: '新设窗口',
  'rolled-back': '本机记录曾被还原到以前（如还原卡）',
  damaged: '上一本的末尾读不出来',
  restored: '从备份恢复',
  joined: '并入了备份里多出的记录',
};

/** The same, where only the archive's key is wanted because the vault here is broken. */
const RELATIONS_TO_MEND: Readonly<Record<ArchiveRelation, string>> = {
  fresh: '本机没有可修的记录。',
  held: '是本窗口的备份，可以用来修口令文件。本机的记录比备份新（或一样新），一条也不会动。',
  more: '是本窗口的备份，可以用来修口令文件。里面还有本机没有的记录：修好后在“设置·备份”里核对这份备份，把多出的并进来。',
  'other-desk': '这不是本窗口的备份，修不了。请找本窗口的，文件名里有窗口编号。',
};

const RELATIONS: Readonly<Record<ArchiveRelation, string>> = {
  fresh: '本机还没有记录，可以恢复。',
  held: '本机记录比备份新（或一样新），不必恢复。',
  more: '这份备份里有本机没有的记录：可能是本机被还原过，也可能是别的电脑用同一份备份恢复后又办了件。',
  'other-desk': '这是别的窗口的备份，和本机的记录无关，没有动本机任何内容。',
};

/** Words of backup, restore, and where a record comes from. */
export const BACKUP_TEXT = {
  intro: '备份是一个加密的文件：办件记录、草稿、材料影像都在里面，只有恢复单能打开。请定期存到 U 盘，和电脑分开放。',
  practice: '练习模式没有备份：里面没有真的办件。',
  byHand: '手动备份',
  daily: '每天自动备份',
  never: '还没有备份过。',
  dailyNext: '还没有备份过。今天开始办件以后，等空闲时自动做第一份。',
  dailyHint:
    '设一个第二处（另一块硬盘、一直插着的 U 盘、局里的共享文件夹）。每天开始办件后，等空闲时自动备份，保留最近 14 份。',
  make: '立即备份',
  chooseAndMake: '选地方，立即备份',
  cancel: '停下',
  chooseFolder: '换个地方',
  chooseDaily: '设第二处',
  changeDaily: '换第二处',
  stopDaily: '不再自动备份',
  compare: '核对一份备份',
  target: (folder: string) => `存到 ${folder}`,
  made: (name: string, bytes: string) => `备份好了：${name}，${bytes}。已从头到尾读回核对，没有差错。`,
  unreadable: (files: number) =>
    `这台电脑上有 ${files} 个影像或草稿文件读不出来，没有进这份备份，其余都在里面。硬盘可能要坏：以前的备份先不要删，请技术支持查一查硬盘。`,
  good: (day: string, name: string) => `${day}　${name}`,
  goodWhat: (what: string, bytes: string, seconds: string) => `${what}；共 ${bytes}，已读回核对，用时${seconds}`,
  contents: (cases: number, entries: number, drafts: number, files: number) =>
    `办件 ${cases} 件、记录 ${entries} 条、草稿 ${drafts} 份、影像文件 ${files} 个`,
  failed: (day: string, why: string) => `${day}没有备份成：${why}`,
  seconds: (seconds: number) =>
    seconds < 1 ? '不到 1 秒' : seconds < 90 ? ` ${seconds} 秒` : ` ${Math.round(seconds / 60)} 分钟`,
  phases: { idle: '准备……', writing: '正在写入', checking: '正在读回核对', restoring: '正在恢复' },
  progress: (phase: string, done: string, of: string) => `${phase}　${done} / ${of}`,
  keepWorking: '可以接着办件；这之后办的，下次备份时存。',
  lineage: {
    title: '本机记录的来历',
    hint: '账本换过，说明电脑换过、恢复过，或被还原过。以前的账本都还在。',
    columns: ['开始时间', '账本编号', '为什么开新账本', '接着哪一本', '记到'],
    causes: CAUSES,
    unknown: '（旧版本未记）',
    none: '——',
    after: (code: string, seq: number) => `${code} 的第 ${seq} 条之后`,
    upTo: (seq: number, current: boolean) => (current ? `第 ${seq} 条（正在用）` : `第 ${seq} 条`),
    branch: (code: string, after: number, ways: readonly string[]) =>
      `账本 ${code} 在第 ${after} 条之后分成了 ${ways.length} 支（${ways.join('、')}）：同一份记录在两处接着办过。两支都保留着，请按 Alt+O 列出另一边办过的件，逐件核对；还原过的电脑上，号码可能和另一边重复。`,
    gone: '以前的账本',
  },
  compared: (file: string) => `核对：${file}`,
  relations: RELATIONS,
  moreToDo: '可以把多出的并进来：本机已有的一条不改，两边的都留着，以后的办件记在新账本上。并之前请先备份本机。',
  heldToDo: '本机要是提示过有记录丢了，或者有影像打不开，可以用这份备份补回。',
  join: '并进本机',
  fetchFiles: '补回本机丢的记录、影像和密钥',
  fetched: (files: number) => `补回了 ${files} 个影像文件，其他内容没有动。请重新打开。`,
  keysBack: (keys: number, files: number) =>
    `补回了 ${keys} 件的密钥${files > 0 ? `、${files} 个影像文件` : ''}，原来因此打不开的记录能打开了。请重新打开。`,
  /** `missing`: entries lost here that the archive has neither. */
  entriesBack: (entries: number) =>
    `补回了本机丢失的 ${entries} 条记录，逐条核对过，都在原来的位置上；后来办的一条没动。请重新打开，查看补回的办件。`,
  stillMissing: (missing: number) =>
    `还有 ${missing} 条丢失的记录这份备份里也没有。请换一份丢失以前、尽量晚做的备份再试；都没有的照纸质登记补录。`,
  joined: '已并进本机，两边的记录都在。请重新打开，核对这段时间的办件；带回来的草稿如果已经办过，请删掉。',
  reopen: '重新打开',
  archive: {
    station: '窗口编号',
    madeAt: '备份时间',
    contents: '内容',
    bytes: '大小',
    version: '程序版本',
  },
  /** Calm line of the workbench. */
  due: {
    never: '本机的办件还没有备份过。电脑坏了就找不回来，请备份一次。',
    old: (days: number) => `上次备份是 ${days} 天前。请备份一次，存到 U 盘。`,
    dailyFailed: (why: string) => `今天的自动备份没有成：${why}`,
    open: '去备份',
  },
  /** The vault is whole, journal and database are empty. */
  emptied: {
    title: '用备份恢复以前的办件',
    subtitle: '您已经登录，不用恢复单。',
    go: '恢复',
    right: '是本窗口的备份，可以恢复。',
    wrong: '这不是本窗口的备份，恢复不了。请找本窗口的，文件名里有窗口编号。',
    done: '恢复好了。请重新打开，登录以后核对：备份以后办的件，照纸质登记补录。',
  },
  /** The vault is broken, the record is whole. */
  mend: {
    title: '修复口令文件',
    steps: ['选本窗口的备份', '恢复码', '谁来用'],
    relations: RELATIONS_TO_MEND,
    whoText: '给自己设一个新口令。其他人以前的口令不再有效，修好后由值班主任在“设置·口令”里另给。',
    go: '修好并打开',
    done: '口令文件修好了，本机的记录一条没动。请给其他人另设口令（设置·口令），再做一次备份。',
  },
  restore: {
    relations: RELATIONS,
    way: '从备份恢复',
    wayText: '电脑换了、坏了或者重装过：用备份文件和恢复单，把以前的办件全部找回来。',
    start: '从备份恢复',
    title: '从备份恢复',
    step: (now: number, what: string) => `第 ${now} 步，共 3 步：${what}`,
    steps: ['选备份文件', '恢复码', '谁来用'],
    choose: '选择备份文件',
    chooseOther: '换一个文件',
    chooseText: '备份文件的名字是“一窗备份-窗口编号-日期-时间.ycb”，一般在 U 盘里。有几份时选日期最近的。',
    toKey: '下一步：恢复码',
    keyText: '输入恢复单上的 8 组数字，或者用扫码枪扫单子上的码。每组最后一位是校验，输错会指出第几组。',
    openIt: '下一步：谁来用',
    who: '您是哪一位',
    whoOther: '名单里没有我（备份之后才来的）',
    whoNo: '您的工号',
    whoName: '您的姓名',
    whoText: '给自己设一个新口令。以前的口令在这台电脑上都不再有效；其他人的由值班主任在“设置·口令”里另给。',
    whoMissing: '请填写工号和姓名。',
    go: '恢复',
    working: '正在恢复，请不要关机、不要拔 U 盘。中途断电也不要紧，重新来一遍就行。',
    cancel: '停下，不恢复了',
    back: '返回',
    doneTitle: '恢复好了',
    done: (what: string) => `${what}，都已读回核对，写进了本机。以后的办件记在新账本上，号码不会和以前的重复。`,
    doneNext: '用刚设的口令登录就可以办件。本县导入过的事项库也一起回来了。打印机、存 PDF 的文件夹请重新选。',
    damages: (count: number) => `备份时原记录里就有 ${count} 处读不出来，已照原样恢复，其余都完好。请告诉技术支持。`,
    open: '去登录',
  },
  failures: {
    'disk-full': '目标盘放不下（空间不够，或者 U 盘格式不支持大文件）。没有留下半截文件。请腾出空间或换一个盘再试。',
    'disk-full-here': '本机磁盘放不下这份备份，没有恢复。请先清理磁盘。',
    'read-only': '目标位置写不进去（写保护或没有权限）。请拨开 U 盘的写保护开关，或者换个地方。',
    gone: '找不到文件或文件夹：U 盘可能拔掉了，网络文件夹可能断了。请插好后再试。',
    io: '读写磁盘出错，没有做成，本机的记录没有受影响。请换一个 U 盘或换个地方再试。',
    busy: '正在备份或恢复，请等它做完。',
    cancelled: '已停下，没有留下任何文件。',
    locked: '没有人登录，打不开本机的密钥。请登录后再备份。',
    none: '还没有选地方或文件。',
    'check-failed': '写进去的和读回来的不一样，这份不算数，已删除。请换一个 U 盘。',
    'no-archive': '这不是一窗的备份文件。请选名字以“一窗备份-”开头、以 .ycb 结尾的文件。',
    'later-format': '这份备份是更新版本的程序做的。请先升级本机的程序，再恢复。',
    damaged: '这份备份坏了（文件不完整或被改动过），没有恢复，本机没有变化。请换另一份备份。',
    'wrong-key': '恢复码打不开这份备份：可能是别的窗口的单子，或者备份之后换过恢复单。请找备份那时的单子。',
    'nothing-new': '这份备份里的记录和影像本机都有，什么也没有动。',
    'still-missing':
      '本机丢失的记录，这份备份里也没有，什么也没有动。请换一份丢失以前、尽量晚做的备份再试；都没有的照纸质登记补录。',
    'other-desk': '这不是本窗口的备份，打不开本机的记录，没有动任何内容。请找本窗口的备份。',
    exists: '本机的口令文件是好的，不用修。请重新打开程序，用口令登录。',
    'not-empty': '本机已经有办件记录，不能用备份覆盖。要看备份里的内容，请在没有记录的电脑上恢复。',
    SOURCE_CHANGED: '备份时本机的记录文件被别的程序改动，没有备份成。请再试一次。',
  } as Readonly<Record<string, string>>,
  other: (code: string) => `没有成功（${code}）。本机的记录没有受影响。请再试一次；还不行请告诉技术支持。`,
} as const;
