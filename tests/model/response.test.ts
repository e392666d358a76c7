import fc from 'fast-check';
import { describe, test } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import { curveMeetAt, retentionWith, satisfactionAt } from '../../src/model/response';
import { DEFAULT_INPUTS, type Inputs } from '../../src/model/settle';
import { RUNS, anyInputs, between } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted } from './printed';

/** Any inputs, and the same with another monetary cost, which moves delivered value and neither expectation nor switching cost. */
const otherwise = (inputs: Inputs, moneyCost: number) => {
  const other = { ...inputs, moneyCost };
  return [other, evaluateSettled(other)] as const;
};

describe('the response to a delivered value', () => {
  test('is the printed satisfaction at the baseline (RV02)', () => {
    const { undisturbed, unrecovered, recovered, mean } = satisfactionAt(21.2, DEFAULT_INPUTS);
    [64.83004, 35.69967, 53.44583, 62.80431].forEach((printed, i) =>
      expectPrinted([undisturbed, unrecovered, recovered, mean][i] ?? NaN, printed),
    );
    expectPrinted(curveMeetAt(21.2, DEFAULT_INPUTS), 44.9113);
  });

  test('is what the whole model says where a lever brings that delivered value (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 100), (inputs, moneyCost) => {
        const [, there] = otherwise(inputs, moneyCost);
        const felt = satisfactionAt(there.deliveredValue, inputs);
        expectClose(felt.undisturbed, there.satisfaction);
        expectClose(felt.unrecovered, there.satisfactionUnrecovered);
        expectClose(felt.recovered, there.satisfactionRecovered);
        expectClose(felt.recoveredForLoyalty, there.satisfactionRecoveredForLoyalty);
        expectClose(felt.mean, there.meanSatisfaction);
        expectClose(felt.meanForLoyalty, there.meanSatisfactionForLoyalty);
        expectClose(curveMeetAt(there.deliveredValue, inputs), there.curveLoyalty);
      }),
      { numRuns: RUNS },
    );
  });

  test('never falls as delivered value rises: satisfaction and the curve’s value (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(-300, 100), between(0, 60), (inputs, delivered, more) => {
        expectAtMost(satisfactionAt(delivered, inputs).mean, satisfactionAt(delivered + more, inputs).mean);
        expectAtMost(curveMeetAt(delivered, inputs), curveMeetAt(delivered + more, inputs));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('retention at an attitude, a switching cost and a delivered value', () => {
  test('is the printed one at the baseline (RV02)', () => {
    expectPrinted(retentionWith(46.85096, 10.26166, 21.2, DEFAULT_INPUTS), 0.7636465);
  });

  test('is what the whole model says where a lever brings all three (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 100), (inputs, moneyCost) => {
        const [, there] = otherwise(inputs, moneyCost);
        const { attitude, switchingCost, deliveredValue, retention } = there;
        expectClose(retentionWith(attitude, switchingCost, deliveredValue, inputs), retention);
      }),
      { numRuns: RUNS },
    );
  });

  test('never falls with any of the three (law)', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.tuple(between(0, 100), between(0, 100), between(-100, 80)),
        fc.tuple(between(0, 50), between(0, 50), between(0, 50)),
        (inputs, [attitude, cost, delivered], [fonder, bound, better]) => {
          const here = retentionWith(attitude, cost, delivered, inputs);
          expectAtMost(here, retentionWith(attitude + fonder, cost, delivered, inputs));
          expectAtMost(here, retentionWith(attitude, cost + bound, delivered, inputs));
          expectAtMost(here, retentionWith(attitude, cost, delivered + better, inputs));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('is all but involuntary churn when switching costs far more than anything gives (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 100), (inputs, attitude) => {
        expectClose(retentionWith(attitude, 1e5, 0, inputs), 1 - inputs.involuntaryChurn);
      }),
      { numRuns: RUNS },
    );
  });
});
