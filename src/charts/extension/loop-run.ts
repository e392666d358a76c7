import type { ExtensionStart } from '../../model/extension';
import { type CriticalTenures, type ExtensionEquilibrium, extensionEquilibria } from '../../model/extension-equilibria';
import type { ExtensionValues } from '../../model/extension-values';
import { type Course, courseOf, MONTHS } from './course';
import { leastStart, type Place, separatrix } from './separatrix';
import { valueAt } from './curve';
import type { ExtensionFinding, LoopEnd, LoopEnds } from '../../content/extension-headline';

/** Everything the pictures of the loop are drawn from. */
export interface LoopRun {
  readonly values: ExtensionValues;
  readonly equilibria: readonly ExtensionEquilibrium[];
  readonly critical: CriticalTenures;
  /** How many ends there are, and which. */
  readonly ends: LoopEnds;
  /** The border between climbing and falling back, left to right; empty where there is none. */
  readonly border: readonly Place[];
  /** The least stickiness at the start from which it climbs with the core service alone; null where there is no border. */
  readonly least: number | null;
  readonly path: Course;
  /** The same start without the gift; with one, where the path has none; nothing where no service can be given. */
  readonly other: Course | null;
  /** Extra services in use at the start, of the path and of the other. */
  readonly given: number;
  readonly otherGiven: number;
}

/** Extra services that are given where the path has none: the wardrobe. */
const GIFT = 2;

/** Which ends there are at a tenure. Without critical tenures nothing can be said of “low” or “high”. */
export function endsAt(
  equilibria: readonly ExtensionEquilibrium[],
  { upperAppears, lowerDisappears }: CriticalTenures,
  tenure: number,
): LoopEnds {
  if (equilibria.length > 1) return 'two';
  if (lowerDisappears !== null && tenure >= lowerDisappears) return 'high';
  if (upperAppears !== null && tenure <= upperAppears) return 'low';
  // Within a hair of a border the scan sees one of two states.
  if (upperAppears !== null && lowerDisappears !== null)
    return tenure - upperAppears < lowerDisappears - tenure ? 'low' : 'high';
  return upperAppears === null ? 'one' : 'low';
}

/** @param critical of these parameters; given, because it does not depend on the tenure and is the dearest part */
export function loopRun(values: ExtensionValues, from: ExtensionStart, critical: CriticalTenures): LoopRun {
  const equilibria = extensionEquilibria(values);
  const saddle = equilibria.find((state) => !state.stable);
  const border = saddle ? separatrix(values, saddle) : [];
  const path = courseOf(values, equilibria, from);
  const given = path.start.services - 1;
  const otherServices = given > 0 ? 1 : Math.min(values.maximumServices, 1 + GIFT);
  return {
    values,
    equilibria,
    critical,
    ends: endsAt(equilibria, critical, values.staffTenure),
    border,
    least: leastStart(border, 1),
    path,
    other: values.maximumServices > 1 ? courseOf(values, equilibria, { ...path.start, services: otherServices }) : null,
    given,
    otherGiven: otherServices - 1,
  };
}

const endOf = ({ curves, goal }: Course, threshold: number): LoopEnd => ({
  stickiness: valueAt(curves.stickiness, MONTHS),
  goal: goal?.stickiness ?? valueAt(curves.stickiness, MONTHS),
  services: goal?.services ?? valueAt(curves.services, MONTHS),
  climbs: (goal?.stickiness ?? 0) > threshold,
});

/** What the headline says of a run. */
export function findingOf(run: LoopRun): ExtensionFinding {
  const threshold = run.equilibria.find((state) => !state.stable)?.stickiness ?? 0;
  return {
    tenure: run.values.staffTenure,
    ends: run.ends,
    path: { ...endOf(run.path, threshold), given: run.given },
    other: run.other && { ...endOf(run.other, threshold), given: run.otherGiven },
  };
}
