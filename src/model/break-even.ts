import { numbers } from './arithmetic';
import type { Side } from './market-sides';
import type { Inputs } from './settle';

/** Within so many points of the break-even point nobody can say: one step of the tables. */
export const UNDECIDED = 1;

export type Verdict = 'leaves' | 'undecided' | 'stays';

/**
 * How many points better one other offer has to be before half of those who compare it with this side's leave:
 * the advantage at which both utilities of E16 are equal. Other rivals and doing without are left aside.
 */
export const breakEven = ({ bonus, switchingCost }: Side): number => bonus + switchingCost;

/** Probability of staying for one who compares with this single offer, `advantage` points better (E16, two offers). */
export const stayAgainst = (side: Side, advantage: number, { choiceSensitivity }: Inputs): number =>
  numbers.logistic(choiceSensitivity * (breakEven(side) - advantage));

export const verdictOn = (side: Side, advantage: number): Verdict => {
  const margin = breakEven(side) - advantage;
  return Math.abs(margin) <= UNDECIDED ? 'undecided' : margin > 0 ? 'stays' : 'leaves';
};
