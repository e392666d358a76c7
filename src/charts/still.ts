import { points } from '../content/format';
import type { Locale } from '../text';
import type { Grip } from './grip';
import { px, through, type Mark } from './mark';

/** The window a picture without controls is laid out for, in pixels; in others it is scaled until the living one takes over. */
export const WINDOWS = { wide: [1280, 720], slim: [768, 1024], narrow: [390, 844] } as const;
export type Layout = keyof typeof WINDOWS;

/** The visible part of the controls as marks: for a picture that nobody can grip, such as the one in the page itself. */
export function gripsAsMarks(grips: readonly Grip[], valueOf: (grip: Grip) => number, locale: Locale): readonly Mark[] {
  return grips.flatMap((grip): Mark[] => {
    if (grip.kind === 'scale' && (grip.family === 'all' || grip.most <= 0)) return [];
    if (grip.kind === 'rival' && grip.offScale) return [];
    const share = valueOf(grip);
    const reversed = grip.kind === 'row' && grip.reversed;
    const x = grip.x + grip.width * (reversed ? 1 - share : share);
    const y = grip.y + grip.height / 2;
    const r = grip.thumb / 2;
    if (grip.kind === 'rival') {
      const [side, high] = [r * 0.7, r * 0.6];
      const d = `${through([
        [x - side, y - high],
        [x + side, y - high],
        [x, y + high],
      ])}Z`;
      return [{ kind: 'path', id: `thumb-rival-${grip.index}`, look: 'tip', d }];
    }
    if (grip.kind === 'axis') {
      const d = `${through([
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ])}Z`;
      return [{ kind: 'path', id: `thumb-${grip.id}`, look: 'thumb', d }];
    }
    const id = grip.kind === 'row' ? grip.id : grip.family;
    const size = grip.kind === 'row' ? r * 0.85 : r * 0.72;
    const thumb: Mark = { kind: 'circle', id: `thumb-${id}`, look: 'thumb', x: px(x), y: px(y), r: px(size) };
    if (grip.kind !== 'row') return [thumb];
    const { number } = grip;
    const text = points(grip.points, locale);
    const words: Mark = {
      kind: 'words',
      id: `number-${id}`,
      look: 'bold',
      x: number.x,
      y: number.y,
      size: number.size,
      anchor: number.anchor,
      width: 0,
      parts: [{ text }],
    };
    return [thumb, words];
  });
}
