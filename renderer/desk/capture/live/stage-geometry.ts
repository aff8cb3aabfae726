import { mapCorners, type Point, type Quad } from '../picture/quad.ts';
import type { Turn } from '../picture/rotate.ts';

export type Size = { readonly width: number; readonly height: number };

/** The picture as it lies on the stage after its quarter turns: as large as fits, in the middle. */
export type Shown = Size & { readonly left: number; readonly top: number };

/** Where a turned picture is shown in a room of the screen. Pixels of the screen. */
export function shownIn(room: Size, picture: Size, turn: Turn): Shown {
  const upright = turn % 2 === 0 ? picture : { width: picture.height, height: picture.width };
  const scale = Math.min(room.width / upright.width, room.height / upright.height);
  const [width, height] = [upright.width * scale, upright.height * scale];
  return { width, height, left: (room.width - width) / 2, top: (room.height - height) / 2 };
}

/** A place of the picture, as parts of its width and height, after quarter turns clockwise; parts as well. */
export function turnPoint({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 1:
      return { x: 1 - y, y: x };
    case 2:
      return { x: 1 - x, y: 1 - y };
    case 3:
      return { x: y, y: 1 - x };
  }
}

export const turnBack = (point: Point, turn: Turn): Point => turnPoint(point, ((4 - turn) % 4) as Turn);

/** The page of a picture, on the screen. */
export function onScreen(page: Quad, picture: Size, shown: Shown, turn: Turn): Quad {
  return mapCorners(page, ({ x, y }) => {
    const at = turnPoint({ x: x / picture.width, y: y / picture.height }, turn);
    return { x: shown.left + at.x * shown.width, y: shown.top + at.y * shown.height };
  });
}

/** A place on the screen, in the picture. */
export function inPicture(place: Point, picture: Size, shown: Shown, turn: Turn): Point {
  const at = { x: (place.x - shown.left) / shown.width, y: (place.y - shown.top) / shown.height };
  const back = turnBack(at, turn);
  return { x: back.x * picture.width, y: back.y * picture.height };
}
