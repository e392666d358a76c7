import { describe, expect, it } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import { settle } from '../../src/model/settle';
import { VIEWS, VIEW_IDS, type ViewId, seenIn } from '../../src/model/views';

const SOFTWARE = {
  tenure: 4,
  learningTime: 80,
  learningEffort: 80,
  technicalConversion: 85,
  financialLoss: 55,
  procurementRisk: 75,
  personalRelationship: 55,
  enterpriseResources: 60,
  structuralIntegration: 85,
  productsUsed: 3,
  alternatives: [{ deliveredValue: 30, availability: 0.9, copies: 1 }],
};

describe('three views of one scene (RV35)', () => {
  it.each<[ViewId, string, object, readonly number[]]>([
    ['seed', 'the baseline', {}, [0.7636555, 0.3475298, 0.1849391, 269.6827]],
    ['seed', 'software in year four', SOFTWARE, [0.9673472, 0.9423475, 0.1613235, 1108.754]],
    ['default', 'the baseline', {}, [0.7636465, 0.3475156, 0.1849276, 269.6685]],
    ['default', 'software in year four', SOFTWARE, [0.9547871, 0.9068773, 0.1613127, 984.406]],
    ['evidence', 'the baseline', {}, [0.7553019, 0.3611536, 0.2666626, 210.7917]],
    ['evidence', 'software in year four', SOFTWARE, [0.8819742, 0.7349591, 0.2399407, 449.8312]],
  ])('%s: %s', (view, _, scene, printed) => {
    const r = evaluateSettled(settle(seenIn(scene, view)).inputs);
    [r.retention, r.challengedRetention, r.trueLoyalty, r.lifetimeValue].forEach((value, index) =>
      expect(value / (printed[index] ?? NaN)).toBeCloseTo(1, 6),
    );
  });

  it('leave the money of the scene alone, unless they doubt it', () => {
    const scene = { purchaseProfit: 300, costSaving: 150, baseProfit: 1200 };
    expect(seenIn(scene, 'seed')).toMatchObject(scene);
    expect(seenIn(scene, 'default')).toEqual(scene);
    expect(seenIn(scene, 'evidence')).toMatchObject({ purchaseProfit: 300, costSaving: 0, baseProfit: 1200 });
  });

  it('are settings the model keeps as they are', () => {
    for (const id of VIEW_IDS) expect(settle(VIEWS[id].overlay).changes).toEqual([]);
  });
});
