import { percent, signed } from '../../content/format';
import { PEOPLE } from '../../content/people-words';
import { Drawing } from '../drawing';
import type { Measure } from '../measure';
import type { Laid } from './steadily';
import type { CrowdSubject } from './subject';

/** Promoters, passives and detractors as one bar, and the score that is the difference of its ends. */
export function scorePicture({ s, t, locale, crowd }: CrowdSubject, measure: Measure, width: number): Laid {
  const size = 12.5 * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const figure = signed(Math.round(crowd.netPromoters), locale, 0);
  const room = draw.width('−000', size * 1.5, 'bold') + 12 * s;
  const wide = Math.max(40, width - room);
  const top = size * 1.5;
  const tall = 15 * s;
  const parts = [
    { id: 'promoters', name: PEOPLE.promoters, share: crowd.promoters, look: 'value' },
    { id: 'passives', name: PEOPLE.passives, share: 1 - crowd.promoters - crowd.detractors, look: 'mirror' },
    { id: 'detractors', name: PEOPLE.detractors, share: crowd.detractors, look: 'cost' },
  ] as const;
  let x = 0;
  for (const { id, name, share, look } of parts) {
    const part = wide * Math.max(0, share);
    if (part > 1) draw.rect(id, look, x + 0.6, top, Math.max(0.5, part - 1.2), tall);
    const words = [{ text: `${t(name)} `, look: 'muted' }, { text: percent(Math.max(0, share), locale, 1) }];
    draw.place(
      `${id}-words`,
      [
        [x, top - size * 0.45],
        [x + part, top - size * 0.45, 'end'],
        [x, top + tall + size * 1.2],
        [x + part, top + tall + size * 1.2, 'end'],
        [x, top + tall + size * 2.5],
        [wide, top + tall + size * 2.5, 'end'],
      ],
      size,
      words,
    );
    x += part;
  }
  draw.words('score', [width, top + tall - size * 0.1, 'end'], size * 1.5, figure, { look: 'bold' });
  return { marks: draw.marks, width, height: top + tall + size * 1.5 };
}
