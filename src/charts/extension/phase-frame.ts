import type { Locale, Text } from '../../text';
import type { ExtensionValues } from '../../model/extension-values';
import { linear, type Scale } from '../scale';

/** What every picture of the loop needs to know of the page. */
export interface Look {
  /** Scale of type and strokes. */
  readonly s: number;
  readonly locale: Locale;
  readonly t: (text: Text) => string;
}

export interface PhaseFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Services at the upper edge. */
  readonly most: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly small: number;
  readonly s: number;
}

/** The plane of stickiness (0…1) and services (1…maximum) in a picture of this size. */
export function phaseFrame(
  { maximumServices }: ExtensionValues,
  { s }: Look,
  width: number,
  height: number,
): PhaseFrame {
  const small = 12.5 * s;
  const [left, right, top, bottom] = [24 * s, width - 20 * s, 22 * s, height - 40 * s];
  // With one service only there is a line and no plane; half a service stands for its height.
  const most = Math.max(1.5, maximumServices);
  return {
    x: linear([0, 1], [left, right]),
    y: linear([1, most], [bottom, top]),
    left,
    right,
    top,
    bottom,
    most,
    width,
    height,
    size: 13.5 * s,
    small,
    s,
  };
}
