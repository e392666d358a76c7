import { RATING_IDS } from './alternatives';
import { numbers, shares } from './arithmetic';
import { SHARES, type CrowdColumns } from './crowd-columns';
import { CHUNK, DRAWN, type Chunk } from './crowd-draws';
import type { Spread } from './customer';
import type { Inputs } from './settle';

type Four = readonly [number, number, number, number];
const four = (list: readonly number[]): Four => [list[0] ?? 0, list[1] ?? 0, list[2] ?? 0, list[3] ?? 0];
const rises = (list: readonly number[]): Four => four(list.slice(4));

/** What delivered values and intrinsic value need of the inputs (E1–E5). */
export const valueTerms = (inputs: Inputs, spread: Spread) => {
  const { imageHalo, specialPriceRelief, specialPriceBenefit, confidenceRelief, confidenceBenefit } = inputs;
  const relief = (specialPriceRelief * specialPriceBenefit) / 100;
  const [quality = 0, service = 0, price = 0] = shares(numbers, [
    inputs.intrinsicWeightQuality,
    inputs.intrinsicWeightService,
    inputs.intrinsicWeightPrice,
  ]);
  const cheapness = 100 - inputs.moneyCost * (1 - relief);
  return {
    valueWeights: four([inputs.productWeight, inputs.serviceWeight, inputs.personnelWeight, inputs.imageWeight]),
    costWeights: four([inputs.moneyWeight, inputs.timeWeight, inputs.energyWeight, inputs.psychicWeight]),
    ratings: four([inputs.productValue, inputs.serviceValue, inputs.personnelValue, inputs.imageValue]),
    burdens: four([
      inputs.moneyCost * (1 - relief),
      inputs.timeCost,
      inputs.energyCost,
      inputs.psychicCost * (1 - (confidenceRelief * confidenceBenefit) / 100),
    ]),
    imageHalo,
    costSensitivity: inputs.costSensitivity,
    own: spread.deliveredValue,
    theirs: spread.alternatives,
    /** Intrinsic value is 1 / (others + service / service rating); without quality or at no good price it is 0. */
    intrinsic: {
      others: quality / inputs.productValue + price / cheapness,
      service,
      nothing: inputs.productValue <= 0 || cheapness <= 0,
    },
    rivals: inputs.alternatives.map(({ ratings, deliveredValue }) => {
      const list = ratings ? RATING_IDS.map((id) => ratings[id]) : null;
      return list
        ? { given: 0, gets: four(list), gives: rises(list) }
        : { given: deliveredValue ?? 0, gets: null, gives: null };
    }),
  };
};
type ValueTerms = ReturnType<typeof valueTerms>;

/** Delivered value and intrinsic value of every customer of a chunk, and what they find the rivals worth. */
export const fillValues = (chunk: Chunk, terms: ValueTerms, columns: CrowdColumns, count: number): void => {
  const { draws, factors } = chunk;
  const { deliveredValue, intrinsic, shares: kept } = columns;
  const { imageHalo, costSensitivity, own } = terms;
  const [w0, w1, w2, w3] = terms.valueWeights;
  const [w4, w5, w6, w7] = terms.costWeights;
  const [product, service, personnel, image] = terms.ratings;
  const [money, time, energy, psychic] = terms.burdens;
  const { others, service: part, nothing } = terms.intrinsic;
  const rated = terms.rivals.some(({ gets }) => gets);
  const mirrored = (product + service + personnel) / 3;
  for (let i = 0; i < count; i += 1) {
    let a0 = w0 * (factors[i] as number);
    let a1 = w1 * (factors[CHUNK + i] as number);
    let a2 = w2 * (factors[2 * CHUNK + i] as number);
    let a3 = w3 * (factors[3 * CHUNK + i] as number);
    let b0 = w4 * (factors[4 * CHUNK + i] as number);
    let b1 = w5 * (factors[5 * CHUNK + i] as number);
    let b2 = w6 * (factors[6 * CHUNK + i] as number);
    let b3 = w7 * (factors[7 * CHUNK + i] as number);
    // A group of zeros counts as equal weights.
    let value = a0 + a1 + a2 + a3;
    if (value <= 0) {
      a0 = a1 = a2 = a3 = 1;
      value = 4;
    }
    let cost = b0 + b1 + b2 + b3;
    if (cost <= 0) {
      b0 = b1 = b2 = b3 = 1;
      cost = 4;
    }
    const served = a1 + a2;
    const service12 = a1 * service + a2 * personnel;
    const three = a0 + served;
    const three012 = a0 * product + service12;
    const met = (1 - imageHalo) * image + imageHalo * (three > 0 ? three012 / three : mirrored);
    const burden = (b0 * money + b1 * time + b2 * energy + b3 * psychic) / cost;
    deliveredValue[i] =
      (three012 + a3 * met) / value -
      costSensitivity * burden +
      own * (draws[DRAWN.deliveredValue * CHUNK + i] as number);
    const felt = served > 0 ? service12 : service + personnel;
    const people = served > 0 ? served : 2;
    intrinsic[i] = nothing || felt <= 0 ? 0 : felt / (others * felt + part * people);
    if (rated) {
      kept[i] = a0 / value;
      kept[CHUNK + i] = a1 / value;
      kept[2 * CHUNK + i] = a2 / value;
      kept[3 * CHUNK + i] = a3 / value;
      kept[4 * CHUNK + i] = b0 / cost;
      kept[5 * CHUNK + i] = b1 / cost;
      kept[6 * CHUNK + i] = b2 / cost;
      kept[7 * CHUNK + i] = b3 / cost;
    }
  }
  fillRivals(draws, terms, columns, count);
};

const fillRivals = (draws: Float64Array, terms: ValueTerms, columns: CrowdColumns, count: number): void => {
  const { shares: kept, rivals } = columns;
  const { theirs, costSensitivity } = terms;
  terms.rivals.forEach(({ given, gets, gives }, k) => {
    const to = k * CHUNK;
    const from = (DRAWN.rivals + k) * CHUNK;
    for (let i = 0; i < count; i += 1) rivals[to + i] = given + theirs * (draws[from + i] as number);
    if (!gets) return;
    const signed = [...gets, ...gives.map((burden) => -costSensitivity * burden)];
    for (let share = 0; share < SHARES; share += 1) {
      const points = signed[share] ?? 0;
      const at = share * CHUNK;
      for (let i = 0; i < count; i += 1)
        rivals[to + i] = (rivals[to + i] as number) + points * (kept[at + i] as number);
    }
  });
};
