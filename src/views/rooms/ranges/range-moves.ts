import { firstRange, triangleOf, type GivenRange, type RangePart } from '../../../model/asked-ranges';
import { PARAMETERS, type ParameterId } from '../../../model/parameters';
import type { Inputs } from '../../../model/settle';
import type { StudyChanges } from '../study.svelte';

/**
 * One end of a range moved: it pushes the others along rather than cross them. The likely value goes on following the
 * map as long as nobody has set it.
 */
export const movedRange = (id: ParameterId, given: GivenRange, value: number, part: RangePart, to: number) => {
  const range = triangleOf(given, value);
  const [least, most] = PARAMETERS[id].range;
  const at = Math.min(most, Math.max(least, to));
  const next = { ...range, [part]: at };
  if (part === 'low') next.high = Math.max(next.high, at);
  if (part === 'high') next.low = Math.min(next.low, at);
  if (part === 'mode') {
    next.low = Math.min(next.low, at);
    next.high = Math.max(next.high, at);
  }
  next.mode = Math.min(next.high, Math.max(next.low, next.mode));
  const owns = part === 'mode' || given.mode !== undefined;
  const changes: StudyChanges = {
    [`range.${id}.low`]: next.low,
    [`range.${id}.mode`]: owns ? next.mode : undefined,
    [`range.${id}.high`]: next.high,
  };
  return changes;
};

/** Ranges put around the values of a map; where there is one, it is put anew and follows the map again. */
export const openedRanges = (ids: readonly ParameterId[], inputs: Inputs): StudyChanges =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const { low, high } = firstRange(id, inputs[id]);
      return [
        [`range.${id}.low`, low],
        [`range.${id}.mode`, undefined],
        [`range.${id}.high`, high],
      ];
    }),
  );

/** A range taken away, or its likely value given back to the map. */
export const withoutRange = (id: ParameterId): StudyChanges => ({
  [`range.${id}.low`]: undefined,
  [`range.${id}.mode`]: undefined,
  [`range.${id}.high`]: undefined,
});
