import { distance, type Point, type Quad } from './quad.ts';

type Size = { readonly width: number; readonly height: number };

/** Pixels of the longer side at most: A4 at 200 dots an inch, enough for small print. */
export const LONGEST_SIDE = 2339;

/** Longer to shorter side of what lies on a counter: a sheet of the A series, an identity card (ISO/IEC 7810 ID-1). */
const USUAL_RATIOS = [Math.SQRT2, 85.6 / 53.98];

/** A measured ratio this near to a usual one is that one. */
const SNAP = 0.05;

/** Of the picture's longer side: the focal length of a common camera, where the picture does not tell it, and its bounds. */
const FOCAL_LENGTH = { usual: 1.1, shortest: 0.5, longest: 4 };

/**
 * How much smaller the far side of a page looks than the near one. Below this, corners that are a pixel wrong tell of any
 * focal length: a camera that looks down from the front alone would give every third sheet other proportions.
 */
const HARDLY_SLANTED = 0.01;

/** The size in pixels of the page laid flat: with its own proportions, and as fine as the picture shows it. */
export function uprightSize(page: Quad, picture: Size): Size {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = page;
  const width = Math.max(distance(upperLeft, upperRight), distance(lowerLeft, lowerRight));
  const height = Math.max(distance(upperLeft, lowerLeft), distance(upperRight, lowerRight));
  const ratio = snapped(ratioOf(page, picture));
  const fine = width / height < ratio ? { width: height * ratio, height } : { width, height: width / ratio };
  const scale = Math.min(1, LONGEST_SIDE / Math.max(fine.width, fine.height));
  return { width: Math.max(1, Math.round(fine.width * scale)), height: Math.max(1, Math.round(fine.height * scale)) };
}

function snapped(ratio: number): number {
  const lying = ratio >= 1;
  const longer = lying ? ratio : 1 / ratio;
  const usual = USUAL_RATIOS.toSorted((one, other) => Math.abs(one - longer) - Math.abs(other - longer))[0] ?? longer;
  const taken = Math.abs(usual / longer - 1) <= SNAP ? usual : longer;
  return lying ? taken : 1 / taken;
}

/**
 * Width to height of a rectangle seen at a slant: what is farther away looks smaller, and how much tells the slant.
 * After Z. Zhang and L. He, “Whiteboard scanning and image enhancement” (2007), section 3.
 */
function ratioOf([upperLeft, upperRight, lowerRight, lowerLeft]: Quad, picture: Size): number {
  const centred = ({ x, y }: Point): Vector => [x - picture.width / 2, y - picture.height / 2, 1];
  const [m1, m2, m3, m4] = [centred(upperLeft), centred(upperRight), centred(lowerLeft), centred(lowerRight)];
  const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
  const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
  const along = minus(times(m2, k2), m1);
  const down = minus(times(m3, k3), m1);
  const squared = focalLengthSquared(along, down, Math.max(picture.width, picture.height));
  return Math.sqrt(lengthSquared(along, squared) / lengthSquared(down, squared));
}

type Vector = readonly [number, number, number];

/** From the two vanishing points; the usual one where a side is hardly slanted and its point is anywhere. */
function focalLengthSquared(along: Vector, down: Vector, longer: number): number {
  const told = -(along[0] * down[0] + along[1] * down[1]) / (along[2] * down[2]);
  const { usual, shortest, longest } = FOCAL_LENGTH;
  const isLikely = told > (shortest * longer) ** 2 && told < (longest * longer) ** 2;
  const isTold = Math.min(Math.abs(along[2]), Math.abs(down[2])) > HARDLY_SLANTED;
  return isTold && isLikely ? told : (usual * longer) ** 2;
}

const lengthSquared = ([x, y, z]: Vector, squared: number): number => (x * x + y * y) / squared + z * z;
const dot = (one: Vector, other: Vector): number => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
const times = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];
const minus = (one: Vector, other: Vector): Vector => [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
const cross = (one: Vector, other: Vector): Vector => [
  one[1] * other[2] - one[2] * other[1],
  one[2] * other[0] - one[0] * other[2],
  one[0] * other[1] - one[1] * other[0],
];
