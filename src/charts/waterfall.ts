import { printed } from '../content/printed';
import type { Drawing } from './drawing';
import type { RowGrip } from './grip';
import { line } from './mark';
import type { Row } from './rows';
import type { Subject } from './subject';
import { deliveredLine, totalLine } from './totals';
import { bottomOf, middle, TOTAL_LINE, type WaterfallFrame } from './waterfall-frame';
import { waterfallRow } from './waterfall-row';

/** Eight rows, the total and delivered value; every bar begins where the last one ended. Answers the rows' grips. */
export function waterfall(draw: Drawing, subject: Subject, list: readonly Row[], frame: WaterfallFrame): RowGrip[] {
  const now = printed(subject.now.result);
  const before = printed(subject.before.result);
  zeroLine(draw, frame);
  const grips = list.map((row, i) => waterfallRow(draw, subject, row, i < TOTAL_LINE ? i : i + 1, now, before, frame));
  totalLine(draw, subject, now, frame);
  deliveredLine(draw, subject, now, before, frame);
  return grips;
}

/** Zero as one line, or, where names stand between the bars, as short pieces beside those that begin there. */
function zeroLine(draw: Drawing, frame: WaterfallFrame): void {
  const { top, bar, s, right } = frame;
  const zero = frame.x(0);
  if (right === undefined) {
    draw.path('zero', 'hair', line(zero, top - 2 * s, zero, bottomOf(frame)));
    return;
  }
  for (const at of [0, 4, 9]) {
    const y = middle(frame, at);
    draw.path(`zero-${at}`, 'hair', line(zero, y - bar * 0.8, zero, y + bar * 0.8));
  }
}
