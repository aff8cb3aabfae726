import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A text that was found where it should not be; of bytes the first in hex. */
export type Trace = { readonly file: string; readonly text: string; readonly as: string };

type Form = { readonly as: string; readonly bytes: Buffer };

/**
 * Searches every byte of every file below a folder, and every file name, for texts in all the ways they are written, and
 * for pieces of pictures as they are.
 */
export async function findTraces(folder: string, sought: readonly (string | Buffer)[]): Promise<readonly Trace[]> {
  const wanted = sought.map((one) =>
    typeof one === 'string'
      ? { text: one, forms: formsOf(one) }
      : { text: one.toString('hex', 0, 8), forms: asBytes(one) },
  );
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: Trace[] = [];
  for (const path of files) {
    const file = relative(folder, path);
    const bytes = Buffer.concat([Buffer.from(file), await readFile(path)]);
    for (const { text, forms } of wanted) {
      const form = forms.find((each) => bytes.includes(each.bytes));
      if (form) found.push({ file, text, as: form.as });
    }
  }
  return found;
}

/** UTF-8, UTF-16, and what stays the same of either within base64, whichever of the three places it begins at. */
function formsOf(text: string): readonly Form[] {
  const plain = [
    { as: 'utf8', bytes: Buffer.from(text, 'utf8') },
    { as: 'utf16', bytes: Buffer.from(text, 'utf16le') },
    { as: 'escaped', bytes: Buffer.from(escaped(text)) },
    { as: 'url', bytes: Buffer.from(encodeURIComponent(text)) },
  ];
  return [...plain, ...plain.slice(0, 2).flatMap(codedIn)];
}

function asBytes(bytes: Buffer): readonly Form[] {
  const plain = { as: 'bytes', bytes };
  return [plain, ...codedIn(plain)];
}

function codedIn({ as, bytes }: Form): readonly Form[] {
  return [0, 1, 2].map((before) => ({ as: `${as} in base64`, bytes: Buffer.from(insideBase64(bytes, before)) }));
}

/** As JSON writes it with every character outside ASCII escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The characters that depend on these bytes alone, when `before` bytes of something else stand before them. */
function insideBase64(bytes: Buffer, before: number): string {
  const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const from = Math.ceil((before * 4) / 3);
  const whole = Math.floor(((before + bytes.length) * 4) / 3);
  return shifted.slice(from, whole);
}
