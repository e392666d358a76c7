import { bisector } from 'd3';
import type { Inputs } from '../model/settle';
import { curveMeetAt, satisfactionAt } from '../model/response';

/** What a customer meets at one delivered value: failures counted, the average of the curve (not the curve of the average). */
export interface Meeting {
  readonly deliveredValue: number;
  readonly satisfaction: number;
  readonly loyalty: number;
}

const STEP = 1;
const bySatisfaction = bisector((meeting: Meeting) => meeting.satisfaction);

/** (S̄, L̄) as delivered value varies and everything else stays: the curve that the customer's point always lies on. */
export function meetings(inputs: Inputs): readonly Meeting[] {
  const list: Meeting[] = [];
  for (let deliveredValue = -150; deliveredValue <= 130; deliveredValue += STEP) {
    const satisfaction = satisfactionAt(deliveredValue, inputs).mean;
    const last = list.at(-1);
    // Far out, where satisfaction hardly moves, fewer points draw the same line.
    if (last && satisfaction - last.satisfaction < 0.25 && deliveredValue < 129) continue;
    list.push({ deliveredValue, satisfaction, loyalty: curveMeetAt(deliveredValue, inputs) });
  }
  return list;
}

/** The delivered value at which satisfaction is reached: the inverse, by interpolation; undefined beyond the list. */
export function deliveredValueFor(list: readonly Meeting[], satisfaction: number): number | undefined {
  const [first, final] = [list[0], list.at(-1)];
  if (!first || !final || satisfaction < first.satisfaction || satisfaction > final.satisfaction) return undefined;
  const high = Math.max(1, bySatisfaction.left(list, satisfaction));
  const [a, b] = [list[high - 1], list[high]];
  if (!a || !b || b.satisfaction <= a.satisfaction) return a?.deliveredValue;
  return (
    a.deliveredValue +
    ((b.deliveredValue - a.deliveredValue) * (satisfaction - a.satisfaction)) / (b.satisfaction - a.satisfaction)
  );
}
