/** The inside of a plane in device pixels, and how wide a dot is. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly dot: number;
}

/** Pixels that are looked at together, and the bits that are free in a word of small counts. */
const WORD = 4;
const SMALL = 0x80808080;

/** How many dots cover each pixel, at most 255; the list is filled up to whole words. */
export const emptyDots = ({ width, height }: Grid): Uint8ClampedArray<ArrayBuffer> =>
  new Uint8ClampedArray(Math.max(1, Math.ceil((width * height) / WORD)) * WORD);

/**
 * Adds a dot for each of the first `count` customers.
 * @param across 0…`most`, from left to right
 * @param up 0…1, from the bottom
 */
export const addDots = (
  dots: Uint8ClampedArray,
  { width, height, dot }: Grid,
  across: Float64Array,
  most: number,
  up: Float64Array,
  count: number,
): void => {
  const right = width - dot;
  const bottom = height - dot;
  if (right < 0 || bottom < 0) return;
  const perX = right / most;
  for (let i = 0; i < count; i += 1) {
    const x = Math.max(0, Math.min(right, ((across[i] as number) * perX + 0.5) | 0));
    const y = Math.max(0, Math.min(bottom, ((1 - (up[i] as number)) * bottom + 0.5) | 0));
    const corner = y * width + x;
    if (dot === 2) {
      // The usual dot, without the loops.
      dots[corner] = (dots[corner] as number) + 1;
      dots[corner + 1] = (dots[corner + 1] as number) + 1;
      dots[corner + width] = (dots[corner + width] as number) + 1;
      dots[corner + width + 1] = (dots[corner + width + 1] as number) + 1;
      continue;
    }
    for (let row = corner, last = corner + dot * width; row < last; row += width)
      for (let at = row; at < row + dot; at += 1) dots[at] = (dots[at] as number) + 1;
  }
};

/** Red, green, blue, 0…255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as the browser answers it for an element. */
export const colourOf = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};

const MOST = 255;
/** Where everything is covered, it stays grey: lines and words are darker. */
const DARKEST = 0.74;

/**
 * The tone of a pixel by how many dots cover it: one dot can be seen however many there are, and density is told apart
 * on the scale of its logarithm.
 * @param count customers drawn
 */
export const tones = (count: number, [red, green, blue]: Colour): Uint32Array => {
  const decades = Math.max(0, Math.log10(Math.max(1, count) / 1000));
  const single = Math.max(0.16, 0.66 - 0.22 * decades);
  // The fullest pixel of a usual cloud.
  const full = 4 * 3.8 ** decades;
  return Uint32Array.from({ length: MOST + 1 }, (_, covered) => {
    if (covered === 0) return 0;
    const tone = single + (DARKEST - single) * Math.min(1, Math.log(covered) / Math.log(full));
    return ((Math.round(MOST * tone) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  });
};

const words = (dots: Uint8ClampedArray): Uint32Array =>
  new Uint32Array(dots.buffer, dots.byteOffset, dots.length / WORD);

/** Adds dots that were counted elsewhere on the same grid. Most words of a grid are empty. */
export const mergeDots = (dots: Uint8ClampedArray, others: Uint8ClampedArray): void => {
  const [mine, theirs] = [words(dots), words(others)];
  for (let at = 0; at < mine.length; at += 1) {
    const more = theirs[at] as number;
    if (more === 0) continue;
    const here = mine[at] as number;
    // Four small counts are added at once; only a count above 127 may run over.
    if (((here | more) & SMALL) === 0) mine[at] = here + more;
    else for (let i = at * WORD; i < (at + 1) * WORD; i += 1) dots[i] = (dots[i] as number) + (others[i] as number);
  }
};

/** Writes the pixels of a grid of dots over empty ones. */
export const paintDots = (pixels: Uint32Array, dots: Uint8ClampedArray, tone: Uint32Array): void => {
  const all = words(dots);
  for (let at = 0; at < all.length; at += 1) {
    if (all[at] === 0) continue;
    const end = Math.min(pixels.length, (at + 1) * WORD);
    for (let i = at * WORD; i < end; i += 1) pixels[i] = tone[dots[i] as number] as number;
  }
};
