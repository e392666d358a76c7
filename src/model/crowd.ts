import { choiceTerms, fillChoice } from './crowd-choice';
import type { CrowdColumns } from './crowd-columns';
import { spreadChunk, type Chunk } from './crowd-draws';
import { feelingTerms, fillFeelings } from './crowd-feelings';
import { fillMoney, moneyTerms } from './crowd-money';
import { fillValues, valueTerms } from './crowd-values';
import { DEFAULT_SPREAD, type Spread } from './customer';
import type { Inputs } from './settle';

/**
 * Everything that is common to all customers, worked out once for any number of them.
 * @param inputs settled inputs: the customer in the middle
 * @param challenge whether retention under a better challenger and true loyalty are wanted, too
 */
export const crowdTerms = (inputs: Inputs, spread: Spread = DEFAULT_SPREAD, challenge = false) => ({
  spread,
  values: valueTerms(inputs, spread),
  feelings: feelingTerms(inputs, spread),
  choice: choiceTerms(inputs, challenge),
  money: moneyTerms(inputs),
  cuts: inputs,
});
export type CrowdTerms = ReturnType<typeof crowdTerms>;

/**
 * The first `count` customers of a chunk, as `customers` answers them one by one, some fifty times as fast: what
 * differs is drawn beforehand, and exponentials are shared by algebra.
 */
export const simulate = (chunk: Chunk, terms: CrowdTerms, columns: CrowdColumns, count: number): void => {
  spreadChunk(chunk, terms.spread);
  fillValues(chunk, terms.values, columns, count);
  fillFeelings(chunk, terms.feelings, columns, count);
  fillChoice(chunk, terms.choice, columns, count);
  fillMoney(terms.money, columns, count);
};
