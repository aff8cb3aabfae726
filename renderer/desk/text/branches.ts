/** Words of the list of what another branch of this record did. */
export const BRANCHES_TEXT = {
  title: '另一边办过的件',
  look: '列出另一边办过的件',
  looking: '正在翻账本…',
  hint: '两台电脑用同一份备份恢复、或者本机被还原过，才会有“另一边”。↑↓ 选一行，Enter 打开办件核对。',
  none: '账本里没有另一边办过的件。',
  print: (count: number) => `打印核对单（${count} 件）`,
  columns: ['办件', '申请人', '另一边', '谁办的', '什么时候', '几笔', '本机这边'],
  widths: ['', '110px', '90px', '130px', '190px', '60px', '90px'],
  what: (bundle: string, tail: string, repeated: boolean) =>
    `${bundle} ${tail}${repeated ? '（本机另有一件也是这个号，请看清姓名）' : ''}`,
  unknown: '本机打不开这一件',
  setAside: {
    title: (count: number) => `另一边办的、和本机撞了号的（${count} 笔）`,
    hint: '这几笔和本机的另一笔占了账本里同一个位置，没有算进办件，也没有丢。请对照纸质材料，还作数的在办件里补办一遍。Enter 打开办件。',
    columns: ['办件', '什么时候', '谁办的', '办了什么'],
    widths: ['90px', '190px', '110px', ''],
  },
  until: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
} as const;
