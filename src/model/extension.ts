import { type ExtensionValues, extensionValues } from './extension-values';

/**
 * The loop between service extension and stickiness, per relationship and month.
 * Its structure is a hypothesis read from the texts; data in which loyal people simply buy more would look the same.
 */
export interface ExtensionState {
  readonly month: number;
  /** Strength of the bond, 0…1. */
  readonly stickiness: number;
  /** Services in use, 1…maximum. */
  readonly services: number;
  /** Customers of the community, 0…its size. */
  readonly customers: number;
}
export type ExtensionStart = Partial<Omit<ExtensionState, 'month'>>;

/** A bond hardly begun, the core service only, a community of twenty (our assumption). */
export const EXTENSION_START = { stickiness: 0.05, services: 1, customers: 20 } as const;

/** Steps of the integrator per month; halving the step moves no state of the default loop by more than 1e-5. */
export const STEPS_PER_MONTH = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How fast the touches of b services build the bond (E30), 1/month. */
export const bondGain = (p: ExtensionValues, services: number): number =>
  p.bondingPerTouch * p.touchQuality * (p.coreTouches + p.extraTouches * (services - 1));

/** How fast the bond fades: forgetting, and the part a departing employee takes along (E30), 1/month. */
export const bondLoss = (p: ExtensionValues): number => p.forgetting + (1 - p.handOverKept) / p.staffTenure;

/** Share of the possible extensions a bond of this strength opens the door to (E31): a Hill function, 0…1. */
export const adoptionShare = (p: ExtensionValues, stickiness: number): number =>
  stickiness <= 0 ? 0 : 1 / (1 + (p.adoptionHalf / stickiness) ** p.adoptionSteepness);

/** Monthly change of [stickiness, services, customers] (E30–E32). */
export const extensionFlow = (
  p: ExtensionValues,
  stickiness: number,
  services: number,
  customers: number,
): readonly [number, number, number] => {
  const arrivals = p.organicArrivals + p.referralRate * stickiness * customers;
  const churn = p.baseChurn * (1 - stickiness) + p.stickyChurn * stickiness;
  return [
    bondGain(p, services) * (1 - stickiness) - bondLoss(p) * stickiness,
    p.adoption * adoptionShare(p, stickiness) * (p.maximumServices - services) - p.serviceAttrition * (services - 1),
    arrivals * (1 - customers / p.communitySize) - churn * customers,
  ];
};

/** Revenue of the whole community, ¥ per month. */
export const extensionRevenue = (
  parameters: Partial<ExtensionValues>,
  state: Pick<ExtensionState, 'services' | 'customers'>,
): number => {
  const p = extensionValues(parameters);
  return state.customers * (p.coreRevenue + p.extraRevenue * (state.services - 1));
};

type Point = readonly [number, number, number];

/** One step of the classical Runge–Kutta method, kept in the region the exact flow never leaves. */
const rungeKutta = (p: ExtensionValues, [x, b, n]: Point, dt: number): Point => {
  const k1 = extensionFlow(p, x, b, n);
  const k2 = extensionFlow(p, x + (dt / 2) * k1[0], b + (dt / 2) * k1[1], n + (dt / 2) * k1[2]);
  const k3 = extensionFlow(p, x + (dt / 2) * k2[0], b + (dt / 2) * k2[1], n + (dt / 2) * k2[2]);
  const k4 = extensionFlow(p, x + dt * k3[0], b + dt * k3[1], n + dt * k3[2]);
  return [
    clamp(x + (dt / 6) * (k1[0] + 2 * k2[0] + 2 * k3[0] + k4[0]), 0, 1),
    clamp(b + (dt / 6) * (k1[1] + 2 * k2[1] + 2 * k3[1] + k4[1]), 1, p.maximumServices),
    clamp(n + (dt / 6) * (k1[2] + 2 * k2[2] + 2 * k3[2] + k4[2]), 0, p.communitySize),
  ];
};

/** An explicit step may not be longer than this many of the fastest time constants, or it would swing. */
const STABLE_STEP = 2.5;

const fastestRate = (p: ExtensionValues): number =>
  Math.max(
    bondGain(p, p.maximumServices) + bondLoss(p),
    p.adoption + p.serviceAttrition,
    p.organicArrivals / p.communitySize + p.referralRate + p.baseChurn + p.stickyChurn,
  );

const startPoint = (p: ExtensionValues, start: ExtensionStart): Point => {
  const given = (id: keyof typeof EXTENSION_START): number => {
    const value = start[id];
    return value !== undefined && Number.isFinite(value) ? value : EXTENSION_START[id];
  };
  return [
    clamp(given('stickiness'), 0, 1),
    clamp(given('services'), 1, p.maximumServices),
    clamp(given('customers'), 0, p.communitySize),
  ];
};

/**
 * The loop through time (E30–E32), by the Runge–Kutta method with steps of a quarter of a month.
 *
 * @param parameters any subset; the rest at its default
 * @param start where the relationship begins; what is not given is that of `EXTENSION_START`
 * @param months length of the run, 0…1200
 * @returns one state for every whole month from 0 to `months`, in order
 */
export const simulateExtension = (
  parameters: Partial<ExtensionValues>,
  start: ExtensionStart = {},
  months = 60,
  stepsPerMonth = STEPS_PER_MONTH,
): readonly ExtensionState[] => {
  const p = extensionValues(parameters);
  const steps = Math.max(stepsPerMonth, Math.ceil(fastestRate(p) / STABLE_STEP));
  const end = Number.isFinite(months) ? Math.floor(clamp(months, 0, 1200)) : 0;
  let point = startPoint(p, start);
  const states: ExtensionState[] = [];
  for (let month = 0; month <= end; month += 1) {
    states.push({ month, stickiness: point[0], services: point[1], customers: point[2] });
    for (let step = 0; step < steps; step += 1) point = rungeKutta(p, point, 1 / steps);
  }
  return states;
};

/**
 * The smallest starting bond from which the relationship still climbs to its upper state, the number of services
 * at the start given. 0: it climbs from anywhere; `null`: it never does, or there is only one end state.
 */
export const takeOffStickiness = (
  parameters: Partial<ExtensionValues>,
  saddle: { readonly stickiness: number; readonly services: number },
  services = 1,
): number | null => {
  const p = extensionValues(parameters);
  const steps = Math.max(STEPS_PER_MONTH, Math.ceil(fastestRate(p) / STABLE_STEP));
  const climbs = (stickiness: number): boolean => {
    let point = startPoint(p, { stickiness, services, customers: 0 });
    // Bond and services only help each other, so whatever is above (below) the saddle in both stays so.
    for (let step = 0; step < 1200 * steps; step += 1) {
      if (point[0] > saddle.stickiness && point[1] > saddle.services) return true;
      if (point[0] < saddle.stickiness && point[1] < saddle.services) return false;
      point = rungeKutta(p, point, 1 / steps);
    }
    return point[0] > saddle.stickiness;
  };
  if (climbs(0)) return 0;
  if (!climbs(1)) return null;
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (climbs(middle)) high = middle;
    else low = middle;
  }
  return high;
};
