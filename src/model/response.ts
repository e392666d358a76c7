import { numbers } from './arithmetic';
import { noSearch, offers, retention, stayUtility, stayWhenComparing } from './choice';
import { meanCurve } from './curve';
import { expectation, satisfactions } from './satisfaction';
import type { Inputs } from './settle';

/** Satisfaction in every outcome as it would be at some other delivered value (points), all else as it is (E8, E8r). */
export const satisfactionAt = (deliveredValue: number, inputs: Inputs) =>
  satisfactions(numbers, deliveredValue, expectation(numbers, inputs), inputs);

/** The curve's value that customers would meet there: the mean over the outcomes, 0–100 (E13). */
export function curveMeetAt(deliveredValue: number, inputs: Inputs): number {
  const { undisturbed, recoveredForLoyalty, unrecovered } = satisfactionAt(deliveredValue, inputs);
  return meanCurve(numbers, inputs, undisturbed, recoveredForLoyalty, unrecovered);
}

/** Retention at some attitude (0–100), switching cost and delivered value (points) against the same alternatives (E19). */
export function retentionWith(attitude: number, switchingCost: number, deliveredValue: number, inputs: Inputs): number {
  const stay = stayUtility(numbers, deliveredValue, attitude, switchingCost, inputs);
  const compared = stayWhenComparing(numbers, stay, offers(numbers, deliveredValue, inputs), inputs);
  return retention(numbers, noSearch(numbers, attitude, inputs), compared, inputs);
}
