import { adoptionShare, bondGain, bondLoss } from './extension';
import { type ExtensionValues, extensionValues } from './extension-values';

/** A state in which neither the bond nor the number of services moves. */
export interface ExtensionEquilibrium {
  readonly stickiness: number;
  readonly services: number;
  /** Whether a small push dies away; an unstable state is the threshold between two end states. */
  readonly stable: boolean;
}

/** Where the number of services settles when the bond is held fixed: the services' nullcline (E33). */
export const settledServices = (p: ExtensionValues, stickiness: number): number => {
  const pull = p.adoption * adoptionShare(p, stickiness);
  const total = pull + p.serviceAttrition;
  if (total > 0) return (pull * p.maximumServices + p.serviceAttrition) / total;
  // Nothing is ever given up: any bond at all, if it opens doors, ends with all services.
  return p.adoption > 0 ? p.maximumServices : 1;
};

/** Where the bond settles when the number of services is held fixed: the bond's nullcline (E33). */
export const settledStickiness = (p: ExtensionValues, services: number): number => {
  const gain = bondGain(p, services);
  return gain === 0 ? 0 : gain / (gain + bondLoss(p));
};

const GRID = 4000;

/**
 * The end states and thresholds of the loop (E33): the bonds that reproduce themselves through the services they
 * open, found by a scan of 4,001 points and bisection. Their number is odd; stable and unstable ones alternate.
 */
export const extensionEquilibria = (parameters: Partial<ExtensionValues>): readonly ExtensionEquilibrium[] => {
  const p = extensionValues(parameters);
  const excess = (x: number): number => settledStickiness(p, settledServices(p, x)) - x;
  // The bond cannot pass its ends: at 0 it can only rise and at 1 only fall.
  const rises = (index: number): boolean => index < GRID && (index === 0 || excess(index / GRID) >= 0);
  const found: ExtensionEquilibrium[] = [];
  let before = rises(0);
  for (let index = 1; index <= GRID; index += 1) {
    const now = rises(index);
    if (now !== before) {
      let low = (index - 1) / GRID;
      let high = index / GRID;
      for (let halving = 0; halving < 80; halving += 1) {
        const middle = (low + high) / 2;
        if (excess(middle) >= 0 === before) low = middle;
        else high = middle;
      }
      const stickiness = (low + high) / 2;
      found.push({ stickiness, services: settledServices(p, stickiness), stable: before });
    }
    before = now;
  }
  return found;
};

/** Staff tenures, in months, at which the number of end states changes; `null` where it never does. */
export interface CriticalTenures {
  /** From here on a second, upper end state exists. */
  readonly upperAppears: number | null;
  /** From here on the lower end state is gone and the relationship climbs by itself. */
  readonly lowerDisappears: number | null;
}

/** Golden-section search for the x in [low, high] with the largest f. */
const peak = (f: (x: number) => number, low: number, high: number): number => {
  const golden = (Math.sqrt(5) - 1) / 2;
  let a = low;
  let b = high;
  for (let step = 0; step < 80; step += 1) {
    const left = b - golden * (b - a);
    const right = a + golden * (b - a);
    if (f(left) > f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
};

/**
 * A bond x is at rest for exactly one rate of loss, gain·(1−x)/x, and so for one staff tenure. Seen along x, the
 * turning points of that rate are the tenures at which a pair of states is born or dies (a fold).
 */
export const criticalTenures = (parameters: Partial<ExtensionValues>): CriticalTenures => {
  const p = extensionValues(parameters);
  const loss = (x: number): number => (bondGain(p, settledServices(p, x)) * (1 - x)) / x;
  const tenure = (rate: number): number | null =>
    rate > p.forgetting && p.handOverKept < 1 ? (1 - p.handOverKept) / (rate - p.forgetting) : null;
  let valley = 1;
  while (valley < GRID && loss((valley + 1) / GRID) < loss(valley / GRID)) valley += 1;
  if (valley >= GRID - 1) return { upperAppears: null, lowerDisappears: null };
  let top = valley;
  for (let index = valley; index < GRID; index += 1) if (loss(index / GRID) > loss(top / GRID)) top = index;
  const lowest = loss(peak((x) => -loss(x), (valley - 1) / GRID || 1 / GRID / GRID, (valley + 1) / GRID));
  const highest = loss(peak(loss, (top - 1) / GRID, (top + 1) / GRID));
  return { upperAppears: tenure(highest), lowerDisappears: tenure(lowest) };
};
