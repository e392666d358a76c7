import { adoptionShare, bondGain, bondLoss } from '../../model/extension';
import type { ExtensionValues } from '../../model/extension-values';
import { MONTHS, momentOf, type Course, type Moment } from './course';

/** What the loop moves in one month; every number is positive. */
export interface LoopRates {
  /** Touches a month. */
  readonly touches: number;
  /** Of them, those of extra services. */
  readonly extraTouches: number;
  /** Stickiness won and lost, 0…1 a month. */
  readonly bonding: number;
  readonly fading: number;
  /** Services taken on and given up, a month. */
  readonly adopted: number;
  readonly givenUp: number;
  /** Customers a month: recommended, by themselves, lost. */
  readonly recommended: number;
  readonly arriving: number;
  readonly leaving: number;
}

/** The terms of E30–E32 in a moment. */
export function loopRates(p: ExtensionValues, { stickiness: x, services: b, customers: n }: Moment): LoopRates {
  const room = Math.max(0, 1 - n / p.communitySize);
  return {
    touches: p.coreTouches + p.extraTouches * (b - 1),
    extraTouches: p.extraTouches * (b - 1),
    bonding: bondGain(p, b) * (1 - x),
    fading: bondLoss(p) * x,
    adopted: p.adoption * adoptionShare(p, x) * (p.maximumServices - b),
    givenUp: p.serviceAttrition * (b - 1),
    recommended: p.referralRate * x * n * room,
    arriving: p.organicArrivals * room,
    leaving: (p.baseChurn * (1 - x) + p.stickyChurn * x) * n,
  };
}

/** The most that is moved in any month of the courses, for arrows that can be compared from month to month. */
export function mostMoved(p: ExtensionValues, courses: readonly Course[]): LoopRates {
  const all = courses.flatMap((course) =>
    Array.from({ length: MONTHS / 3 + 1 }, (_, i) => loopRates(p, momentOf(course, i * 3))),
  );
  const most = (id: keyof LoopRates) => Math.max(1e-9, ...all.map((rates) => rates[id]));
  return {
    touches: most('touches'),
    extraTouches: most('extraTouches'),
    bonding: most('bonding'),
    fading: most('fading'),
    adopted: most('adopted'),
    givenUp: most('givenUp'),
    recommended: most('recommended'),
    arriving: most('arriving'),
    leaving: most('leaving'),
  };
}
