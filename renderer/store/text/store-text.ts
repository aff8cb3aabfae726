/** Every sentence of this room that a clerk may read. */
export const STORE_TEXT = {
  noOperator: '请先选择操作员。',
  streamUnreadable: '这一件的记录暂时读不出来，什么也没有改动。程序正在自动修复，请稍后再试。',
  databaseUnreadable: '本机数据库暂时读不出来，什么也没有改动。程序正在自动修复，请稍后再试。',
  numberRefused: {
    'serial-exhausted': '今天（本年）的编号已用完，无法再编号。',
    'serial-invalid': '编号序号有误，请联系技术支持。',
    'origin-invalid': '本站点还没有设置县区代码和站点编号，无法编号。请先在“设置”里填写。',
  },
  journal: {
    'disk-full': '磁盘已满，没有保存。请清理磁盘后再按一次。',
    'read-only': '磁盘写保护，没有保存。请检查磁盘后再按一次。',
    'not-open': '账本没有打开，没有保存。请重新启动程序。',
    io: '写入磁盘失败，没有保存。请再按一次；仍不行请联系技术支持。',
    unanswered: '后台没有回应，没有保存。请再按一次。',
  },
  openFailed: '本机账本打不开。请检查磁盘，再重新启动程序。',
  findings: {
    'torn-tail-cut': '上次断电时有一笔没有写完，已经去掉。那一笔当时没有显示“已保存”。',
    'rolled-back': '本机账本比数据库里的短（可能还原过系统）。已另开新账本，两边的记录都保留。',
    damaged: '账本中有一段读不出来，其余全部保留。请联系技术支持。',
    'database-replaced': '本机数据库打不开，已另建新库并从账本恢复。',
    'database-rebuilt': '本机数据库是空的，已从账本全部恢复。',
    'entries-aside': '有记录打不开或与账本不符，已单独保存，没有计入办件。请联系技术支持。',
    'drafts-unreadable': '有草稿打不开，已原样保留。',
  },
  packDamaged: '读不出来',
  draftNotSaved: '草稿没有保存，请再按一次。',
} as const;
