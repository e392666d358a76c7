import type { RatingId } from '../model/alternatives';
import { numbers } from '../model/arithmetic';
import type { Inputs } from '../model/settle';
import { costShares, mirroredImage, valueShares } from '../model/value';
import type { Locale, Text } from '../text';
import { largestRemainder, points, rounded } from './format';
import { printed } from './printed';
import { overPromising } from './why-expectation';
import { POINTS, figure, rowName, share, sum, type Part, type State, type Step, type Told } from './why-step';
import { COSTS, VALUES, backOf, costParts } from './why-value';

/**
 * One of the eight rows: rating × weight; for image with its mirrored part, for a cost less what is given back.
 * Its number is what it adds to, or takes off, delivered value, in points.
 */
export function tellRow(id: RatingId, state: State, locale: Locale): Told {
  const { rows, back: given } = printed(state.result);
  const [row, back] = [rows[id], given[id] ?? 0];
  const name = rowName(state, id, locale);
  if (COSTS.includes(id)) {
    const { steps, value } = sum(
      costParts(id, state, locale),
      TAKEN,
      POINTS,
      locale,
      backOf(id) ? [row, 0 - back] : [row],
    );
    return { steps: single(steps), worked: value, sentence: perTen(id, name, state)[locale] };
  }
  const { imageHalo, imageValue } = state.inputs;
  const weight = share(valueShares(numbers, state.inputs)[VALUES.indexOf(id)] ?? 0, locale);
  const bar = state.result.valueBars[id];
  let parts: readonly Part[] = [
    { label: name, working: `${figure(state.inputs[id], locale)} × ${weight}`, value: bar },
  ];
  if (id === 'imageValue' && imageHalo > 0) {
    const met = mirroredImage(numbers, state.inputs);
    const mirror = met - (1 - imageHalo) * imageValue;
    const scale = valueShares(numbers, state.inputs)[3] ?? 0;
    parts = [
      {
        label: { zh: '自己的形象', en: 'Image of its own' },
        working: `${figure(imageValue, locale)} × ${share(1 - imageHalo, locale)} × ${weight}`,
        value: scale * (1 - imageHalo) * imageValue,
      },
      {
        label: { zh: '产品、服务、人员的影子', en: 'Mirror of product, service and people' },
        working: `${points(mirror / imageHalo, locale)} × ${share(imageHalo, locale)} × ${weight}`,
        value: scale * mirror,
      },
    ];
  }
  const shown = largestRemainder(
    parts.map((part) => part.value),
    row,
  );
  const { steps, value } = sum(parts, GIVEN, POINTS, locale, shown);
  const warning = id === 'imageValue' ? overPromising(state)?.[locale] : undefined;
  return { steps: single(steps), worked: value, sentence: warning ?? perTen(id, name, state)[locale] };
}

/** A part that is the whole stands alone. */
const single = (steps: readonly Step[]): readonly Step[] => {
  const [part, total] = steps;
  return part && total && steps.length === 2 ? [{ ...part, kind: 'result', label: total.label }] : steps;
};

/** What ten points of rating do to delivered value; every row is linear, so this holds anywhere. */
function perTen(id: RatingId, name: string, { inputs }: State): Text {
  const cost = COSTS.includes(id);
  const weights = cost ? costShares(numbers, inputs) : valueShares(numbers, inputs);
  const weight = weights[(cost ? COSTS : VALUES).indexOf(id)] ?? 0;
  const slope = cost
    ? weight * inputs.costSensitivity * (1 - spared(id, inputs))
    : weight * (id === 'imageValue' ? 1 - inputs.imageHalo : 1);
  const mirrored = cost || id === 'imageValue' ? 0 : mirrorShare(id, inputs);
  const higher = cost ? inputs[id] < 10 : inputs[id] <= 90;
  const gains = higher !== cost;
  const own = (locale: Locale) => points(10 * slope, locale);
  const all = (locale: Locale) => points(10 * (slope + mirrored), locale);
  if (rounded(10 * mirrored) > 0)
    return {
      zh: `评分${higher ? '加' : '减'}10分，这一项${gains ? '多' : '少'}${own('zh')}分；连同形象里的影子，让渡价值${gains ? '多' : '少'}${all('zh')}分。`,
      en: `Rated ten points ${higher ? 'higher' : 'lower'}, this row ${gains ? 'gains' : 'loses'} ${own('en')} points; with its mirror in the image, delivered value ${gains ? 'gains' : 'loses'} ${all('en')}.`,
    };
  return {
    zh: `${name}的评分${higher ? '加' : '减'}10分，让渡价值${gains ? '多' : '少'}${own('zh')}分。`,
    en: `${name} rated ten points ${higher ? 'higher' : 'lower'}: delivered value ${gains ? 'gains' : 'loses'} ${own('en')} points.`,
  };
}

/** The share of a burden that special price or confidence takes off, 0…1. */
function spared(id: RatingId, inputs: Inputs): number {
  if (id === 'moneyCost') return (inputs.specialPriceRelief * inputs.specialPriceBenefit) / 100;
  return id === 'psychicCost' ? (inputs.confidenceRelief * inputs.confidenceBenefit) / 100 : 0;
}

/** Points of the image row per point of another row's rating. */
function mirrorShare(id: RatingId, inputs: Inputs): number {
  const one = { ...inputs, [id]: inputs[id] + 1 };
  return (valueShares(numbers, inputs)[3] ?? 0) * (mirroredImage(numbers, one) - mirroredImage(numbers, inputs));
}

const GIVEN = { zh: '给让渡价值加上', en: 'Added to delivered value' };
const TAKEN = { zh: '从让渡价值里扣掉', en: 'Taken off delivered value' };
