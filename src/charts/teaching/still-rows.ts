import { points, signed } from '../../content/format';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import type { Measure } from '../measure';
import type { Picture } from '../picture';

/** A picture in which nothing can be gripped: the numbers that grips carry are drawn as words. */
export function stillRows(picture: Picture, measure: Measure, locale: Locale): Picture {
  const draw = new Drawing(measure);
  for (const grip of picture.grips) {
    if (grip.kind !== 'row') continue;
    const { x, y, size, anchor } = grip.number;
    const own = draw.words(`points-${grip.id}`, [x, y, anchor], size, points(grip.points, locale), {
      look: 'bold halo',
    });
    if (grip.delta === 0) continue;
    const beside = own.width + size * 0.35;
    draw.words(
      `delta-${grip.id}`,
      [anchor === 'end' ? x - beside : x + beside, y, anchor],
      size,
      signed(grip.delta, locale),
      { look: 'bold thread halo' },
    );
  }
  const numbers = draw.marks.map((mark) => ({ ...mark, part: 'value' as const }));
  return { ...picture, marks: [...picture.marks, ...numbers], grips: [], walks: [] };
}
