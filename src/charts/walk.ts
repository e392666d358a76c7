import type { Text } from '../text';
import type { Frame } from './frame';
import type { Grip } from './grip';
import type { Meeting } from './meeting';
import type { Reach, Subject } from './subject';
import { curveWalk } from './walk-curve';
import { planeWalk } from './walk-plane';
import { liftWalk, rulerWalk, stackWalk, survivalWalk } from './walk-parts';

/** A place of a chart where the reading cursor can stand, and the sentence that reads it. */
export interface Stop {
  /** What it is about; the cursor stays with it while the model moves. */
  readonly id: string;
  /** On the picture, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly said: string;
}

export type WalkId = 'ruler' | 'curve' | 'lift' | 'stack' | 'plane' | 'survival';

/** A chart that can be read stop by stop. There is always at least one stop. */
export interface Walk {
  readonly kind: 'walk';
  readonly id: WalkId;
  readonly name: Text;
  readonly stops: readonly Stop[];
  /** Where reading begins: the customer's own stop, or the first where there is none. */
  readonly at: number;
  /** The rectangle of the chart, in pixels. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * The charts of a picture that are not made of sliders, in causal order.
 * @param meeting what customers meet along the ruler, as the curve was drawn from it
 * @param pile one of the grips of the stack of switching costs
 */
export function walks(
  subject: Subject,
  frame: Frame,
  reach: Reach,
  meeting: readonly Meeting[],
  pile: Grip | undefined,
): readonly Walk[] {
  const pileY = pile ? pile.y + pile.height / 2 : frame.plane.bottom;
  return [
    rulerWalk(subject, frame, reach),
    curveWalk(subject, frame, meeting),
    liftWalk(subject, frame),
    stackWalk(subject, frame, pileY),
    planeWalk(subject, frame, reach),
    survivalWalk(subject, frame),
  ];
}

/** Where a grip or a walk stands in the causal order of the page: a chart is read after what can be moved in it. */
function station(one: Grip | Walk): number {
  switch (one.kind) {
    case 'row':
      return 0;
    case 'axis':
      return one.id === 'baseExpectation' ? 1 : 3;
    case 'rival':
      return 1;
    case 'scale':
      return one.family === 'all' ? 8 : 6;
    case 'walk':
      return { ruler: 2, curve: 4, lift: 5, stack: 7, plane: 9, survival: 10 }[one.id];
  }
}

/** Grips and walks in the order in which Tab meets them. */
export const inOrder = (grips: readonly Grip[], list: readonly Walk[]): readonly (Grip | Walk)[] =>
  [...grips, ...list].sort((a, b) => station(a) - station(b));
