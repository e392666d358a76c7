import { OUTPUTS, type OutputId, type OutputUnit } from '../../model/outputs';
import { STATIONS, type StationId } from '../stations';

/** What a question can ask about, in causal order: results that something can be hidden before. */
export const ASKED = ['meanSatisfaction', 'attitude', 'switchingCost', 'retention', 'lifetimeValue'] as const;

/** The largest margin and the usual one, in the unit that is printed (percent for probabilities). */
const MARGINS: Readonly<Record<OutputUnit, { readonly most: number; readonly usual: number; readonly step: number }>> =
  {
    pt: { most: 50, usual: 2, step: 1 },
    '0–100': { most: 50, usual: 5, step: 1 },
    '0–10': { most: 5, usual: 0.5, step: 0.1 },
    prob: { most: 50, usual: 4, step: 1 },
    '¥': { most: 100_000, usual: 300, step: 50 },
    yr: { most: 20, usual: 0.5, step: 0.1 },
  };
export const marginOf = (output: OutputId) => MARGINS[OUTPUTS[output].unit];

const PLACES: readonly StationId[] = STATIONS.map(({ id }) => id);

/** The stations before the one that answers a result: any of them can be the last that is shown. None for the first. */
export const stationsBefore = (output: OutputId): readonly StationId[] =>
  PLACES.slice(0, PLACES.indexOf(OUTPUTS[output].station));

/** The results that are hidden behind the last station that is shown. */
export const askedBehind = (shown: StationId): readonly (typeof ASKED)[number][] =>
  ASKED.filter((output) => stationsBefore(output).includes(shown));

/** The last station that can be shown while a result is asked about: the wished one, or the nearest before the answer. */
export const shownFor = (output: OutputId, wished: StationId): StationId => {
  const before = stationsBefore(output);
  return before.includes(wished) ? wished : (before.at(-1) ?? 'value');
};
