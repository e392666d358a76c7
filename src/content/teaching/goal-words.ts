import { RATING_IDS } from '../../model/alternatives';
import { PARAMETERS, type ParameterId } from '../../model/parameters';
import { fill, type Locale, type Text } from '../../text';
import { number } from '../format';
import { gaugeGap, gaugeName, gaugeText } from './gauge';
import type { Goal, Stage } from './lesson';
import { isRating } from './rating';

const WORDS = {
  atLeast: { zh: '{name}到{at}', en: '{name} at {at} or more' },
  atMost: { zh: '{name}不超过{at}', en: '{name} at {at} at most' },
  budget: { zh: '一共最多动{most}分', en: '{most} points in all' },
  untouched: { zh: '不动{name}', en: '{name} left alone' },
  moved: { zh: '{name}动过一样', en: '{name}: something moved' },
  answer: { zh: '答对问题', en: 'The question answered rightly' },
  allRows: { zh: '八行都可以', en: 'all eight rows' },
  short: { zh: '还差{gap}', en: '{gap} to go' },
  above: { zh: '超出{gap}', en: '{gap} too much' },
  spent: { zh: '已动{spent}分，最多{most}', en: '{spent} of {most} points moved' },
  overspent: { zh: '已动{spent}分，超过{most}', en: '{spent} points, over {most}' },
} as const satisfies Record<string, Text>;

const nameOf = (id: ParameterId, locale: Locale): string => PARAMETERS[id].label[locale];

/** What is to be reached, in a few words. */
export function goalText(goal: Goal, stage: Stage, locale: Locale): string {
  switch (goal.kind) {
    case 'atLeast':
    case 'atMost':
      return fill(WORDS[goal.kind][locale], {
        name: gaugeName(goal.gauge, locale),
        at: gaugeText(goal.gauge, goal.at, locale, true),
      });
    case 'budget':
      return fill(WORDS.budget[locale], { most: number(goal.most, locale) });
    case 'untouched':
      return fill(WORDS.untouched[locale], { name: inside(nameOf(goal.parameter, locale), locale, 'start') });
    case 'moved':
      return fill(WORDS.moved[locale], { name: goal.name[locale] });
    case 'event':
      return stage.event?.label[locale] ?? '';
    case 'answer':
      return WORDS.answer[locale];
  }
}

/** How far it is, in words; nothing for what is a matter of yes and no. */
export function goalGap(goal: Goal, met: boolean, gap: number, spent: number, locale: Locale): string {
  if (goal.kind === 'budget') {
    const words = (met ? WORDS.spent : WORDS.overspent)[locale];
    return fill(words, { spent: pointsText(spent, locale), most: number(goal.most, locale) });
  }
  if ((goal.kind !== 'atLeast' && goal.kind !== 'atMost') || met || !Number.isFinite(gap)) return '';
  const words = goal.kind === 'atLeast' ? WORDS.short : WORDS.above;
  return fill(words[locale], { gap: gaugeGap(goal.gauge, gap, locale) });
}

const pointsText = (spent: number, locale: Locale): string => number(spent, locale, Number.isInteger(spent) ? 0 : 1);

/** In the middle of a sentence, where the language has small letters. */
const inside = (text: string, locale: Locale, place: 'start' | 'middle'): string =>
  locale === 'en' && place === 'middle' ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The sliders that may be moved, in one line. */
export const freeText = (free: readonly ParameterId[], locale: Locale): string =>
  RATING_IDS.every((id) => free.includes(id)) && free.length === RATING_IDS.length
    ? WORDS.allRows[locale]
    : free.map((id) => inside(nameOf(id, locale), locale, 'middle')).join(locale === 'zh' ? '、' : ', ');

/** Those of them that are rows of the picture, and those that have a slider of their own. */
export const splitFree = (free: readonly ParameterId[]) => ({
  rows: free.filter(isRating),
  others: free.filter((id) => !isRating(id)),
});
