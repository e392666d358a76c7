import { expect } from 'vitest';
import type { Grip } from '../../src/charts/grip';
import type { Mark, Words } from '../../src/charts/mark';
import { estimate } from '../../src/charts/measure';
import { narrowPicture } from '../../src/charts/narrow';
import type { Picture } from '../../src/charts/picture';
import { gripKey } from '../../src/charts/reuse';
import type { Subject } from '../../src/charts/subject';
import { widePicture } from '../../src/charts/wide';
import { reachOf } from './subjects';

/** The sizes every picture must stand at. */
export const SIZES = {
  '1280×720': (subject: Subject) => widePicture(subject, reachOf(subject), estimate, 1280, 720, 1),
  '1920×1080': (subject: Subject) => widePicture(subject, reachOf(subject), estimate, 1920, 1080, 1),
  '390': (subject: Subject) => narrowPicture(subject, reachOf(subject), estimate, 390, 1),
} as const satisfies Record<string, (subject: Subject) => Picture>;
export const SIZE_NAMES = Object.keys(SIZES) as readonly (keyof typeof SIZES)[];

/** What there is to check of any picture; those of the pages of analysis have no grips of their own. */
export type Drawn = Pick<Picture, 'marks' | 'width' | 'height'> & Partial<Pick<Picture, 'grips'>>;

const textOf = ({ parts }: Words) => parts.map(({ text }) => text).join('');

export const wordsIn = (picture: Pick<Picture, 'marks'>): ReadonlyMap<string, string> =>
  new Map(picture.marks.flatMap((mark) => (mark.kind === 'words' ? [[mark.id, textOf(mark)] as const] : [])));

/** Every number of a mark or grip, and every number its path is written with. */
function numbersIn(thing: object): readonly number[] {
  return Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'number') return [value];
    if (key === 'd') return pathNumbers(String(value));
    return typeof value === 'object' && value !== null ? numbersIn(value) : [];
  });
}
const pathNumbers = (d: string): readonly number[] =>
  d
    .split(/[MLHVCQZ\s]/)
    .filter((text) => text !== '')
    .map(Number);

/** What holds for every picture: finite, each thing once, nothing printed that is no number. */
export function sound({ grips: held = [], ...picture }: Drawn): void {
  const bad = [...picture.marks, ...held].filter((thing) => !numbersIn(thing).every(Number.isFinite));
  expect(bad).toEqual([]);
  expect(picture.height).toBeGreaterThan(0);
  const ids = picture.marks.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const grips = held.map(gripKey);
  expect(grips.filter((id, i) => grips.indexOf(id) !== i)).toEqual([]);
  expect([...wordsIn(picture).values()].filter((text) => /NaN|Infinity|undefined|\{|^\s*$/.test(text))).toEqual([]);
}

/** Where the thumb of a grip stands. */
function thumbAt(grip: Grip, { now: { inputs } }: Subject, ranges: (id: string) => readonly [number, number]): number {
  const along = (value: number, [low, high]: readonly [number, number]) =>
    grip.width * Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  switch (grip.kind) {
    case 'row':
      return (
        grip.x + (grip.reversed ? grip.width - along(inputs[grip.id], [0, 100]) : along(inputs[grip.id], [0, 100]))
      );
    case 'axis':
      return grip.x + along(inputs[grip.id], ranges(grip.id));
    case 'scale':
      return grip.x + along(grip.value, [0, grip.most]);
    case 'rival':
      return grip.x + along(inputs.alternatives[grip.index]?.deliveredValue ?? 0, [-60, 80]);
  }
}

/** Grips whose thumb stands outside the picture though nothing says so, by name. */
export const outside = (
  picture: Picture,
  subject: Subject,
  ranges: (id: string) => readonly [number, number],
): readonly string[] =>
  picture.grips
    .filter((grip) => {
      if (grip.kind === 'rival' && grip.offScale) return false;
      const x = thumbAt(grip, subject, ranges);
      return x < 0 || x > picture.width || grip.y < 0 || grip.y + grip.height > picture.height;
    })
    .map(gripKey);

/** The place of words, for finding those that cover one another. */
const boxOf = ({ x, y, anchor, width, size, parts }: Words) => {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const tall = size * Math.max(...parts.map(({ scale = 1 }) => scale));
  return { left, right: left + width, top: y - tall * 0.72, bottom: y + tall * 0.2 };
};

/** Pairs of words that cover one another. */
export function overlaps(marks: readonly Mark[]): readonly string[] {
  const list = marks.filter((mark) => mark.kind === 'words').map((mark) => ({ id: mark.id, ...boxOf(mark) }));
  return list.flatMap((a, i) =>
    list
      .slice(0, i)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${b.id} × ${a.id}`),
  );
}

/** Words that stand out of the picture sideways. */
export const cut = ({ marks, width }: Drawn): readonly string[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'words') return [];
    const { left, right } = boxOf(mark);
    return left < -0.5 || right > width + 0.5 ? [mark.id] : [];
  });
