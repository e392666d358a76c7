import type { RatingId } from '../../model/alternatives';
import { numbers } from '../../model/arithmetic';
import type { Inputs } from '../../model/settle';
import { costShares, deliveredValueOf, valueShares } from '../../model/value';
import type { Locale } from '../../text';
import { number, rounded } from '../format';
import { COSTS, VALUES } from '../why-value';

/** What a sheet is made from, with the names the user gave; the results are not needed for what is known beforehand. */
export interface Known {
  readonly inputs: Inputs;
  readonly locale: Locale;
  readonly rowName: (id: RatingId) => string;
  readonly rivalName: (index: number) => string;
}

/** Room for a name inside a sentence, in letters of Latin; a Chinese character takes two. */
const LONGEST = 24;
/** A name as far as a sentence on a sheet has room for it. */
export function brief(name: string): string {
  const signs = Array.from(name);
  const width = (count: number) =>
    signs.slice(0, count).reduce((all, sign) => all + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
  if (width(signs.length) <= LONGEST) return name;
  let to = signs.length;
  while (width(to) >= LONGEST) to -= 1;
  return `${signs.slice(0, to).join('').trim()}…`;
}

/**
 * An input as it stands on a worksheet: whole, or with two or three decimals. Results have one decimal, a percent sign
 * or a currency sign, so that none can be taken for the other.
 */
export const given = (value: number, locale: Locale): string =>
  Number.isInteger(rounded(value, 6)) ? number(value, locale) : decimal(value, locale);
const decimal = (value: number, locale: Locale): string =>
  number(value, locale, Math.abs(rounded(value, 2) - value) < 1e-9 ? 2 : 3);
/** Years together, in months where they are not whole. */
function span(years: number, locale: Locale): string {
  const whole = Number.isInteger(years);
  const count = number(whole ? years : years * 12, locale);
  if (locale === 'zh') return `${count}${whole ? '年' : '个月'}`;
  return `${count} ${whole ? 'year' : 'month'}${count === '1' ? '' : 's'}`;
}

/** The share of its group that a row counts with, as a decimal. */
export function givenWeight(id: RatingId, inputs: Inputs, locale: Locale): string {
  const cost = COSTS.includes(id);
  const shares = cost ? costShares(numbers, inputs) : valueShares(numbers, inputs);
  return decimal(shares[(cost ? COSTS : VALUES).indexOf(id)] ?? 0, locale);
}

/** How the points are worked out by hand: one sentence for each step that applies here. */
export function rules({ inputs, locale, rowName }: Known): readonly string[] {
  const zh = locale === 'zh';
  const name = (id: RatingId) => rowName(id);
  const { imageHalo: halo, costSensitivity, imageValue } = inputs;
  const list = [zh ? '得分＝评分×权重。' : 'Points = rating × weight.'];
  if (halo > 0) {
    const [own, mirror, rated] = [decimal(1 - halo, locale), decimal(halo, locale), given(imageValue, locale)];
    list.push(
      zh
        ? `${name('imageValue')}的评分按 ${own}×${rated}＋${mirror}×前三项的加权平均 算。`
        : `For ${name('imageValue')} take ${own} × ${rated} + ${mirror} × the weighted mean of the first three as its rating.`,
    );
  }
  if (costSensitivity !== 1) {
    const by = decimal(costSensitivity, locale);
    list.push(zh ? `四项成本的得分都再乘${by}。` : `The points of all four costs are multiplied by ${by}.`);
  }
  const price = (inputs.specialPriceRelief * inputs.specialPriceBenefit) / 100;
  const confidence = (inputs.confidenceRelief * inputs.confidenceBenefit) / 100;
  const back = (
    [
      [price, 'moneyCost', { zh: '专享价', en: 'Special price' }],
      [confidence, 'psychicCost', { zh: '信心', en: 'Confidence' }],
    ] as const
  ).filter(([share]) => share > 0);
  for (const [share, id, who] of back) {
    const part = decimal(share, locale);
    list.push(zh ? `${who.zh}把${name(id)}的${part}还给顾客。` : `${who.en} gives ${part} of ${name(id)} back.`);
  }
  return list;
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What a guess can lean on besides the ratings: expectation, rivals, the relationship, profit. All of it goes in; nothing comes out. */
export function facts({ inputs, locale, rivalName }: Known): readonly Fact[] {
  const zh = locale === 'zh';
  const n = (value: number) => given(value, locale);
  const whole = (value: number) => number(value, locale);
  const { baseExpectation, initialTrust, affection, tenure, failureRate, baseProfit, acquisitionCost } = inputs;
  const failures = failureRate * 100;
  const list: Fact[] = [
    {
      id: 'expectation',
      label: zh ? '期望' : 'Expected',
      text: zh ? `让渡价值${n(baseExpectation)}分上下` : `about ${n(baseExpectation)} points of delivered value`,
    },
    {
      id: 'relationship',
      label: zh ? '关系' : 'Ties',
      text: zh
        ? `交往${span(tenure, locale)}，起初的信任${n(initialTrust)}，感情${n(affection)}（满分100）`
        : `${span(tenure, locale)}; first trust ${n(initialTrust)}, affection ${n(affection)} of 100`,
    },
    {
      id: 'failures',
      label: zh ? '差错' : 'Failures',
      text:
        failureRate === 0 ? (zh ? '没有' : 'none') : zh ? `每100次里${n(failures)}次` : `${n(failures)} in 100 times`,
    },
  ];
  if (inputs.alternatives.length === 0)
    list.push({ id: 'rivals', label: zh ? '对手' : 'Rivals', text: zh ? '没有别家' : 'none' });
  inputs.alternatives.forEach((rival, i) => {
    const [worth, known] = [whole(deliveredValueOf(rival, inputs)), whole(rival.availability * 100)];
    const many = rival.copies > 1 ? (zh ? `，这样的${rival.copies}家` : `; ${rival.copies} of them`) : '';
    list.push({
      id: `rival-${i}`,
      label: zh ? '对手' : 'Rival',
      text: zh
        ? `${rivalName(i)}：让渡价值${worth}分，100人里${known}人会考虑${many}`
        : `${rivalName(i)}: ${worth} points; ${known} in 100 consider it${many}`,
    });
  });
  list.push({
    id: 'profit',
    label: zh ? '利润' : 'Profit',
    text: zh
      ? `一位客户一年${whole(baseProfit)}元起，争取来花${whole(acquisitionCost)}元`
      : `from ${whole(baseProfit)} yuan a year; winning one costs ${whole(acquisitionCost)}`,
  });
  return list;
}
