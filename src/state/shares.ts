import { PARAMETERS, type ParameterId } from '../model/parameters';

type Weights = Readonly<Partial<Record<ParameterId, number>>>;

/** The share of one weight in its group, 0…1; equal shares when every weight is zero, as the model reads it. */
export const shareOf = (group: readonly ParameterId[], id: ParameterId, values: Weights): number => {
  const total = group.reduce((sum, member) => sum + (values[member] ?? 0), 0);
  return total > 0 ? (values[id] ?? 0) / total : 1 / group.length;
};

/**
 * Moves one weight to a share of its group; the others keep their proportions among themselves and share what is left.
 * The sum of the raw weights stays where the ranges (at most 100 each) allow it.
 * @param group the ids of the group, `id` among them
 * @param newShare the share wanted, 0…1
 * @param values raw weights. During a drag those at its start: at a share of 1 the others are 0 and have no proportions
 * @returns new raw weights of the whole group, each inside its range
 */
export const shareWeights = (
  group: readonly ParameterId[],
  id: ParameterId,
  newShare: number,
  values: Weights,
): Readonly<Partial<Record<ParameterId, number>>> => {
  const others = group.filter((member) => member !== id);
  const raw = (member: ParameterId): number => values[member] ?? 0;
  const share = others.length === 0 ? 1 : Math.min(1, Math.max(0, newShare));
  const rest = others.reduce((sum, member) => sum + raw(member), 0);
  const total = rest + raw(id) || 100;
  const wanted: [ParameterId, number][] = group.map((member) => {
    if (member === id) return [member, share * total];
    const part = rest > 0 ? raw(member) / rest : 1 / others.length;
    return [member, (1 - share) * total * part];
  });
  const largest = Math.max(...wanted.map(([, weight]) => weight));
  const scale = largest > 100 ? 100 / largest : 1;
  return Object.fromEntries(
    wanted.map(([member, weight]) => {
      const [low, high] = PARAMETERS[member].range;
      return [member, Math.min(high, Math.max(low, weight * scale))];
    }),
  );
};
