import type { Goal } from '../model/goal-seek';
import type { GoalLever } from '../model/goal-levers';
import type { Inputs } from '../model/settle';
import type { Locale } from '../text';
import { number, percent, rounded, roundYuan, signed, signedYuan, yuan } from './format';
import { LEVER_IDS } from './matters-goal';
import type { EffectOutput } from './matters-effects';

/** A change of a result as printed, without its unit; finer for small ones such as slopes. */
export const printChange = (change: number, output: EffectOutput, locale: Locale, digits = 1): string =>
  output === 'lifetimeValue' ? signedYuan(roundYuan(change), locale) : signed(change, locale, digits);

/** What stands behind a printed change in a sentence. */
export const changeUnit = (output: EffectOutput, locale: Locale): string => {
  if (output === 'lifetimeValue') return '';
  if (locale === 'en') return ' points';
  return output === 'retention' ? '个百分点' : '分';
};

/** A result as printed. */
export const printResult = (value: number, output: EffectOutput, locale: Locale): string =>
  output === 'retention'
    ? percent(value, locale)
    : output === 'lifetimeValue'
      ? yuan(value, locale)
      : signed(value, locale, 1);

/** A rating or a number of points: decimals only where there are some. */
export const printRating = (value: number, locale: Locale): string =>
  number(value, locale, Number.isInteger(rounded(value)) ? 0 : 1);

/** A target or a reached retention: 80%, 82.5%; rounded down where it is what can be reached, so that it is not too much. */
export const printTarget = (share: number, locale: Locale): string => {
  const shown = rounded(share * 100, 1) / 100;
  return percent(shown, locale, Number.isInteger(rounded(shown * 100, 1)) ? 0 : 1);
};
export const printReach = (share: number, locale: Locale): string =>
  percent(Math.floor(share * 1000 + 1e-9) / 1000, locale, 1);

export const printEffort = (effort: number, locale: Locale): string => number(effort, locale, effort < 9.995 ? 2 : 1);

/** One lever of an answer. */
export interface Move {
  readonly id: GoalLever;
  readonly from: number;
  readonly to: number;
  /** Difference of the printed ratings, in points: nought where it does not show. */
  readonly shown: number;
}
export const moveOf = (id: GoalLever, now: Inputs, { inputs }: Goal): Move => ({
  id,
  from: now[id],
  to: inputs[id],
  shown: rounded(rounded(inputs[id]) - rounded(now[id])),
});
/** All levers, the one that moves most first; equal ones in the order of the table. */
export const movesOf = (now: Inputs, goal: Goal): readonly Move[] =>
  LEVER_IDS.map((id) => moveOf(id, now, goal)).sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
