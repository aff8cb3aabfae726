import type { PassphraseProblem } from '../../../domain/account/passphrase-rules.ts';

const WEAK: Readonly<Record<PassphraseProblem, string>> = {
  'too-short': '口令太短：至少 8 个字符，字母、数字、符号用两种；或者写一句 14 个字符以上的话。',
  'too-long': '口令太长：最多 128 个字符。',
  'one-kind': '只用了一种字符：请再加一种（字母、数字、符号），或者写长到 14 个字符。',
  'own-number': '口令里不能只是自己的工号。',
  'one-character': '重复的字符太多，请换一个。',
};

/** Words of signing in, of passphrases and of the recovery sheet. */
export const ACCOUNT_TEXT = {
  signIn: {
    title: '一窗 · 已锁定',
    who: '谁在窗口？',
    whoHint: '按数字选人，再输口令。',
    passphrase: (name: string) => `${name} 的口令`,
    open: '打开',
    other: '换人',
    renew: '打开并改口令',
    recover: '忘了口令，用恢复单',
    wrong: (left: number) =>
      left > 0 ? `口令不对，还可以试 ${left} 次；之后每错一次都要等。` : '口令不对。再试要等一会儿。',
    wait: (seconds: number) => `连续输错，请等 ${duration(seconds)} 再试。别人可以照常登录，也可以请值班主任重设口令。`,
    blockedWait: (seconds: number) => `还要等 ${duration(seconds)}`,
    os: '这台电脑的系统密钥库换过了，口令打不开。请按 F8 用恢复单打开，数据都还在。',
    unknown: '没有这位操作员，可能已经从名单里去掉了。请另选一位。',
    empty: '请输入口令。',
    nobody: '还没有人设过口令。',
  },
  own: {
    title: (name: string) => `${name}，请换成自己的口令`,
    text: '现在的口令是别人替您设的，只能用一次。换成只有您知道的，别人查到的每一笔才真是您办的。',
    save: '换好，打开',
  },
  fresh: {
    next: '新口令',
    again: '再输一遍',
    hint: '至少 8 个字符，字母、数字、符号用两种；或者一句 14 个字符以上的话。',
    differs: '两遍不一样，请重输。',
    weak: (problem: string) => WEAK[problem as PassphraseProblem] ?? WEAK['too-short'],
  },
  founding: {
    passphraseTitle: (name: string) => `${name}，请设自己的口令`,
    passphraseText:
      '本机的办件记录用口令加密：电脑丢了，别人也看不到群众的姓名和证件。下一步会给一张恢复单，忘了口令时用。',
    toSheet: '下一步：恢复单',
    working: '正在生成密钥……',
    step: (now: number) => `第 ${now} 步，共 3 步`,
    toPassphrase: '下一步：口令',
  },
  sheet: {
    title: '恢复单',
    text: '忘了口令、换了电脑，全靠这张单子。请打印两份（没有打印机就抄下来），一份锁进保险柜，一份交局里；不要拍照，不要和电脑放在一起。',
    key: '恢复码',
    confirm: '对照单子，输入下面两组，确认拿到了：',
    group: (place: number) => `第 ${place} 组`,
    groupWrong: '和单子上的不一样，请看清是第几组。',
    print: '打印恢复单',
    save: '存为 PDF',
    printed: '恢复单已送打印机。',
    saved: (path: string) => `恢复单已存到 ${path}。打印后请删掉这个文件。`,
    done: '单子收好了，开始办件',
    doneRenewed: '单子收好了，启用新的恢复单',
    /** On the paper. */
    paper: {
      heading: (hall: string, station: string) => `${hall}　${station}`,
      when: (date: string) => `制作日期：${date}`,
      use: [
        '忘记口令：在登录画面按 F8，输入恢复码（可以用扫码枪扫右边的码），选自己的工号，设新口令。',
        '换电脑或重装：在新电脑上选“从备份恢复”，选备份文件，输入恢复码。',
        '本单等同于本机全部办件记录的钥匙。请封存，专人保管，取用登记；怀疑泄露时，立即在“设置·口令”里换新的恢复单。',
      ],
      keeper: '保管人（签字）',
      place: '存放地点',
    },
  },
  recover: {
    title: '用恢复单打开',
    text: '输入恢复单上的 8 组数字，或者用扫码枪扫单子上的码。',
    key: '恢复码',
    keyProgress: (length: number) => `已输 ${length} 位，共 48 位。`,
    keyWrong: (groups: readonly number[]) => `第 ${groups.join('、')} 组不对，请核对单子。`,
    notThis: '这张恢复单打不开本机的记录：可能是别的窗口的，或者已经换过新的。',
    who: '给谁设新口令',
    save: '设新口令并打开',
    back: '返回',
  },
  manage: {
    intro:
      '每位操作员用自己的口令登录。有人忘了口令，在这里给一个临时口令，本人登录时必须换掉。自己的口令在登录画面按 F9 改。',
    person: '操作员',
    state: '口令',
    set: '已设',
    temporary: '临时的，等本人换',
    none: '还没有',
    waiting: (seconds: number) => `输错太多，还要等 ${duration(seconds)}`,
    who: '给谁设临时口令',
    temporaryPassphrase: '临时口令（请当面告诉本人）',
    mine: '您自己的口令',
    mineHint: '再证明一次是您本人。',
    give: '设临时口令',
    given: (name: string) => `${name} 可以用这个临时口令登录了，登录后会要求换成自己的。`,
    sheetTitle: '恢复单',
    sheetText: '恢复单丢了、怀疑被别人看过，就换新的；新的启用后，以前的作废。',
    renew: '换新的恢复单',
    renewed: '新的恢复单已启用，以前的作废。请把旧的收回销毁。',
    practice: '练习模式没有口令和恢复单：里面没有真人的资料。',
    empty: '请输入您自己的口令。',
  },
  notYourPage: '这一页是综窗办件用的，您的职责里没有。要办件请按 F12 换人，或者请管理员在“设置·操作员”里调整职责。',
  lockNow: '锁定 / 换人',
  idle: '多少分钟没人动就锁定',
  damaged: {
    title: '口令文件坏了，记录暂时打不开',
    what: '坏的是本机的两份口令文件（vault.json 和 vault-copy.json）：读不出来，或者被删了。',
    safe: '办件记录、草稿和影像都还在本机磁盘上，没有被改动，只是没有口令文件解不开。请不要删除任何文件。',
    way: '怎么办：插上存有本窗口备份的 U 盘（哪一天的都行），再拿上恢复单，就在这台电脑上修。备份只用来取钥匙，本机比它新的记录都保留。',
    mend: '用备份和恢复单修好',
  },
  gone: {
    title: '口令文件和账本都不见了，记录打不开',
    what: '本机的两份口令文件（vault.json 和 vault-copy.json）和账本都没有了，只剩数据库。数据库是加密的，没有口令文件解不开；光有恢复单也不行，恢复单要和口令文件或者备份一起用。',
    safe: '如果数据文件夹里的 desk 文件夹是被挪走、改名了，放回原处再打开就好。请不要删除任何文件。',
    way: '怎么办：插上存有本窗口备份的 U 盘（哪一天的都行），再拿上恢复单，就在这台电脑上恢复。备份以后办的件，恢复后从数据库里补齐；备份以后拍的影像，文件不在了的要重新拍。',
    without: '一份备份也找不到：这台电脑上的办件就打不开了，请联系技术支持，先不要在这台电脑上重新设置。',
    restore: '用备份和恢复单恢复',
  },
  failures: {
    'disk-full': '磁盘满了，没有保存。请清理磁盘后再试。',
    'read-only': '数据文件夹写不进去，没有保存。请检查磁盘和权限。',
    'unknown-suite': '口令文件是更新版本的程序写的，请先升级程序。',
    'not-yours': '这要值班主任或管理员来做。请按 F12 换人。',
    last: '至少要留一位有口令的操作员。',
    locked: '已经锁定，请先登录。',
    other: (code: string) => `没有成功（${code}）。请再试一次；还不行请告诉技术支持。`,
  },
} as const;

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`;
}
