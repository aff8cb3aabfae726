import { expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../domain/attachments/limits.ts';
import { readPicked } from './read-picked.ts';

async function pngFile(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(20, 30);
  canvas.getContext('2d')?.fillRect(0, 0, 20, 30);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name);
}

test('A5 pages are told by their bytes, whatever the file is called', async () => {
  const picked = await readPicked([await pngFile('名单.docx'), new File(['%PDF-1.7'], 'x.jpg')]);
  expect(picked).toMatchObject({
    ok: true,
    sources: [
      { media: 'image/png', called: '名单.docx' },
      { media: 'application/pdf', called: 'x.jpg' },
    ],
  });
});

test('A4 A16 one file that cannot be taken refuses all that were chosen with it', async () => {
  const large = new File([new Uint8Array(LARGEST_FILE + 1)], '大.pdf');
  expect(await readPicked([await pngFile('一.png'), large])).toMatchObject({ ok: false, code: 'fileTooLarge' });
  const empty = new File([], '空.png');
  expect(await readPicked([empty])).toMatchObject({ ok: false, text: expect.stringMatching(/空文件/) });
});
