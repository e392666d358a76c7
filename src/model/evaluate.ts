import { numbers } from './arithmetic';
import { chain } from './chain';
import { loyaltyLabel, satisfactionLabel, type LoyaltyLabel, type SatisfactionLabel } from './labels';
import { settle, type Inputs } from './settle';

type Chain = ReturnType<typeof chain<number>>;
export type Result = Readonly<Chain['outputs']> & {
  readonly valueBars: Readonly<Chain['bars']['value']>;
  readonly attitudeBars: Readonly<Chain['bars']['attitude']>;
  readonly switchingBars: Readonly<Chain['bars']['switching']>;
  readonly lifetimeBars: Readonly<Chain['bars']['lifetime']>;
  readonly satisfactionLabel: SatisfactionLabel;
  readonly loyaltyLabel: LoyaltyLabel;
};

/** Every result for inputs that are settled already: what an app calls per pointer move. Units: see outputs.ts. */
export function evaluateSettled(inputs: Inputs): Result {
  const { outputs, bars } = chain(numbers, inputs);
  // Assigned onto the outputs: copying them into a new record costs more than the equations.
  return Object.assign(outputs, {
    valueBars: bars.value,
    attitudeBars: bars.attitude,
    switchingBars: bars.switching,
    lifetimeBars: bars.lifetime,
    satisfactionLabel: satisfactionLabel(outputs.meanSatisfaction, outputs.retention, inputs),
    loyaltyLabel: loyaltyLabel(outputs.attitude, outputs.retention, inputs),
  });
}

/**
 * The model: any subset of the parameters and the alternatives, the rest at their defaults, to every result.
 * Never throws: what is out of range or no number is settled first (see `settle`, which reports it).
 */
export const evaluate = (inputs: unknown = {}): Result => evaluateSettled(settle(inputs).inputs);
