import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Drawing } from '../../src/charts/drawing';
import type { Words } from '../../src/charts/mark';
import { estimate } from '../../src/charts/measure';
import { rowName } from '../../src/charts/row-name';
import { linear } from '../../src/charts/scale';
import type { WaterfallFrame } from '../../src/charts/waterfall-frame';
import { RUNS } from '../model/arbitrary';

const frame: WaterfallFrame = {
  x: linear([0, 100], [160, 800]),
  top: 0,
  pitch: 26,
  bar: 15,
  size: 14,
  small: 12.5,
  s: 1,
  thumb: 15,
  labelX: 150,
};
const sign = { text: '＋', look: 'muted' };
const named = (name: string, where = frame, until = 1000) => {
  const draw = new Drawing(estimate);
  rowName(draw, 'name', 100, name, sign, where, until);
  return draw.marks as readonly Words[];
};
const textOf = ({ parts }: Words) => parts.map(({ text }) => text).join('');

test('a name that fits stands on one line and ends in its sign', () => {
  expect(named('服务价值').map(textOf)).toEqual(['服务价值 ＋']);
});

test('a longer one takes two smaller lines, parted at a space', () => {
  const lines = named('Service before and after sale');
  expect(lines.map(textOf)).toEqual(['Service before and', 'after sale ＋']);
  expect(lines.map(({ size }) => size)).toEqual([12.5, 12.5]);
  expect((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0)).toBe(12.5);
});

test('a Chinese one is parted between characters', () => {
  const [first, second] = named('售前售中与售后全程的服务与保障').map(textOf);
  expect(`${first ?? ''}${second ?? ''}`).toBe('售前售中与售后全程的服务与保障 ＋');
});

test('one that is still too long is cut with an ellipsis', () => {
  const lines = named('Everything that the customer gets before, while and after buying from us').map(textOf);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/… ＋$/);
});

test('where rows are close, a longer one is cut on one line', () => {
  const lines = named('Service before and after sale', { ...frame, pitch: 24 });
  expect(lines.map(textOf)).toEqual(['Service before and… ＋']);
});

test('names above their bars come after the sign, and end before what follows', () => {
  const name = 'Everything that the customer gets before, while and after buying';
  const narrow = { ...frame, labelX: 16, right: 374 };
  expect(named(name, narrow).map(textOf)).toEqual([`＋ ${name}`]);
  const [cut] = named(name, narrow, 200);
  expect(cut && textOf(cut)).toMatch(/^＋ Everything .*…$/);
  expect(cut?.x).toBe(16);
  expect((cut?.x ?? 0) + (cut?.width ?? 0)).toBeLessThanOrEqual(200);
});

test('no name reaches the left edge, whatever it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L} ,.]{1,80}$/u), (name) => {
      for (const { x, width, anchor } of named(name)) {
        expect(anchor).toBe('end');
        expect(x - width).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: RUNS },
  );
});
