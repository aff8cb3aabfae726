/** Words of the page that stands where the desk cannot: the program itself could not begin, or its page broke down again and again. */
export const STOP_TEXT = {
  title: '一窗没有打开',
  obstacles: {
    'read-only': '数据文件夹现在不能写（磁盘或文件夹是只读的，或者没有权限），所以不能办件。',
    'disk-full': '磁盘已满，数据文件夹一个字也写不进去，所以不能办件。',
    'not-folder': '数据文件夹应在的位置上是一个文件，不是文件夹，所以不能办件。',
    io: '数据文件夹所在的磁盘读写出错，所以不能办件。',
    start: '程序启动到一半停住了。',
    page: '窗口接连几次没有显示出来。',
    'page-disk-full': '磁盘满了，窗口没有地方可写，显示不出来。',
    hung: '窗口停住不动，重新打开一次也没有好。',
  },
  safe: '已显示“已保存”的记录都还在磁盘上，没有被改动。',
  /** Of a disk that fails nobody can promise what is still on it. */
  safeOnFailingDisk: '程序没有改动已保存的记录。磁盘要是坏了，备份和恢复单能在另一台电脑上把它们恢复回来，请收好。',
  next: {
    'read-only': '请检查磁盘的写保护和文件夹的权限，关掉这个窗口，再打开程序。',
    'disk-full': '请腾出一些磁盘空间，关掉这个窗口，再打开程序。',
    'not-folder':
      '请不要删除那个文件，先把它改个名字或移到别处，关掉这个窗口，再打开程序；不清楚它是什么，请联系技术支持。',
    io: '请检查磁盘和连线，关掉这个窗口，再打开程序；仍不行请联系技术支持。',
    start: '请关掉这个窗口，再打开程序；仍不行请把下面的代码告诉技术支持。',
    page: '请关掉这个窗口，再打开程序；仍不行请重启电脑，并把下面的代码告诉技术支持。',
    'page-disk-full': '请删掉些不用的文件，腾出一些磁盘空间，关掉这个窗口，再打开程序。',
    hung: '请关掉这个窗口，再打开程序；仍不行请重启电脑，并把下面的代码告诉技术支持。',
  },
} as const;

/** What keeps the program from showing its desk. */
export type Obstacle = keyof typeof STOP_TEXT.obstacles;
