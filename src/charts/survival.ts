import type { Scale } from './scale';
import { number, years } from '../content/format';
import type { Result } from '../model/evaluate';
import type { OutputId } from '../model/outputs';
import type { Drawing, Spot } from './drawing';
import { through, type Point } from './mark';
import type { Subject } from './subject';

export interface SurvivalFrame {
  /** Years to pixels, and customers of a hundred to pixels. */
  readonly xy: Scale;
  readonly yc: Scale;
  readonly size: number;
  readonly small: number;
  readonly s: number;
}

/** Years on the axis. */
export const YEARS = 10;

/** How many of a hundred customers remain, year by year at today's retention. */
export function survivors(retention: number, { xy, yc }: SurvivalFrame): Point[] {
  return Array.from({ length: 49 }, (_, i) => {
    // Denser at the start, where the curve bends.
    const year = (i / 48) ** 2 * YEARS;
    return [xy(year), yc(100 * Math.pow(retention, year))] as const;
  });
}

/** The ground of the picture: area, years, the ghost of the baseline. */
export function survivalGround(draw: Drawing, subject: Subject, frame: SurvivalFrame): void {
  const { xy, yc, small } = frame;
  const now = survivors(subject.now.result.retention, frame);
  draw.path('survival-area', 'wash', `${through([...now, [xy(YEARS), yc(0)], [xy(0), yc(0)]])}Z`);
  draw.path(
    'survival-axis',
    'hair',
    through([
      [xy(0), yc(0)],
      [xy(YEARS), yc(0)],
    ]),
  );
  const below = yc(0) + small * 1.4;
  draw.words(`year-${YEARS}`, [xy(YEARS), below, 'end'], small, subject.t(YEAR_TEN), { look: 'muted' });
  for (let year = 2; year < YEARS; year += 2)
    draw.place(`year-${year}`, [[xy(year), below, 'middle']], small, String(year), { look: 'muted' });
  const before = subject.before.result.retention;
  if (Math.abs(before - subject.now.result.retention) > 0.002)
    draw.path('survival-ghost', 'ghost', through(survivors(before, frame)));
}

interface Piece {
  readonly id: OutputId;
  readonly share: number;
  readonly name: { zh: string; en: string };
}
const pieces = (result: Result): readonly Piece[] => [
  { id: 'trueLoyaltyPart', share: result.trueLoyaltyPart, name: { zh: '真忠诚', en: 'true loyalty' } },
  { id: 'lockInPart', share: result.lockInPart, name: { zh: '锁定', en: 'lock-in' } },
  { id: 'captivePart', share: result.captivePart, name: { zh: '无替代', en: 'no alternative' } },
];

/** Those who stay the first year, split: true loyalty (solid), lock-in (hatched), no alternative (hollow). Answers the top of its words. */
export function split(draw: Drawing, subject: Subject, frame: SurvivalFrame): number {
  const { xy, yc, small, s } = frame;
  const { result } = subject.now;
  const wide = 13 * s;
  const x = xy(1);
  let from = 0;
  const words: { piece: Piece; y: number }[] = [];
  for (const piece of pieces(result)) {
    const to = from + piece.share * 100;
    const tall = yc(from) - yc(to);
    if (tall > 0.8)
      draw.rect(`split-${piece.id}`, `split ${piece.id}`, x - wide / 2, yc(to), wide, Math.max(0.8, tall - 1));
    if (piece.share >= 0.005 && result.retention >= 0.08)
      words.push({ piece, y: (yc(from) + yc(to)) / 2 + small * 0.36 });
    from = to;
  }
  let above = yc(0) - 4 * s;
  for (const word of words) {
    word.y = Math.min(word.y, above);
    above = word.y - small * 1.25;
  }
  const height = yc(0) - yc(100);
  const curveAt = (at: number) => yc(100 * Math.pow(result.retention, xy.invert(at)));
  for (const { piece, y } of words) {
    const parts = [
      { text: `${subject.t(piece.name)} ` },
      { text: number(piece.share * 100, subject.locale, 0), look: 'bold' },
    ];
    const width = draw.width(parts, small);
    let at = x + wide / 2 + 6 * s;
    // Words that the falling curve would cut step out to its right, on a hairline.
    if (curveAt(at) < y + 5 * s && curveAt(at + width) > y - small - 2 * s) {
      const share = Math.max(0.02, (yc(0) - (y + 6 * s)) / height);
      const crossing = xy(Math.log(share) / Math.log(result.retention));
      const free = [9, 14, 20]
        .map((gap) => crossing + gap * s)
        .find((spot) => spot > at && spot + width < xy(YEARS) && draw.fits([spot, y], small, parts));
      if (free !== undefined) {
        draw.path(
          `split-${piece.id}-leader`,
          'leader',
          through([
            [x + wide / 2 + 3 * s, y - small * 0.36],
            [free - 3 * s, y - small * 0.36],
          ]),
        );
        at = free;
      }
    }
    draw.words(`split-${piece.id}-words`, [at, y], small, parts, { look: 'halo', output: piece.id });
  }
  return words.length > 0 ? above + small * 0.25 : yc(from);
}

/** Whether the average stay falls on the picture. */
const stands = (stay: number): boolean => stay < YEARS - 0.5 && stay > 1.15;

/** The average stay as a thin post under the curve. */
export function stayPost(draw: Drawing, subject: Subject, { xy, yc }: SurvivalFrame): void {
  const { expectedLifetime: stay, retention } = subject.now.result;
  if (!stands(stay)) return;
  const top: Point = [xy(stay), yc(100 * Math.pow(retention, stay))];
  draw.path('stay-post', 'post', through([top, [xy(stay), yc(0)]]));
}

/** The words of the average stay: beside its post, or where there is room. */
export function averageStay(draw: Drawing, subject: Subject, frame: SurvivalFrame): void {
  const { xy, yc, small, s } = frame;
  const { expectedLifetime: stay, retention } = subject.now.result;
  const text = subject.t(AVERAGE).replace('{years}', stay > 50 ? '> 50' : years(stay, subject.locale));
  const ground = yc(0);
  const [x, top] = [xy(stay), yc(100 * Math.pow(retention, stay))];
  const spots: Spot[] = stands(stay)
    ? [
        [x + 6 * s, ground - 8 * s],
        [x + 8 * s, top - 3 * s],
        [x + 8 * s, top - 9 * s],
        [x + 6 * s, ground - 22 * s],
        [xy(YEARS), yc(60), 'end'],
        [xy(YEARS), yc(75), 'end'],
      ]
    : [
        [xy(YEARS), ground - 8 * s, 'end'],
        [xy(YEARS), ground - 24 * s, 'end'],
        [xy(YEARS), yc(50), 'end'],
      ];
  draw.place('stay-words', spots, small, text, { output: 'expectedLifetime' });
}

const YEAR_TEN = { zh: '第10年', en: 'year 10' };
const AVERAGE = { zh: '平均留存{years}年', en: 'average stay {years} years' };
