import { axisEnds, type GoalAxis } from '../../../charts/teaching/goal-axis';
import { rounded } from '../../../content/format';
import { plain, strong, type Sentence } from '../../../content/sentence';
import { gaugeGap, gaugeName, gaugeText, gaugeValue } from '../../../content/teaching/gauge';
import { goalGap, goalOpen, goalText } from '../../../content/teaching/goal-words';
import type { Gauge, Lesson, Stage } from '../../../content/teaching/lesson';
import { LESSON } from '../../../content/teaching/lesson-words';
import type { State, States } from '../../../content/teaching/stand';
import { told } from '../../../content/teaching/told';
import type { StageState } from '../../../state/teaching/lesson-check';
import { fill, type Locale } from '../../../text';

/** What a goal axis shows, its step, and the same in words. */
export interface LiveAxis {
  readonly axis: GoalAxis;
  readonly step: number;
  readonly says: string;
}
/** A stage that is being tried. */
export interface Trying {
  readonly stage: Stage;
  readonly check: StageState;
}
interface Given {
  readonly lesson: Lesson;
  readonly guess: number | undefined;
  /** What the axis shows: a stage as it is, or what came of the question. */
  readonly states: States;
  readonly trying: Trying | null;
  /** The axis as it was, which holds still while a finger moves inside it. */
  readonly held: LiveAxis | null;
  readonly locale: Locale;
}

const COMMA = { zh: '，', en: ', ' } as const;
/** These have no ends of their own. */
const OPEN: readonly Gauge[] = ['lifetimeValue', 'fivePoints', 'deliveredValue'];

/** The first goal that is a matter of numbers. */
export function mainGoal({ goals }: StageState) {
  for (const state of goals) {
    const { goal } = state;
    if (goal.kind === 'atLeast' || goal.kind === 'atMost') return { ...state, goal };
  }
  return null;
}

export const guessText = (lesson: Lesson, guess: number | undefined, locale: Locale): string =>
  guess === undefined ? '' : gaugeText(lesson.ask.output, guess, locale, true);

/** The axis of the question's result, or of a stage's first goal; nothing where a stage has neither number nor points. */
export function liveAxis({ lesson, guess, states, trying, held, locale }: Given): LiveAxis | null {
  const goal = trying && mainGoal(trying.check)?.goal;
  const budget = trying?.check.goals.find((one) => one.goal.kind === 'budget');
  if (trying && !goal) return null;
  const gauge = goal?.gauge ?? lesson.ask.output;
  const value = gaugeValue(gauge, states.now);
  // A challenge begins elsewhere: the guess was about something else.
  const mine = trying ? undefined : guess;
  const numbers = [value, gaugeValue(gauge, states.before)];
  if (goal) numbers.push(goal.at);
  if (mine !== undefined) numbers.push(mine);
  const last = held?.axis;
  const fits = last && numbers.every((at) => !(at < last.low) && !(at > last.high));
  const { step, low, high } = fits
    ? { step: held.step, low: last.low, high: last.high }
    : axisEnds(numbers, OPEN.includes(gauge) ? [-Infinity, Infinity] : [0, 100]);
  const text = gaugeText(gauge, value, locale);
  const guessed = fill(LESSON.guess[locale], { guess: guessText(lesson, mine, locale) });
  const says = [`${gaugeName(gauge, locale)} ${text}`];
  if (goal && trying) says.push(goalText(goal, trying.stage, locale));
  if (mine !== undefined) says.push(guessed);
  const spent = budget && trying && goalGap(budget.goal, budget.met, budget.gap, trying.check.spent, locale);
  if (spent) says.push(spent);
  return {
    step,
    says: says.join(COMMA[locale]),
    axis: {
      low,
      high,
      tick: (at) => gaugeText(gauge, at, locale, true),
      ...(Number.isFinite(value) && { live: { at: value, text } }),
      ...(goal && { goal: { at: goal.at } }),
      ...(mine !== undefined && { guess: { at: mine, text: guessed } }),
      ...(spent &&
        trying.check.most !== null && {
          budget: { spent: trying.check.spent, most: trying.check.most, text: spent },
        }),
    },
  };
}

/** “You guessed 62; it is 56.1, off by 5.9”: the distance is that of the two printed numbers. */
export function gapSentence(lesson: Lesson, guess: number, states: States, locale: Locale): Sentence {
  const { output } = lesson.ask;
  const model = gaugeValue(output, states.now);
  const by = rounded(Math.abs(guess - model));
  return told(by === 0 ? LESSON.exact : LESSON.gap, states, locale, {
    guess: guessText(lesson, guess, locale),
    model: gaugeText(output, model, locale),
    gap: gaugeGap(output, by, locale),
  });
}

/**
 * How the first goal stands, as a headline: “Attitude 50.1, 4.9 to go”, and where it is met and the stage is not, what is
 * still in the way: “Delivered value 21.1, enough, but money cost was moved”.
 */
export function goalSentence(check: StageState, now: State, end: string, locale: Locale): Sentence {
  const main = mainGoal(check);
  if (!main) return [];
  const { goal, met, gap } = main;
  const other = check.goals.find((one) => !one.met);
  const open = met && other ? goalOpen(other.goal, other.gap, check.spent, locale) : '';
  const name = gaugeName(goal.gauge, locale);
  const more =
    end || goalGap(goal, met, gap, 0, locale) || (open ? fill(LESSON.but[locale], { open }) : LESSON.met[locale]);
  return [
    [
      plain(locale === 'zh' ? name : `${name} `),
      strong(gaugeText(goal.gauge, gaugeValue(goal.gauge, now), locale)),
      plain(COMMA[locale] + more),
    ],
  ];
}
