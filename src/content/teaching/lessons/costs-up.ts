import type { RatingId } from '../../../model/alternatives';
import { PARAMETERS } from '../../../model/parameters';
import type { Mistake } from '../lesson';

/** For stages that ask for more value: a cost that was raised instead of cut. */
export const costsUp = (...costs: readonly RatingId[]): readonly Mistake[] =>
  costs.map((id) => ({
    id: `up-${id}`,
    signs: [{ kind: 'moved', parameter: id, by: 1 }],
    says: {
      zh: `${PARAMETERS[id].label.zh}反而加了：客户付出得更多，让渡价值就更少。成本要往下减。`,
      en: `${PARAMETERS[id].label.en} went up: customers give more, so delivered value falls. Costs are to be cut.`,
    },
  }));
