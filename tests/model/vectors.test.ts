import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/model';
import vectors from '../reference/vectors.json' with { type: 'json' };

/** 1e-9 relative, and absolute where the number itself is small. */
const close = (actual: number, expected: number) =>
  Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

describe('144 cases printed by an independent implementation', () => {
  test.each(vectors.map(({ name, inputs, outputs }) => [name, inputs, outputs] as const))(
    '%s',
    (_, inputs, outputs) => {
      const result = evaluate(inputs) as unknown as Record<string, unknown>;
      for (const [id, expected] of Object.entries(outputs)) {
        const actual = result[id];
        if (typeof expected === 'number')
          expect(close(actual as number, expected), `${id}: ${String(actual)}, expected ${expected}`).toBe(true);
        else if (typeof expected === 'string') expect(actual, id).toBe(expected);
        else
          for (const [bar, value] of Object.entries(expected as Record<string, number>)) {
            const height = (actual as Record<string, number>)[bar];
            expect(
              height !== undefined && close(height, value),
              `${id}.${bar}: ${String(height)}, expected ${value}`,
            ).toBe(true);
          }
      }
    },
  );
  test('there are 144 of them', () => expect(vectors).toHaveLength(144));
});
