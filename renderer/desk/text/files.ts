/** 材料影像: sentences of the screens about pictures of papers. */
export const FILES_TEXT = {
  trayPage: (at: number) => `第 ${at} 页`,
  bound: (title: string, pages: number) => `已存：${title}，现有 ${pages} 页`,
} as const;
