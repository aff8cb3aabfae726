import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { electronLaunch } from '../../../build/electron-path.ts';
import type { Pixels } from '../../../renderer/desk/capture/picture/pixels.ts';
import type { Quad } from '../../../renderer/desk/capture/picture/quad.ts';
import { drawScene, type Paint } from '../../../renderer/desk/capture/picture/testing/draw-scene.ts';
import { seeded } from '../../../renderer/desk/capture/picture/testing/seeded.ts';

/** Brightness of a sheet of paper, a byte a place, row after row. */
export type Sheet = { readonly width: number; readonly height: number; readonly at: (u: number, v: number) => number };

const SIZE = { width: 1600, height: 1200 };

/** A sheet of A4 laid down by hand under a camera that does not look straight down. */
const ON_TABLE: Quad = [
  { x: 430, y: 62 },
  { x: 1178, y: 84 },
  { x: 1196, y: 1146 },
  { x: 412, y: 1120 },
];

/** The first page of a PDF, drawn. `stem`: file to draw it into, without its extension. */
export async function drawPaper(pdf: string, stem: string): Promise<Sheet> {
  await promisify(execFile)('pdftoppm', ['-r', '110', '-gray', '-f', '1', '-singlefile', pdf, stem]);
  const bytes = await readFile(`${stem}.pgm`);
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  const [w, h] = [Number(width), Number(height)];
  const place = (part: number, of: number) => Math.min(of - 1, Math.floor(part * of));
  return { width: w, height: h, at: (u, v) => bytes[head.length + place(v, h) * w + place(u, w)] ?? 0 };
}

/** Writes what a camera would see of the sheet on a grey table, lit unevenly: one frame that stands still (Y4M). */
export async function writeCameraPicture(sheet: Sheet, path: string): Promise<void> {
  const light = { table: 105, paper: 240, dimming: 0.25, noise: 5, shadow: 0.2, random: seeded(3) };
  const paint: Paint = (u, v) => {
    const value = sheet.at(u, v) * 0.93;
    return [value, value, value];
  };
  const head = `YUV4MPEG2 W${SIZE.width} H${SIZE.height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  await writeFile(path, Buffer.concat([Buffer.from(head), frameOf(drawScene({ ...SIZE, ...light }, ON_TABLE, paint))]));
}

/** Everything is grey: the two planes of colour are even. */
function frameOf({ width, height, data }: Pixels): Buffer {
  const frame = Buffer.alloc((width * height * 3) / 2, 128);
  for (let at = 0; at < width * height; at += 1) frame[at] = data[at * 4] ?? 0;
  return frame;
}

/** The program on a PC whose only camera shows this picture. */
export function withCamera(picture: string): typeof electronLaunch {
  return (switches = []) =>
    electronLaunch([...switches, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${picture}`]);
}

/** How alike a picture and the sheet are, −1 to 1: by the mean brightness of the places of a coarse net. */
export function likeness(picture: Sheet, sheet: Sheet): number {
  const [one, other] = [netOf(picture), netOf(sheet)];
  return sum(one.map((value, at) => value * (other[at] ?? 0)));
}

/** With a mean of 0 and a length of 1. */
function netOf({ width, height, at }: Sheet): readonly number[] {
  const [columns, rows] = [21, 30];
  const means = Array.from({ length: columns * rows }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const [across, down] = [Math.ceil(width / columns), Math.ceil(height / rows)];
    const seen = Array.from({ length: across * down }, (__, step) =>
      at(
        (column + ((step % across) + 0.5) / across) / columns,
        (row + (Math.floor(step / across) + 0.5) / down) / rows,
      ),
    );
    return sum(seen) / seen.length;
  });
  const mean = sum(means) / means.length;
  const length = Math.sqrt(sum(means.map((value) => (value - mean) ** 2)));
  return means.map((value) => (value - mean) / length);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The same sheet turned upside down. */
export function upsideDown({ at, ...size }: Sheet): Sheet {
  return { ...size, at: (u, v) => at(1 - u, 1 - v) };
}
