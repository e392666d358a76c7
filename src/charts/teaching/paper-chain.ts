import type { Measure } from '../measure';
import { reachFor } from '../picture';
import { gripsAsMarks } from '../still';
import type { Subject } from '../subject';
import { widePicture } from '../wide';
import { deliveredValueOf } from '../../model/value';
import { ALTERNATIVE_RANGES } from '../../model/alternatives';
import { PARAMETERS } from '../../model/parameters';
import type { Grip } from '../grip';
import type { Mark } from '../mark';
import type { PaperPicture } from './paper-waterfall';

/** The window the chain is laid out for before it is set into a sheet: large type on a small screen. */
export const CHAIN = { width: 1120, height: 800, enlarged: 1.06 };

/** Room above the first row that words have on the screen, in pixels. */
const ABOVE = 88;

/** What a screen says of a control: words that open something, which nothing on paper does. */
const OPENS = / ›$/;
const bare = (mark: Mark): Mark =>
  mark.kind === 'words' && mark.parts.some(({ text }) => OPENS.test(text))
    ? {
        ...mark,
        parts: mark.parts
          .map((part) => ({ ...part, text: part.text.replace(OPENS, '') }))
          .filter(({ text }) => text !== ''),
      }
    : mark;

/** Where a control stands on its travel, 0…1. */
function shareOf(grip: Grip, { now: { inputs } }: Subject): number {
  const within = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  switch (grip.kind) {
    case 'row':
      return inputs[grip.id] / 100;
    case 'axis':
      return within(inputs[grip.id], PARAMETERS[grip.id].range);
    case 'rival': {
      const rival = inputs.alternatives[grip.index];
      return rival ? within(deliveredValueOf(rival, inputs), ALTERNATIVE_RANGES.deliveredValue) : 0;
    }
    default:
      return 0;
  }
}

/** The whole chain as it stands, with the numbers of its rows and without what is for hands only. */
export function paperChain(subject: Subject, measure: Measure): PaperPicture & { readonly s: number } {
  const { width, height, enlarged } = CHAIN;
  const still = { ...subject, touched: new Set<string>() };
  const picture = widePicture(still, reachFor(still.now, still.before), measure, width, height, enlarged);
  const held = picture.grips.filter(({ kind }) => kind !== 'scale');
  const marks = gripsAsMarks(held, (grip) => shareOf(grip, still), still.locale);
  return {
    marks: [...picture.marks.map(bare), ...marks],
    width,
    height: picture.height,
    s: picture.s,
    crop: { left: 6, top: ABOVE, right: 30, bottom: 22 },
  };
}
