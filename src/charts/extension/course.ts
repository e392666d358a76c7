import {
  EXTENSION_START,
  type ExtensionStart,
  extensionFlow,
  type ExtensionState,
  simulateExtension,
} from '../../model/extension';
import type { ExtensionEquilibrium } from '../../model/extension-equilibria';
import type { ExtensionValues } from '../../model/extension-values';
import { curveThrough, type Curve, valueAt } from './curve';

/** Months that the picture shows. */
export const MONTHS = 60;

/** What is followed through time. */
export const QUANTITIES = ['stickiness', 'services', 'customers', 'revenue'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** One relationship, and the community it belongs to, through 60 months. */
export interface Course {
  readonly start: Required<ExtensionStart>;
  readonly curves: Readonly<Record<Quantity, Curve>>;
  /** Where it ends if nothing changes; nothing where the loop has no end state. */
  readonly goal: ExtensionEquilibrium | undefined;
}

/** One month of a course, which may be a part of one. */
export type Moment = Readonly<Record<Quantity, number>>;

export const momentOf = ({ curves }: Course, month: number): Moment => ({
  stickiness: valueAt(curves.stickiness, month),
  services: valueAt(curves.services, month),
  customers: valueAt(curves.customers, month),
  revenue: valueAt(curves.revenue, month),
});

/** How often the run is prolonged to see where it ends: up to 100 years. */
const PROLONGED = 20;

/**
 * The end state a course runs into. Stickiness and services only help each other: what is above (below) a threshold
 * in both stays so.
 */
function goalOf(p: ExtensionValues, equilibria: readonly ExtensionEquilibrium[], last: ExtensionState) {
  const stable = equilibria.filter((state) => state.stable);
  if (stable.length < 2) return stable[0];
  const thresholds = equilibria.filter((state) => !state.stable);
  let at = last;
  for (let again = 0; again < PROLONGED; again += 1) {
    const here = at;
    const above = thresholds.filter(
      ({ stickiness, services }) => here.stickiness > stickiness && here.services > services,
    ).length;
    const below = thresholds.filter(
      ({ stickiness, services }) => here.stickiness < stickiness && here.services < services,
    ).length;
    if (above + below === thresholds.length) return stable[above];
    at = simulateExtension(p, at, MONTHS).at(-1) ?? at;
  }
  return stable[thresholds.filter(({ stickiness }) => at.stickiness > stickiness).length];
}

export function courseOf(
  p: ExtensionValues,
  equilibria: readonly ExtensionEquilibrium[],
  from: ExtensionStart,
): Course {
  const states = simulateExtension(p, from, MONTHS);
  const [first, last] = [states[0], states.at(-1)];
  const start = first ?? EXTENSION_START;
  const flows = states.map(({ stickiness, services, customers }) => extensionFlow(p, stickiness, services, customers));
  const each = (services: number) => p.coreRevenue + p.extraRevenue * (services - 1);
  return {
    start: { stickiness: start.stickiness, services: start.services, customers: start.customers },
    curves: {
      stickiness: curveThrough(
        states.map(({ stickiness }) => stickiness),
        flows.map(([x]) => x),
      ),
      services: curveThrough(
        states.map(({ services }) => services),
        flows.map(([, b]) => b),
      ),
      customers: curveThrough(
        states.map(({ customers }) => customers),
        flows.map(([, , n]) => n),
      ),
      revenue: curveThrough(
        states.map(({ customers, services }) => customers * each(services)),
        states.map(({ customers, services }, i) => {
          const [, b = 0, n = 0] = flows[i] ?? [];
          return n * each(services) + customers * p.extraRevenue * b;
        }),
      ),
    },
    goal: last && goalOf(p, equilibria, last),
  };
}
