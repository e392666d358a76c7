import { encode } from 'uqr';

/** How much of a code may be unreadable: about 7, 15, 25, 30 per cent. */
export type Level = 'L' | 'M' | 'Q' | 'H';

/** A QR code as one shape. */
export interface Qr {
  /** Modules a side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as the `d` of one SVG path, in a viewBox of `size + 2 × QUIET` with the quiet zone around them. */
  readonly path: string;
}

/** The white margin that readers need, in modules. */
export const QUIET = 4;
/** No QR code holds more characters than this, whatever they are (digits, version 40, level L). */
const MOST = 7089;

/**
 * The QR code of a text (UTF-8), in the smallest version that holds it. `level` is the least: where the same number of
 * modules carries more correction, it does. Null when the text is too long. Half a surrogate pair becomes U+FFFD.
 */
export function qrOf(text: string, level: Level = 'M'): Qr | null {
  if (text.length > MOST) return null;
  try {
    const { size, data } = encode(text.replace(/\p{Surrogate}/gu, '\ufffd'), {
      ecc: level,
      boostEcc: true,
      border: 0,
    });
    return { size, path: data.map(runs).join('') };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One rectangle for every run of dark modules of a row. */
function runs(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) d += `M${start + QUIET} ${y + QUIET}h${x - start}v1h-${x - start}z`;
  }
  return d;
}
