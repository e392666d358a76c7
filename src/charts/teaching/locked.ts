import { signed } from '../../content/format';
import { ALTERNATIVE_RANGES } from '../../model/alternatives';
import { PARAMETERS, type ParameterId } from '../../model/parameters';
import { deliveredValueOf } from '../../model/value';
import type { Locale } from '../../text';
import type { Grip, RowGrip } from '../grip';
import type { Mark, Part } from '../mark';
import type { Picture } from '../picture';
import { gripsAsMarks } from '../still';
import type { State } from '../subject';

const along = (value: number, [low, high]: readonly [number, number]): number => (value - low) / (high - low);

/** How far along its travel a grip stands, 0…1. */
const share =
  ({ inputs }: State) =>
  (grip: Grip): number => {
    if (grip.kind === 'scale') return grip.value / grip.most;
    if (grip.kind !== 'rival') return along(inputs[grip.id], PARAMETERS[grip.id].range);
    const rival = inputs.alternatives[grip.index];
    return rival ? along(deliveredValueOf(rival, inputs), ALTERNATIVE_RANGES.deliveredValue) : 0;
  };

/** The same picture with only some sliders; of the others stays what can be read: numbers, diamonds and triangles. */
export function lockedPicture(picture: Picture, free: ReadonlySet<ParameterId>, state: State, locale: Locale): Picture {
  const mine = (grip: Grip): boolean => (grip.kind === 'row' || grip.kind === 'axis') && free.has(grip.id);
  const locked = picture.grips.filter((grip) => !mine(grip) && grip.kind !== 'scale');
  const rows: ReadonlyMap<string, RowGrip> = new Map(
    locked.flatMap((grip) => (grip.kind === 'row' ? [[`number-${grip.id}`, grip] as const] : [])),
  );
  const marks = gripsAsMarks(locked, share(state), locale).flatMap((mark): Mark[] => {
    if (mark.kind === 'circle') return [];
    const row = rows.get(mark.id);
    if (mark.kind !== 'words' || !row || row.delta === 0) return [{ ...mark, id: `locked-${mark.id}` }];
    const delta: Part = { text: signed(row.delta, locale), look: 'thread bold' };
    const gap: Part = { text: ' ' };
    const parts = mark.anchor === 'end' ? [delta, gap, ...mark.parts] : [...mark.parts, gap, delta];
    return [{ ...mark, id: `locked-${mark.id}`, parts }];
  });
  return { ...picture, marks: [...picture.marks, ...marks], grips: picture.grips.filter(mine), walks: [] };
}
