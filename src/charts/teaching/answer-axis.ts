/** A number on the axis and the words beside it. */
export interface AxisNumber {
  readonly value: number;
  readonly text: string;
}
export interface AnswerAxis {
  /** Between them it is about the same. */
  readonly low: AxisNumber;
  readonly high: AxisNumber;
  readonly was: AxisNumber;
  readonly now: AxisNumber;
  /** Ends of the scale, where the unit has any. */
  readonly ends?: readonly [AxisNumber, AxisNumber];
}

export interface Placed extends AxisNumber {
  /** Pixels from the top: of the number itself, and of the middle of its words, which never touch one another. */
  readonly y: number;
  readonly wordsY: number;
}
export interface AnswerPicture {
  readonly top: number;
  readonly bottom: number;
  /** Numbers left of the axis, from above. */
  readonly borders: readonly Placed[];
  readonly was: Placed;
  readonly now: Placed;
}

/** Pixels between the middles of two lines of words. */
const GAP = { borders: 15, points: 21 } as const;

/** Moves middles of words apart, keeping their order and as near as can be, inside the axis. */
function apart(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + gap));
  let limit = bottom;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.max(top + i * gap, Math.min(placed[i] ?? top, limit));
    limit = (placed[i] ?? top) - gap;
  }
  return placed;
}

/** The answer on an upright axis of so many pixels: its borders, what was, and what is. */
export function answerPicture({ low, high, was, now, ends }: AnswerAxis, top: number, bottom: number): AnswerPicture {
  const all = [low.value, high.value, was.value, now.value];
  const [least, most] = ends
    ? [ends[0].value, ends[1].value]
    : [Math.min(...all), Math.max(...all)].map((end, i, [from = 0, to = 0]) => end + (i ? 1 : -1) * 0.15 * (to - from));
  const span = (most ?? 1) - (least ?? 0) || 1;
  const y = (value: number): number =>
    top + (bottom - top) * Math.min(1, Math.max(0, 1 - (value - (least ?? 0)) / span));
  /** In the order of what is given; words stand in the order of the numbers. */
  const place = (numbers: readonly AxisNumber[], gap: number): readonly Placed[] => {
    const order = numbers.map((_, i) => i).sort((a, b) => (numbers[b]?.value ?? 0) - (numbers[a]?.value ?? 0));
    const words = apart(
      order.map((i) => y(numbers[i]?.value ?? 0)),
      gap,
      top,
      bottom,
    );
    return numbers.map((number, i) => ({ ...number, y: y(number.value), wordsY: words[order.indexOf(i)] ?? top }));
  };
  const borders = [...place([...(ends ?? []), low, high], GAP.borders)].sort((a, b) => a.wordsY - b.wordsY);
  const [answer, old] = place([now, was], GAP.points);
  const alone = (number: AxisNumber): Placed => ({ ...number, y: y(number.value), wordsY: y(number.value) });
  return { top, bottom, borders, was: old ?? alone(was), now: answer ?? alone(now) };
}
