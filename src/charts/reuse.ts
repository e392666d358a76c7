import type { Grip } from './grip';
import type { Mark, Part } from './mark';

const sameParts = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length &&
  a.every((part, i) => {
    const other = b[i];
    return other !== undefined && part.text === other.text && part.look === other.look && part.scale === other.scale;
  });

/** Whether two plain records say the same, one level deep; parts and places are compared inside. */
function same(a: object, b: object): boolean {
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in right) {
    const [x, y] = [left[key], right[key]];
    if (x === y) continue;
    if (key === 'parts') {
      if (!sameParts(x as readonly Part[], y as readonly Part[])) return false;
    } else if (typeof x === 'object' && typeof y === 'object' && x && y) {
      if (!same(x, y)) return false;
    } else return false;
  }
  // What the old one said beyond that is gone.
  for (const key in left) if (!(key in right)) return false;
  return true;
}

/**
 * The new list, with every mark that has not changed replaced by the old object: what keeps its identity is not
 * drawn again, and a drag touches only what moves.
 */
export function reuse<T extends Mark | Grip>(
  old: ReadonlyMap<string, T>,
  list: readonly T[],
  key: (one: T) => string,
): { list: readonly T[]; known: ReadonlyMap<string, T> } {
  const known = new Map<string, T>();
  const kept = list.map((one) => {
    const id = key(one);
    const before = old.get(id);
    const chosen = before && same(before, one) ? before : one;
    known.set(id, chosen);
    return chosen;
  });
  return { list: kept, known };
}

export const markKey = (mark: Mark): string => mark.kind + mark.id;
export const gripKey = (grip: Grip): string =>
  grip.kind + (grip.kind === 'rival' ? grip.index : grip.kind === 'scale' ? grip.family : grip.id);
