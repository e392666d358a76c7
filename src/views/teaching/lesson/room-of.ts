import { padOf, SLIM, wideScale } from '../../../charts/wide-frame';
import type { Lesson } from '../../../content/teaching/lesson';
import { splitFree } from '../../../content/teaching/goal-words';
import { output } from '../../../model/outputs';

/** Where the picture and the column of a lesson stand, in pixels. */
export interface Room {
  /** Side by side; else everything in one column. */
  readonly broad: boolean;
  /** The column stands beside the whole picture; else in the place of the money. */
  readonly beside: boolean;
  /** Of the picture, and how far down it begins: a narrower one leaves less room for the headline. */
  readonly width: number;
  readonly down: number;
  /** Of the column: its left edge, its top and its width. */
  readonly left: number;
  readonly top: number;
  readonly column: number;
}

/** Lessons about who stays and what that is worth, or with sliders of their own, show the whole picture beside the text. */
export const besideOf = ({ ask, challenge }: Lesson): boolean =>
  ['retention', 'money'].includes(output(ask.output).station) ||
  challenge.stages.some(({ free, asks }) => asks || splitFree(free).others.length > 0);

/** The widest picture in one column that is still read at a glance. */
const ONE_COLUMN = 560;
/** Above the first row, at scale 1. */
const HEADROOM = 100;

export function roomOf(given: {
  readonly width: number;
  readonly height: number;
  readonly enlarged: number;
  readonly g: number;
  readonly s: number;
  readonly beside: boolean;
}): Room {
  const { width, height, enlarged, g, s } = given;
  const top = 88 * g;
  if (width < SLIM)
    return { broad: false, beside: false, width: Math.min(width, ONE_COLUMN), down: 0, left: 0, top, column: width };
  const pad = padOf(width);
  if (!given.beside) {
    const left = width * 0.67;
    return { broad: true, beside: false, width, down: 0, left, top, column: width - left - pad };
  }
  const column = Math.min(430, Math.max(360, width * 0.29)) * Math.min(1.6, Math.max(1, s));
  const left = width - pad - column;
  const picture = left - 8 * s;
  // Room for a headline of the page's own size, above the first row of a smaller picture.
  const down = HEADROOM * Math.max(0, Math.max(g, s) - wideScale(picture, height, enlarged).g);
  return { broad: true, beside: true, width: picture, down, left, top, column };
}
