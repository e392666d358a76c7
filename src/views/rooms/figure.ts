import type { Mark } from '../../charts/mark';

/** A finished picture, in pixels. */
export interface Laid {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** The numbers of a picture as printed text; the first cell of a row names it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
