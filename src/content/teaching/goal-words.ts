import { RATING_IDS } from '../../model/alternatives';
import { PARAMETERS, type ParameterId } from '../../model/parameters';
import { fill, type Locale, type Text } from '../../text';
import { number } from '../format';
import { midSentence } from '../mid-sentence';
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
  allBut: { zh: '除了{name}，哪一行都可以', en: 'every row but {name}' },
  touched: { zh: '{name}动过了', en: '{name} was moved' },
  unmoved: { zh: '{name}还没动', en: '{name}: nothing moved yet' },
  unpressed: { zh: '按钮还没按', en: 'the button is not pressed yet' },
  unanswered: { zh: '问题还没答对', en: 'the question is still open' },
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

/** What is wrong with a goal that is not met, after “but”: “money cost was moved”, “18 points, over 12”. */
export function goalOpen(goal: Goal, gap: number, spent: number, locale: Locale): string {
  switch (goal.kind) {
    case 'atLeast':
    case 'atMost': {
      const name = inside(gaugeName(goal.gauge, locale), locale, 'middle');
      return `${name}${locale === 'zh' ? '' : ': '}${goalGap(goal, false, gap, spent, locale)}`;
    }
    case 'budget':
      return goalGap(goal, false, gap, spent, locale);
    case 'untouched':
      return fill(WORDS.touched[locale], { name: inside(nameOf(goal.parameter, locale), locale, 'middle') });
    case 'moved':
      return fill(WORDS.unmoved[locale], { name: inside(goal.name[locale], locale, 'middle') });
    case 'event':
      return WORDS.unpressed[locale];
    case 'answer':
      return WORDS.unanswered[locale];
  }
}

const pointsText = (spent: number, locale: Locale): string => number(spent, locale, Number.isInteger(spent) ? 0 : 1);

/** In the middle of a sentence, where the language has small letters. */
const inside = (text: string, locale: Locale, place: 'start' | 'middle'): string =>
  place === 'middle' ? midSentence(text, locale) : text;

/** The sliders of a stage that may be moved, in one line; one that is to be left alone is not among them. */
export function freeText({ free, goals }: Pick<Stage, 'free' | 'goals'>, locale: Locale): string {
  const left = goals.flatMap((goal) => (goal.kind === 'untouched' ? [goal.parameter] : []));
  const may = free.filter((id) => !left.includes(id));
  const name = (id: ParameterId) => inside(nameOf(id, locale), locale, 'middle');
  const missing = RATING_IDS.filter((id) => !may.includes(id));
  const [only] = missing;
  if (may.length + missing.length === RATING_IDS.length && may.every(isRating)) {
    if (!only) return WORDS.allRows[locale];
    if (missing.length === 1) return fill(WORDS.allBut[locale], { name: name(only) });
  }
  return may.map(name).join(locale === 'zh' ? '、' : ', ');
}

/** Those of them that are rows of the picture, and those that have a slider of their own. */
export const splitFree = (free: readonly ParameterId[]) => ({
  rows: free.filter(isRating),
  others: free.filter((id) => !isRating(id)),
});
