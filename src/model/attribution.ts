import { ATTRIBUTION_GROUPS, type AttributionGroupId, NAMED_GROUPS, type NamedGroup } from './attribution-groups';
import { evaluateSettled } from './evaluate';
import type { OutputId } from './outputs';
import { PARAMETER_IDS } from './parameters';
import { type Inputs, settle } from './settle';

type Member = keyof Inputs;

export interface Attribution {
  /** The output in A and in B. */
  readonly from: number;
  readonly to: number;
  /** What each group contributes to the difference; a group in which nothing differs contributes exactly 0. */
  readonly groups: Readonly<Record<NamedGroup, number>> & { readonly other?: number };
}

const membersOf = (group: NamedGroup): readonly Member[] => ATTRIBUTION_GROUPS[group].members;
const NAMED: ReadonlySet<Member> = new Set(NAMED_GROUPS.flatMap(membersOf));
const REST: readonly Member[] = PARAMETER_IDS.filter((id) => !NAMED.has(id));

const differs = (a: Inputs, b: Inputs, member: Member): boolean =>
  member === 'alternatives'
    ? JSON.stringify(a.alternatives) !== JSON.stringify(b.alternatives)
    : a[member] !== b[member];

/** |S|! (n − |S| − 1)! / n!, the share of all orders in which exactly this coalition of size |S| comes before. */
const orderShares = (n: number): readonly number[] => {
  const shares = [1 / n];
  for (let size = 1; size < n; size += 1) shares.push(((shares[size - 1] ?? 0) * size) / (n - size));
  return shares;
};

/**
 * How a change from A to B is divided among groups of parameters, in whatever order they are changed: the Shapley
 * value (Shapley 1953) over the groups that differ (E38). The shares add up to the whole difference, and swapping
 * A and B turns every sign.
 *
 * @param a any inputs, settled first
 * @param b any inputs, settled first
 * @param output the result whose change is divided
 */
export const attribute = (a: Partial<Inputs>, b: Partial<Inputs>, output: OutputId): Attribution => {
  const before = settle(a).inputs;
  const after = settle(b).inputs;
  const candidates: readonly (readonly [AttributionGroupId, readonly Member[]])[] = [
    ...NAMED_GROUPS.map((group) => [group, membersOf(group)] as const),
    ['other', REST],
  ];
  const players = candidates.flatMap(([group, members]) => {
    const changed = members.filter((member) => differs(before, after, member));
    return changed.length > 0 ? [{ group, changed }] : [];
  });
  const worth = new Float64Array(2 ** players.length);
  const mixed: Partial<Record<Member, unknown>> = { ...before };
  worth[0] = evaluateSettled(mixed as Inputs)[output];
  // In the order of a Gray code one group changes sides from each coalition to the next.
  for (let step = 1; step < worth.length; step += 1) {
    const coalition = step ^ (step >> 1);
    const turned = step & -step;
    const side = coalition & turned ? after : before;
    for (const member of players[31 - Math.clz32(turned)]?.changed ?? []) mixed[member] = side[member];
    worth[coalition] = evaluateSettled(mixed as Inputs)[output];
  }
  const shares = orderShares(players.length);
  const groups: Partial<Record<AttributionGroupId, number>> = Object.fromEntries(
    NAMED_GROUPS.map((group) => [group, 0]),
  );
  players.forEach(({ group }, place) => {
    const self = 1 << place;
    let sum = 0;
    for (let coalition = 0; coalition < worth.length; coalition += 1) {
      if (coalition & self) continue;
      let size = 0;
      for (let rest = coalition; rest > 0; rest &= rest - 1) size += 1;
      sum += (shares[size] ?? 0) * ((worth[coalition | self] ?? 0) - (worth[coalition] ?? 0));
    }
    groups[group] = sum;
  });
  return {
    from: worth[0] ?? NaN,
    to: worth[worth.length - 1] ?? NaN,
    groups: groups as Attribution['groups'],
  };
};
