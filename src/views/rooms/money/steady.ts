import type { Mark } from '../../../charts/mark';
import type { Measure } from '../../../charts/measure';
import { markKey, reuse } from '../../../charts/reuse';
import type { Laid } from '../figure';

type Layout = (width: number, measure: Measure) => Laid;

/** Makes layouts whose marks keep their identity from one to the next, so that a drag redraws only what moves. */
export const steadied = (): ((layout: Layout) => Layout) => {
  let known: ReadonlyMap<string, Mark> = new Map();
  return (layout) => (width, measure) => {
    const laid = layout(width, measure);
    const kept = reuse(known, laid.marks, markKey);
    known = kept.known;
    return { ...laid, marks: kept.list };
  };
};
