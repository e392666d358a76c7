import type { Mark } from '../mark';
import { markKey, reuse } from '../reuse';

/** A finished picture, in pixels. */
export interface Laid {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** A picture that is laid out again and again: marks that have not changed stay the same objects, and are not drawn anew. */
export function steadily(): (laid: Laid) => Laid {
  let known: ReadonlyMap<string, Mark> = new Map();
  return (laid) => {
    const { list, known: next } = reuse(known, laid.marks, markKey);
    known = next;
    return { ...laid, marks: list };
  };
}
