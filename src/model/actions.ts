import { ACTION_IDS, type ActionId, action } from './action-table';
import { type ParameterId, type Values, parameter } from './parameters';

/** How strongly each action is carried out, 0…1; what is left out is not done. */
export type Intensities = Partial<Readonly<Record<ActionId, number>>>;

/** How an effect works: towards the upper end, towards zero, or added. */
type Direction = 'up' | 'down' | 'add';

const ADDED: ReadonlySet<ParameterId> = new Set(['productsUsed', 'socialNorm', 'referralProfit', 'leverCost']);

const direction = (id: ParameterId): Direction => {
  if (ADDED.has(id)) return 'add';
  return parameter(id).group === 'cost' || id === 'failureRate' ? 'down' : 'up';
};

/** What is left of the harmful and of the helpful distance, and what is added, when all effects are put together. */
interface Joint {
  harm: number;
  help: number;
  added: number;
}

const moved = (id: ParameterId, value: number, { harm, help, added }: Joint): number => {
  const [low, high] = parameter(id).range;
  switch (direction(id)) {
    case 'up':
      return high - (high - value * harm) * help;
    case 'down':
      return (high - (high - value) * harm) * help;
    case 'add':
      return Math.min(high, Math.max(low, value + added));
  }
};

/**
 * A scene after the actions: harms first, then benefits, each covering a part of the distance that is left. The order
 * of the actions does not matter and no rating leaves its range. Their cost is added to the cost of the levers.
 *
 * @param intensities between 0 and 1; values beyond are moved to the nearer end
 */
export const applyActions = <Inputs extends Values>(inputs: Inputs, intensities: Intensities): Inputs => {
  const joints = new Map<ParameterId, Joint>();
  const jointOf = (id: ParameterId): Joint => {
    const joint = joints.get(id) ?? { harm: 1, help: 1, added: 0 };
    joints.set(id, joint);
    return joint;
  };
  for (const id of ACTION_IDS) {
    const intensity = Math.min(1, Math.max(0, intensities[id] ?? 0));
    if (!(intensity > 0)) continue;
    const { effects, cost } = action(id);
    for (const [target, effect] of Object.entries(effects) as [ParameterId, number][]) {
      const joint = jointOf(target);
      if (direction(target) === 'add') joint.added += effect * intensity;
      else if (effect < 0) joint.harm *= 1 + effect * intensity;
      else joint.help *= 1 - effect * intensity;
    }
    jointOf('leverCost').added += cost * intensity;
  }
  const changed: Partial<Record<ParameterId, number>> = {};
  for (const [id, joint] of joints) changed[id] = moved(id, inputs[id], joint);
  return { ...inputs, ...changed };
};
