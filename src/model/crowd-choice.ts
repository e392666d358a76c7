import { numbers } from './arithmetic';
import type { CrowdColumns } from './crowd-columns';
import { CHUNK, FACTOR, type Chunk } from './crowd-draws';
import { exponentials } from './exponential';
import type { Inputs } from './settle';
import { switchingCost } from './switching';

/** The column of exponentials in which a challenger stands, behind those of the rivals. */
const CHALLENGER = 5;

type Eight = readonly [number, number, number, number, number, number, number, number];

/** The chance of every set of up to three alternatives being considered (E18). */
const setChances = (availabilities: readonly number[]): Eight => {
  const chance = (set: number): number => {
    if (set >> availabilities.length > 0) return 0;
    return availabilities.reduce((all, available, k) => all * ((set >> k) & 1 ? available : 1 - available), 1);
  };
  return [chance(0), chance(1), chance(2), chance(3), chance(4), chance(5), chance(6), chance(7)];
};

/** What staying needs of the inputs (E14–E21). */
export const choiceTerms = (inputs: Inputs, challenge: boolean) => {
  const { alternatives } = inputs;
  const shift = inputs.normStrength * inputs.socialNorm + inputs.situationStrength * inputs.situation;
  return {
    /** The middle customer's own. */
    choiceSensitivity: inputs.choiceSensitivity,
    switchingCost: switchingCost(numbers, inputs).switchingCost,
    attitudeBonus: inputs.attitudeBonus,
    doNothing: inputs.doNothingValue,
    homogenisation: inputs.homogenisation,
    /** Not searching is 1 / (1 + e^(at − rate A)). */
    search: { at: (inputs.noSearchAttitude - shift) / inputs.noSearchWidth, rate: 1 / inputs.noSearchWidth },
    stays: 1 - inputs.involuntaryChurn,
    rivals: alternatives.length,
    copies: [alternatives[0]?.copies ?? 0, alternatives[1]?.copies ?? 0, alternatives[2]?.copies ?? 0] as const,
    chances: setChances(alternatives.map(({ availability }) => availability)),
    challenger: challenge ? inputs.challengerAdvantage : null,
  };
};
type ChoiceTerms = ReturnType<typeof choiceTerms>;

/** Σ chance / (base + what is considered) over the sets of alternatives. */
const comparing = (base: number, r0: number, r1: number, r2: number, p: Eight, rivals: number): number => {
  if (rivals === 0) return p[0] / base;
  const one = base + r0;
  const alone = p[0] / base + p[1] / one;
  if (rivals === 1) return alone;
  const two = alone + p[2] / (base + r1) + p[3] / (one + r1);
  if (rivals === 2) return two;
  return two + p[4] / (base + r2) + p[5] / (one + r2) + p[6] / (base + r1 + r2) + p[7] / (one + r1 + r2);
};

/** Switching cost and retention of every customer of a chunk; with a challenger also what survives it. */
export const fillChoice = (chunk: Chunk, terms: ChoiceTerms, columns: CrowdColumns, count: number): void => {
  const { challenger } = terms;
  const wanted = 2 + terms.rivals;
  weigh(chunk.factors, terms, columns, count, 1);
  exponentials(columns.powers, wanted, CHUNK, count);
  keep(terms, columns, columns.retention, count, false);
  if (challenger === null) return;
  const challengers = columns.powers.subarray(CHALLENGER * CHUNK);
  exponentials(challengers, 1, CHUNK, count);
  keep(terms, columns, columns.challengedRetention, count, true);
  weigh(chunk.factors, terms, columns, count, 0);
  exponentials(columns.powers, wanted, CHUNK, count);
  exponentials(challengers, 1, CHUNK, count);
  keep(terms, columns, columns.trueLoyalty, count, true);
};

/**
 * Switching cost, and the exponents of what speaks against staying: not searching, doing nothing, three rivals, a
 * challenger, each over staying.
 * @param costly 1, or 0 as if switching cost nothing
 */
const weigh = (
  factors: Float64Array,
  terms: ChoiceTerms,
  columns: CrowdColumns,
  count: number,
  costly: number,
): void => {
  const { deliveredValue, attitude, rivals, switchingCost, powers } = columns;
  const { choiceSensitivity, switchingCost: common, attitudeBonus, doNothing, challenger } = terms;
  const apart = 1 - terms.homogenisation;
  const better = challenger ?? 0;
  const { at, rate } = terms.search;
  for (let i = 0; i < count; i += 1) {
    const sharpness = choiceSensitivity * (factors[FACTOR.choiceSensitivity * CHUNK + i] as number);
    const cost = common * (factors[FACTOR.switchingCost * CHUNK + i] as number);
    const delivered = deliveredValue[i] as number;
    const attached = attitude[i] as number;
    const bound = attitudeBonus * (attached - 50) + costly * cost;
    switchingCost[i] = cost;
    powers[i] = at - rate * attached;
    powers[CHUNK + i] = sharpness * (doNothing - delivered - bound);
    // Rivals are moved towards the own value, so their lead is that much smaller.
    powers[2 * CHUNK + i] = sharpness * (apart * ((rivals[i] as number) - delivered) - bound);
    powers[3 * CHUNK + i] = sharpness * (apart * ((rivals[CHUNK + i] as number) - delivered) - bound);
    powers[4 * CHUNK + i] = sharpness * (apart * ((rivals[2 * CHUNK + i] as number) - delivered) - bound);
    powers[CHALLENGER * CHUNK + i] = sharpness * (better - bound);
  }
};

/** Retention from those exponentials, with the challenger in every set or without. */
const keep = (
  terms: ChoiceTerms,
  { powers }: CrowdColumns,
  kept: Float64Array,
  count: number,
  challenged: boolean,
): void => {
  const { rivals, chances, stays } = terms;
  const [m0, m1, m2] = terms.copies;
  for (let i = 0; i < count; i += 1) {
    const unsearched = 1 / (1 + (powers[i] as number));
    const base = 1 + (powers[CHUNK + i] as number) + (challenged ? (powers[CHALLENGER * CHUNK + i] as number) : 0);
    const r0 = m0 * (powers[2 * CHUNK + i] as number);
    const r1 = m1 * (powers[3 * CHUNK + i] as number);
    const r2 = m2 * (powers[4 * CHUNK + i] as number);
    kept[i] = stays * (unsearched + (1 - unsearched) * comparing(base, r0, r1, r2, chances, rivals));
  }
};
