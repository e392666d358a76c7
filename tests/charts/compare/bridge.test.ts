import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridge, type Bridge } from '../../../src/charts/compare/bridge';
import { estimate } from '../../../src/charts/measure';
import type { Rect } from '../../../src/charts/mark';
import { between } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';

const WIDTHS = [300, 358, 620, 900] as const;
const amount = fc.oneof(between(-80, 80), fc.constant(0), between(-0.01, 0.01));

const anyBridge: fc.Arbitrary<Bridge> = fc
  .tuple(amount, fc.array(fc.tuple(amount, fc.string({ minLength: 1, maxLength: 30 })), { maxLength: 12 }))
  .map(([from, steps]) => ({
    start: { name: 'As-is', value: from, shown: from.toFixed(1), look: 'total' },
    rows: steps.map(([value, name], i) => ({
      id: String(i),
      name: `x${name.replace(/\W/g, 'y')}`,
      value,
      shown: value === 0 ? '0' : value.toFixed(1),
      idle: value === 0,
    })),
    end: {
      name: 'To-be',
      value: steps.reduce((sum, [value]) => sum + value, from),
      shown: '12.3',
      look: 'delivered',
      words: 'thread bold',
    },
  }));

describe('a bridge', () => {
  it('is sound at every width, and its words never cover one another', () => {
    fc.assert(
      fc.property(anyBridge, fc.constantFrom(...WIDTHS), (given, width) => {
        const picture = bridge(given, width, estimate, 1);
        sound(picture);
        expect(overlaps(picture.marks)).toEqual([]);
        expect(cut(picture)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('begins every bar where the last one ended, and ends at the second total', () => {
    const picture = bridge(
      {
        start: { name: 'A', value: 10, shown: '10', look: 'total' },
        rows: [
          { id: 'up', name: 'up', value: 30, shown: '+30' },
          { id: 'none', name: 'none', value: 0, shown: '0', idle: true },
          { id: 'down', name: 'down', value: -60, shown: '−60' },
        ],
        end: { name: 'B', value: -20, shown: '−20', look: 'delivered' },
      },
      600,
      estimate,
      1,
    );
    const bar = (id: string) => picture.marks.find((mark): mark is Rect => mark.kind === 'rect' && mark.id === id);
    const ends = (id: string) => {
      const found = bar(id);
      return found ? [found.x, found.x + found.width] : [];
    };
    const near = (a: number | undefined, b: number | undefined) =>
      expect(Math.abs((a ?? 0) - (b ?? 1e9))).toBeLessThan(0.3);
    near(ends('row-up')[0], ends('start')[1]);
    near(ends('row-down')[1], ends('row-up')[1]);
    near(ends('row-down')[0], ends('end')[0]);
    near(ends('end')[1], ends('start')[0]);
    expect(bar('row-none')).toBeUndefined();
    expect(bar('row-up')?.look).toBe('value');
    expect(bar('row-down')?.look).toBe('cost');
  });
});
