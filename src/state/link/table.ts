import { CASES } from '../../content/cases';
import { ALTERNATIVE_RANGES, type Alternative } from '../../model/alternatives';
import { PARAMETERS, PARAMETER_IDS } from '../../model/parameters';
import { DEFAULT_INPUTS } from '../../model/settle';
import { VIEWS, VIEW_IDS } from '../../model/views';
import type { Grid } from './number';

type Set = Readonly<Record<string, unknown>>;

/**
 * What a version of the link stands on: everything that a link leaves out because both sides have it. Places in these
 * lists are what is written, so a list only ever grows at its end, and any other change makes a new version.
 */
export interface Table {
  readonly version: number;
  readonly parameters: readonly (Grid & { readonly id: string; readonly initial: number })[];
  readonly alternatives: readonly Alternative[];
  readonly views: readonly { readonly id: string; readonly overlay: Set }[];
  /** What each case sets over the defaults. */
  readonly cases: readonly { readonly id: string; readonly set: Set }[];
  readonly rival: Readonly<Record<keyof typeof ALTERNATIVE_RANGES, Grid>>;
}

/** The version that links are written with. */
export const VERSION = 2;

/** Steps of the numbers of a rival; points, share of customers, count, rating. */
const RIVAL_STEPS = { deliveredValue: 1, availability: 0.05, copies: 1, rating: 1 } as const;
const rivalGrid = (kind: keyof typeof ALTERNATIVE_RANGES): Grid => {
  const [low, high] = ALTERNATIVE_RANGES[kind];
  return { low, high, step: RIVAL_STEPS[kind] };
};

/** Today’s tables. A test holds them against their frozen copy. */
export const NOW: Table = {
  version: VERSION,
  parameters: PARAMETER_IDS.map((id) => {
    const { range, step, initial } = PARAMETERS[id];
    return { id, low: range[0], high: range[1], step, initial };
  }),
  alternatives: DEFAULT_INPUTS.alternatives,
  views: VIEW_IDS.map((id) => ({ id, overlay: VIEWS[id].overlay })),
  cases: CASES.map(({ id, set }) => ({ id, set })),
  rival: {
    deliveredValue: rivalGrid('deliveredValue'),
    availability: rivalGrid('availability'),
    copies: rivalGrid('copies'),
    rating: rivalGrid('rating'),
  },
};
