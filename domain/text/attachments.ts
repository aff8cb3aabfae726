import type { ForeignKind } from '../attachments/file-kind.ts';
import { LARGEST_DOCUMENT, LARGEST_FILE, MOST_PAGES, sizeInWords } from '../attachments/limits.ts';

const AS_PDF = '请在电脑上打开它，另存为（导出为）PDF 后再添加。';

/** What a person may see of a file that is no page, and the way out. */
const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  word: `是 Word 文档，不能收：以后打开排版会变。${AS_PDF}`,
  excel: `是 Excel 表格，不能收：以后打开排版会变。${AS_PDF}`,
  slides: `是演示文稿，不能收。${AS_PDF}`,
  office: `是旧版办公文档，不能收：以后打开排版会变。${AS_PDF}`,
  ofd: `是 OFD 版式文件，暂不能直接收。${AS_PDF}`,
  heic: '是手机的 HEIC 照片，不能收。请在手机上改存为 JPEG，或者用高拍仪拍。',
  picture: '是 JPEG、PNG 以外的图片格式，不能收。请另存为 JPEG 或 PNG，或者用高拍仪拍。',
  archive: '是压缩包，不能收。请先解压，再添加里面的照片或 PDF。',
  film: '是视频或录音，不能收。材料影像只收照片和 PDF，请让申请人提供纸面材料或照片。',
  empty: '是空文件（0 字节），不能收。请检查原文件，或者用高拍仪拍。',
  unknown: '不是照片或 PDF，不能收。能收的是 JPEG、PNG 照片和 PDF。',
};

/** Why a file or a page is not taken, in the words of the hall. */
export const ATTACHMENT_REFUSALS = {
  fileForeign: (name: string, kind: ForeignKind) => `“${name}”${FOREIGN[kind]}`,
  fileTooLarge: (name: string, bytes: number) =>
    `“${name}”有 ${sizeInWords(bytes)}，超过每个文件 ${sizeInWords(LARGEST_FILE)} 的上限。请压缩后再添加，或者用高拍仪拍。`,
  fileEncrypted: (name: string) => `“${name}”设了打开密码，不能收。请让申请人去掉密码后再给，或者打印出来用高拍仪拍。`,
  fileDamaged: (name: string) => `“${name}”读不出来，可能没有传完整。请让申请人重新发一次，或者用高拍仪拍。`,
  documentPages: (name: string, pages: number) =>
    `“${name}”加上这些一共 ${pages} 页，超过每份材料 ${MOST_PAGES} 页的上限。请分成几份，多出来的记在“其他材料”。`,
  documentTooLarge: (name: string, bytes: number) =>
    `“${name}”合在一起有 ${sizeInWords(bytes)}，超过每份材料 ${sizeInWords(LARGEST_DOCUMENT)} 的上限。请少放几页，或者改用黑白。`,
  documentEmpty: () => '一页也没有，没有可以保存的。',
  fileNeedsTitle: () => '请写明这是什么材料。',
  fileGone: () => '这份影像已经删除，或者别人改过。请刷新后再看。',
  fileRemovalReason: () => '请写明为什么删除。',
} as const;
