import { describe, expect, it } from 'vitest';
import { headlineSize } from '../../src/views/teaching/stage/headline-size';

describe('how large a headline of the stage is set', () => {
  it('is largest where it stands on one line', () => {
    expect(headlineSize(20, 1000)).toEqual({ size: 34, lines: 1 });
    expect(headlineSize(0, 1000).size).toBe(34);
  });
  it('steps down before it reaches the picture', () => {
    let last = Infinity;
    for (let long = 1; long < 400; long += 1) {
      const { size, lines } = headlineSize(long, 1100);
      expect(size).toBeLessThanOrEqual(last);
      // Five lines of the smallest are all there is.
      if (size > 13) expect(long * size).toBeLessThanOrEqual(1100 * lines);
      last = size;
    }
    expect(last).toBe(13);
  });
});
