/** Words of the phrases (常用语): the list beside a field and the part of the settings. */
export const PHRASES_TEXT = {
  button: '常用语',
  list: (use: string) => `常用语：${use}`,
  hint: '数字直接填入；↑↓ 选好按回车；Esc 关',
  none: '还没有常用语。写好一句，按 S 存下。',
  owners: { own: '自己用', shared: '大家用', shipped: '自带' },
  keepOwn: '写的这句存为常用语，自己用',
  keepShared: '写的这句存为常用语，大家用',
  kept: '已存为常用语。',
  section: {
    use: '用在哪里',
    add: '存为常用语',
    text: '新的一句',
    textHint: '写完整、写明白，文书上就是这样印',
    owner: '给谁用',
    columns: ['常用语', '谁用'],
    drop: '删掉这一句',
    pickOne: '↑↓ 选一句，可以删',
    dropped: '已从常用语删掉，用过它的文书不变。',
    empty: '先写好这一句',
    noneTitle: '这里还没有常用语',
  },
} as const;
