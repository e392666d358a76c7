import { number, points } from '../content/format';
import { numbers } from '../model/arithmetic';
import { curveSlopeAt } from '../model/curve';
import { curveMeetAt, satisfactionAt } from '../model/response';
import { overFailures } from '../model/satisfaction';
import type { Inputs } from '../model/settle';
import { fill } from '../text';
import type { Frame } from './frame';
import { px } from './mark';
import type { Meeting } from './meeting';
import type { Subject } from './subject';
import type { Stop, Walk } from './walk';
import { MET, NAMES, NOW, SLOPES, ZONES } from './walk-words';

/** Satisfaction points from one stop to the next. */
const EVERY = 5;
/** Halvings of some 280 points of delivered value: far below what is printed. */
const HALVINGS = 40;
/** Curve points per satisfaction point up to which the curve reads as flat, and as gentle. */
const FLAT = 0.25;
const GENTLE = 1;

/** Along what customers meet: satisfaction in even steps, and the customer of now. */
export function curveWalk({ now, locale, t }: Subject, frame: Frame, meeting: readonly Meeting[]): Walk {
  const { inputs, result } = now;
  const { xs, yl, top, bottom } = frame;
  const zone = (satisfaction: number) =>
    satisfaction < inputs.minimumSatisfaction ? 'low' : satisfaction < inputs.jumpSatisfaction ? 'between' : 'high';
  const stop = (id: string, satisfaction: number, printed: string, value: number, loyalty: number, lead = ''): Stop => {
    const said = fill(t(MET), {
      satisfaction: printed,
      loyalty: points(loyalty, locale),
      slope: t(SLOPES[slopeWord(meetSlopeAt(value, inputs))]),
      zone: t(ZONES[zone(satisfaction)]),
    });
    const sentence = lead + said;
    return { id, x: px(xs(satisfaction)), y: px(yl(loyalty)), said: sentence[0]?.toUpperCase() + sentence.slice(1) };
  };

  const mine = result.meanSatisfaction;
  const here = stop('now', mine, points(mine, locale), result.deliveredValue, result.curveLoyalty, t(NOW));
  const under: Stop[] = [];
  const over: Stop[] = [];
  for (let satisfaction = 0; satisfaction <= 100; satisfaction += EVERY) {
    if (points(satisfaction, locale) === points(mine, locale)) continue;
    const value = valueFor(satisfaction, meeting, inputs);
    if (value === undefined) continue;
    const printed = number(satisfaction, locale);
    (satisfaction < mine ? under : over).push(
      stop(`satisfaction-${satisfaction}`, satisfaction, printed, value, curveMeetAt(value, inputs)),
    );
  }
  return {
    kind: 'walk',
    id: 'curve',
    name: NAMES.curve,
    stops: [...under, here, ...over],
    at: under.length,
    place: { x: px(xs(0)), y: px(top), width: px(xs(100) - xs(0)), height: px(bottom - top) },
  };
}

/** The delivered value at which customers are satisfied so much, on average; undefined beyond what is drawn. */
function valueFor(satisfaction: number, meeting: readonly Meeting[], inputs: Inputs): number | undefined {
  const [first, last] = [meeting[0], meeting.at(-1)];
  if (!first || !last || satisfaction < first.satisfaction || satisfaction > last.satisfaction) return undefined;
  let [low, high] = [first.deliveredValue, last.deliveredValue];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (satisfactionAt(middle, inputs).mean < satisfaction) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Curve points per point of satisfaction along what customers meet. Every outcome's satisfaction is a logistic of
 * one common logit, so it moves by S (100 − S) times the same factor, which drops out of the ratio.
 */
export function meetSlopeAt(deliveredValue: number, inputs: Inputs): number {
  const { undisturbed, recovered, recoveredForLoyalty, unrecovered } = satisfactionAt(deliveredValue, inputs);
  const moves = (satisfaction: number) => satisfaction * (100 - satisfaction);
  const lifts = (satisfaction: number) => curveSlopeAt(satisfaction, inputs) * moves(satisfaction);
  const across = overFailures(numbers, inputs, moves(undisturbed), moves(recovered), moves(unrecovered));
  const up = overFailures(numbers, inputs, lifts(undisturbed), lifts(recoveredForLoyalty), lifts(unrecovered));
  return across > 0 ? up / across : 0;
}

const slopeWord = (slope: number): keyof typeof SLOPES =>
  slope < FLAT ? 'flat' : slope <= GENTLE ? 'gentle' : 'steep';
