import type { Scale } from './scale';
import { points as printPoints, signed } from '../content/format';
import { deliveredValueOf } from '../model/value';
import { ALTERNATIVE_RANGES } from '../model/alternatives';
import { PARAMETERS } from '../model/parameters';
import type { Drawing, Spot } from './drawing';
import type { AxisGrip, RivalGrip } from './grip';
import { px, through } from './mark';
import type { Reach, Subject } from './subject';

export interface RulerFrame {
  readonly x: Scale;
  readonly y: number;
  readonly small: number;
  readonly s: number;
  /** Words stay between these. */
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
  /** Room for a second line of words above. */
  readonly high: boolean;
}

/** Something marked on the ruler, with the words that say what. */
interface Item {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  /** Beyond the ends of the ruler. */
  readonly off: boolean;
  readonly output?: 'expectation';
}

/** The ruler in points, with the expectation as a diamond and the rivals as triangles. */
export function ruler(draw: Drawing, subject: Subject, reach: Reach, frame: RulerFrame) {
  const { x, y, small, s, left, right, narrow, high } = frame;
  const { inputs, result } = subject.now;
  const { locale, t } = subject;
  const [start, end] = [x(reach.low), x(reach.high)];
  draw.path(
    'ruler',
    'hair',
    through([
      [start, y],
      [end, y],
    ]),
  );

  const expected = x(result.expectation);
  const shift = result.expectation - inputs.baseExpectation;
  const [least, most] = PARAMETERS.baseExpectation.range;
  const hit = narrow ? 36 : 24;
  const expectation: AxisGrip = {
    kind: 'axis',
    id: 'baseExpectation',
    x: px(x(least + shift)),
    y: px(y - hit / 2),
    width: px(x(most + shift) - x(least + shift)),
    height: hit,
    thumb: 16 * s,
  };
  /** A mark with its words; one beyond the ends of the ruler stands at the end and points where it is. */
  const marked = (id: string, value: number, text: string): Item => {
    if (value < reach.low) return { id, at: start + 4 * s, text: `${text} ◂`, off: true };
    if (value > reach.high) return { id, at: end - 4 * s, text: `${text} ▸`, off: true };
    return { id, at: x(value), text, off: false };
  };
  const said = `${t(EXPECTED)} ${printPoints(result.expectation, locale)}`;
  const [worst, best] = ALTERNATIVE_RANGES.deliveredValue;
  const items: Item[] = [{ ...marked('expected', result.expectation, said), output: 'expectation' }];
  const rivals: RivalGrip[] = [];
  inputs.alternatives.forEach((rival, index) => {
    const value = deliveredValueOf(rival, inputs);
    const number = signed(value, locale, Number.isInteger(value) ? 0 : 1);
    const name = draw.cut(subject.rivalName(index), small, (right - left) * LONGEST);
    const one = marked(`rival-${index}`, value, `${name} ${number}`);
    items.push(one);
    rivals.push({
      kind: 'rival',
      index,
      offScale: one.off,
      // One that is beyond the ends has its place where its words point.
      x: px(one.off ? one.at - 5 : x(worst)),
      y: px(y - hit * 0.75 - (Math.abs(x(value) - expected) < 11 * s ? 7 * s : 0)),
      width: one.off ? 10 : px(x(best) - x(worst)),
      height: hit,
      thumb: 18 * s,
    });
  });

  // Words stay off the triangles.
  for (const { index, y: top, height, offScale } of rivals) {
    const rival = inputs.alternatives[index];
    if (offScale || !rival) continue;
    const [at, middle] = [x(deliveredValueOf(rival, inputs)), top + height / 2];
    draw.occupy(at - 7 * s, middle - 2 * s, at + 7 * s, middle + 6 * s);
  }
  const mine = x(result.deliveredValue);
  const words = (item: Item, spots: Spot[], must: boolean) =>
    draw.place(item.id, spots, small, item.text, {
      look: 'muted',
      must,
      ...(item.output ? { output: item.output } : {}),
    });
  for (const item of items.filter((one) => one.off)) {
    const before = item.at < mine;
    const side: Spot = before ? [start - 6 * s, y + small * 0.36, 'end'] : [end + 6 * s, y + small * 0.36];
    // In the column the line next to the ruler is left to those that stand on it.
    const line = y - (narrow ? 50 : 12) * s;
    const above: Spot = before ? [left, line, 'start'] : [right, line, 'end'];
    const fitsBeside = before && start - 6 * s - draw.width(item.text, small) >= left;
    words(
      item,
      fitsBeside && !narrow
        ? [side, above]
        : [above, [mine + 12 * s, line], [above[0], above[1] - small * 1.3, above[2]] as Spot],
      true,
    );
  }
  const near = items.filter((one) => !one.off);
  const outward = [
    ...near.filter((one) => one.at <= mine).sort((a, b) => b.at - a.at),
    ...near.filter((one) => one.at > mine).sort((a, b) => a.at - b.at),
  ];
  for (const item of outward) {
    const width = draw.width(item.text, small);
    const away = item.at <= mine ? -1 : 1;
    // Above the triangles, whose thumbs are larger where fingers are.
    const line = y - (narrow ? 20 : 13) * s;
    const spots: Spot[] = [0, 0.25, 0.5, 0.8, 1.1, 1.5, -0.3, -0.55].map((k) => [
      item.at + away * k * width,
      line,
      'middle',
    ]);
    if (high)
      for (const up of [0.5, 1.45])
        for (const k of [0, -0.4, 0.4, -0.8, 0.8]) spots.push([item.at + k * width, line - small * up, 'middle']);
    // In a very narrow column the other side of the thread is free.
    if (narrow) for (const up of [0, 1.45]) spots.push([mine + width / 2 + 14 * s, line - small * up, 'middle']);
    const inside = spots.filter(([at]) => at - width / 2 >= left && at + width / 2 <= right);
    if (!words(item, inside, false))
      words(
        item,
        [
          [item.at - 9 * s, y + 17 * s, 'end'],
          [item.at + 9 * s, y + 17 * s],
          [item.at - 60 * s, y + 17 * s, 'end'],
          ...(narrow ? [] : [[item.at + 60 * s, y + 17 * s] as Spot]),
        ],
        !narrow,
      );
  }
  return { expectation, rivals };
}

/** The share of the ruler that a rival's name may take. */
const LONGEST = 0.3;
const EXPECTED = { zh: '期望', en: 'expected' };
