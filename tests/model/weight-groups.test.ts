import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { WEIGHT_GROUPS, weightGroup } from '../../src/model/weight-groups';
import { expectSameResult } from './printed';

const isWeight = (id: ParameterId): boolean => PARAMETERS[id].unit.startsWith('raw');

describe('groups of weights', () => {
  test('hold every raw weight once, and nothing else', () => {
    const grouped = WEIGHT_GROUPS.flat();
    expect(grouped.toSorted()).toEqual(PARAMETER_IDS.filter(isWeight).toSorted());
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  test('are found from each of their members, and from nothing else', () => {
    for (const group of WEIGHT_GROUPS) for (const id of group) expect(weightGroup(id)).toBe(group);
    for (const id of PARAMETER_IDS) if (!isWeight(id)) expect(weightGroup(id), id).toBeUndefined();
  });

  test.each(WEIGHT_GROUPS.map((group) => [group[0], group] as const))(
    'share by proportion, not by size: the group of %s',
    (_, group) => {
      const at = (weights: readonly number[]) => evaluate(Object.fromEntries(group.map((id, i) => [id, weights[i]])));
      expectSameResult(at([20, 4, 8, 12, 16]), at([100, 20, 40, 60, 80]));
      const [one, other] = [at([20, 4, 8, 12, 16]), at([4, 20, 8, 12, 16])];
      expect(OUTPUT_IDS.some((id) => Math.abs(one[id] - other[id]) > 1e-3)).toBe(true);
    },
  );
});
