import type { DrawAnswer, DrawnOutput, DrawnSide } from '../model/draw-answer';
import type { Locale } from '../text';
import { number, percent } from './format';
import { fromTo, printedError, printedResult } from './ranges-printed';
import { DRAWN_WORDS } from './ranges-words';
import { plain, strong, type Sentence } from './sentence';

const ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A small count in words: 三个因素, three factors. */
const factors = (count: number, locale: Locale): string =>
  locale === 'zh'
    ? `${ZH[count] ?? number(count, locale)}个因素`
    : `${EN[count] ?? number(count, locale)} factor${count === 1 ? '' : 's'}`;

export interface RangeStory {
  readonly locale: Locale;
  /** Names of the factors that have a range. */
  readonly ranged: readonly string[];
  /** Do all ranges lack width? */
  readonly flat: boolean;
  readonly output: DrawnOutput;
  /** Today's point result. */
  readonly today: number;
  /** The draws that are shown; null while there are none. */
  readonly side: DrawnSide | null;
}

/** The side of an answer that the picture shows large: ranges that move together where that is asked. */
export const mainSide = (answer: DrawAnswer | null): DrawnSide | null =>
  answer ? (answer.together ?? answer.independent) : null;

/** The finding of the page. */
export const rangesHeadline = ({ locale, ranged, flat, output, today, side }: RangeStory): Sentence => {
  const zh = locale === 'zh';
  const name = DRAWN_WORDS[output][locale];
  const point = strong(printedResult(output, today, locale));
  if (ranged.length === 0)
    return zh
      ? [[plain('每个因素都只有一个数，')], [plain(`${name}也就只有一个数：`), point]]
      : [[plain(`Every factor is one number, and so is ${name}: `), point]];
  if (flat)
    return zh
      ? [[plain('区间都没有宽度，')], [plain(`${name}就是一个数：`), point]]
      : [[plain(`The ranges have no width, so ${name} is one number: `), point]];
  const [one = ''] = ranged;
  const room =
    ranged.length === 1
      ? zh
        ? `“${one}”留一点余地`
        : `Give “${one}” some room`
      : zh
        ? `${factors(ranged.length, locale)}各留一点余地`
        : `Give ${factors(ranged.length, locale)} some room`;
  if (!side)
    return zh
      ? [[plain(`${room}，`)], [plain(`${name}今天是`), point]]
      : [[plain(`${room}; ${name} is `), point, plain(' today')]];
  const { quantiles } = side.spreads[output];
  const [low, high] = [printedResult(output, quantiles[0], locale), printedResult(output, quantiles[4], locale)];
  if (low === high)
    return zh
      ? [[plain(`${room}，`)], [plain(`${name}几乎不动：`), strong(low)]]
      : [[plain(`${room} and ${name} hardly moves: `), strong(low)]];
  return zh
    ? [[plain(`${room}，`)], [plain(`${name}就在`), strong(`${low}到${high}`), plain('之间')]]
    : [[plain(`${room} and ${name} lies between `), strong(low), plain(' and '), strong(high)]];
};

/** How to read the numbers: what they say and what they do not. */
export const rangesNote = (locale: Locale, any: boolean): string => {
  if (!any)
    return locale === 'zh'
      ? '给因素一个范围，就知道结果会晃多少。'
      : 'Give factors a range and see how far results move.';
  return locale === 'zh'
    ? '如果滑块落在这些范围内，十次抽取里有九次落在带子里。它说的是我们对数字有多没把握，不是对未来的预报。'
    : 'If the sliders lie in these ranges, nine draws in ten fall inside the band. It tells how unsure our numbers are; it is no forecast.';
};

/** How many draws, from which seed, and how far off their ends may be. `going`: the rest of the draws is on its way. */
export const drawnLine = (
  answer: DrawAnswer,
  seed: number,
  output: DrawnOutput,
  locale: Locale,
  going = false,
): string => {
  const { drawn, size } = answer;
  const side = answer.together ?? answer.independent;
  const error = printedError(output, side.spreads[output].error, locale);
  const many = number(drawn, locale);
  const name = DRAWN_WORDS[output][locale];
  const part = drawn < size;
  if (locale === 'zh')
    return `${part ? `${going ? '先看' : '停在'}${many}次，一共要抽${number(size, locale)}次` : `抽了${many}次`}，种子${seed}。抽得不够多也有误差：${name}的5%和95%两端约${error}。`;
  const first = part
    ? `${going ? 'The first' : 'Stopped at'} ${many} of ${number(size, locale)} draws`
    : `${many} draws`;
  return `${first}, seed ${seed}. Draws have an error of their own: about ${error} at the 5% and 95% ends of ${name}.`;
};

/** In how many of ten draws the present map is the higher one. */
export const tenths = (share: number, locale: Locale): string => {
  const zh = locale === 'zh';
  if (share === 0) return zh ? '一次也没有' : 'in none of the draws';
  if (share === 1) return zh ? '每一次都' : 'in every draw';
  if (share < 0.05) return zh ? '10次里不到1次' : 'in fewer than 1 of 10 draws';
  if (share > 0.95) return zh ? '10次里9次多' : 'in more than 9 of 10 draws';
  const count = Math.round(share * 10);
  return zh ? `10次里${count}次` : `in ${count} of 10 draws`;
};

/** Who wins by one result. */
export const duelLine = (output: DrawnOutput, share: number, other: string, locale: Locale): string => {
  const name = DRAWN_WORDS[output][locale];
  const often = tenths(share, locale);
  if (locale === 'zh')
    return share === 0 ? `${name}：现在这张${often}高过“${other}”` : `${name}：${often}是现在这张更高`;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return `${capital}: this map beats “${other}” ${often}`;
};

/** The bands in words, for whoever does not see them. */
export const bandsSay = (
  side: DrawnSide | null,
  today: Readonly<Record<DrawnOutput, number>>,
  locale: Locale,
): string => {
  const zh = locale === 'zh';
  const one = (id: DrawnOutput): string => {
    const at = printedResult(id, today[id], locale);
    const name = DRAWN_WORDS[id][locale];
    if (!side) return zh ? `${name}${at}` : `${name} ${at}`;
    const { quantiles: q } = side.spreads[id];
    const band = fromTo(printedResult(id, q[0], locale), printedResult(id, q[4], locale), locale);
    return zh ? `${name}${band}，今天${at}` : `${name} ${band}, today ${at}`;
  };
  const all = (Object.keys(today) as DrawnOutput[]).map(one).join(zh ? '；' : '; ');
  return side
    ? zh
      ? `十次抽取里九次落在：${all}。`
      : `Nine draws in ten lie in: ${all}.`
    : zh
      ? `今天：${all}。`
      : `Today: ${all}.`;
};

/** How many of a hundred customers are left after some years, as a span. */
export const staySay = (retention: readonly number[], today: number, years: number, locale: Locale): string => {
  const left = (share: number): string => number(100 * share ** years, locale);
  const span = fromTo(left(retention[0] ?? today), left(retention[4] ?? today), locale);
  return locale === 'zh'
    ? `第${years}年还剩${span}位，今天算${left(today)}位`
    : `year ${years}: ${span} left, today ${left(today)}`;
};

/** A share as whole per cent, and with one decimal where that would read as all or nothing. */
export const winPercent = (share: number, locale: Locale): string =>
  percent(share, locale, share > 0 && share < 1 && (share < 0.005 || share > 0.995) ? 2 : 0);
