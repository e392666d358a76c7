import type { Result } from '../model/evaluate';
import { OUTPUTS, type OutputId } from '../model/outputs';
import { CHANNELS, retentionChannels } from '../model/retention-channels';
import type { Inputs } from '../model/settle';
import { fill, type Locale, type Text } from '../text';
import { largestRemainder, number, points, rounded, roundYuan, signed } from './format';
import { outputText } from './readout';
import { replayed, type Named } from './replay-words';

/** One link of the way from what was moved to what it did. */
export interface ChangeLink {
  /** What moved: a result, or what was done. */
  readonly id: OutputId | 'done';
  readonly text: string;
  /** Why it moved so: where its change comes from, with the numbers. */
  readonly because?: string;
}
interface State {
  readonly inputs: Inputs;
  readonly result: Result;
}

/** The results on the way, in the order in which the model works them out. */
export const WAY = [
  'totalCustomerValue',
  'totalCustomerCost',
  'deliveredValue',
  'expectation',
  'meanSatisfaction',
  'curveLoyalty',
  'trust',
  'relationalBenefits',
  'intrinsicValue',
  'attitude',
  'switchingCost',
  'noSearchProbability',
  'retention',
  'lifetimeValue',
] as const satisfies readonly OutputId[];
type Passed = (typeof WAY)[number];

const WORDS = {
  moved: { zh: '{name}从{from}到{to}，{by}', en: '{name} from {from} to {to}, {by}' },
  done: { zh: '动了：{what}', en: 'Moved: {what}' },
  fromTo: { zh: '{name}从{from}到{to}', en: '{name} from {from} to {to}' },
  rivals: { zh: '对手变了', en: 'the rivals changed' },
  upPast: { zh: '，越过{line}', en: ', past {line}' },
  downPast: { zh: '，跌破{line}', en: ', below {line}' },
  takeOff: { zh: '起飞线{at}', en: 'take-off at {at}' },
  minimum: { zh: '最低线{at}', en: 'the minimum at {at}' },
  channels: { zh: '其中{parts}个百分点', en: 'of which {parts} points' },
  parts: { zh: '其中{parts}', en: 'of which {parts}' },
} as const satisfies Record<string, Text>;

const CHANNEL_NAMES = {
  deliveredValue: { zh: '让渡价值直接', en: 'delivered value itself' },
  attitude: { zh: '态度', en: 'attitude' },
  switchingCost: { zh: '转换成本', en: 'switching cost' },
  market: { zh: '市场', en: 'the market' },
} as const satisfies Record<(typeof CHANNELS)[number], Text>;

const ATTITUDE_BARS = {
  curve: { zh: '曲线', en: 'curve' },
  trust: { zh: '信任', en: 'trust' },
  affection: { zh: '情感', en: 'affection' },
  benefits: { zh: '关系利益', en: 'benefits' },
  intrinsic: { zh: '内在价值', en: 'intrinsic value' },
} as const satisfies Record<keyof Result['attitudeBars'], Text>;

const MONEY_BARS = {
  acquisition: { zh: '获客成本', en: 'acquisition' },
  base: { zh: '基础利润', en: 'base profit' },
  purchases: { zh: '增购', en: 'more purchases' },
  costSaving: { zh: '服务省钱', en: 'cheaper service' },
  referrals: { zh: '推荐', en: 'referrals' },
  premium: { zh: '溢价', en: 'premium' },
} as const satisfies Record<keyof Result['lifetimeBars'], Text>;

/** A difference of printed amounts, not rounded once more: '+¥11,050'. */
const yuanBy = (by: number, locale: Locale): string =>
  `${by > 0 ? '+' : by < 0 ? '−' : ''}¥${number(Math.abs(by), locale)}`;

/** The printed difference of two results: of what is printed, so that it can be checked by eye. */
const difference = (id: Passed, before: Result, after: Result, locale: Locale): string => {
  const { unit } = OUTPUTS[id];
  if (unit === '¥') return yuanBy(roundYuan(after[id]) - roundYuan(before[id]), locale);
  const times = unit === 'prob' ? 100 : 1;
  const by = rounded(rounded(times * after[id]) - rounded(times * before[id]));
  const text = signed(by, locale);
  if (unit === 'prob') return locale === 'zh' ? `${text}个百分点` : `${text} points`;
  return text;
};

/** Parts of a change that add up as printed, the largest first; those that round to nothing are left out. */
const partsOf = (
  list: readonly { readonly name: Text; readonly by: number }[],
  total: number,
  locale: Locale,
): string =>
  largestRemainder(
    list.map(({ by }) => by),
    total,
  )
    .map((by, place) => ({ by, name: list[place]?.name[locale] ?? '' }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ by, name }) => `${name}${locale === 'zh' ? '' : ' '}${signed(by, locale)}`)
    .join(locale === 'zh' ? '、' : ', ');

function because(id: Passed, before: State, after: State, locale: Locale): string | undefined {
  const [a, b] = [before.result, after.result];
  if (id === 'retention') {
    const channels = retentionChannels(before, after);
    const total = rounded(rounded(100 * b.retention) - rounded(100 * a.retention));
    const list = CHANNELS.map((channel) => ({ name: CHANNEL_NAMES[channel], by: 100 * channels[channel] }));
    const parts = partsOf(list, total, locale);
    return parts && fill(WORDS.channels[locale], { parts });
  }
  if (id === 'attitude') {
    const list = (Object.keys(ATTITUDE_BARS) as (keyof typeof ATTITUDE_BARS)[]).map((bar) => ({
      name: ATTITUDE_BARS[bar],
      by: b.attitudeBars[bar] - a.attitudeBars[bar],
    }));
    const parts = partsOf(list, rounded(rounded(b.attitude) - rounded(a.attitude)), locale);
    return parts && fill(WORDS.parts[locale], { parts });
  }
  if (id === 'lifetimeValue') {
    const total = roundYuan(b.lifetimeValue) - roundYuan(a.lifetimeValue);
    const printed = largestRemainder(
      (Object.keys(MONEY_BARS) as (keyof typeof MONEY_BARS)[]).map((bar) => b.lifetimeBars[bar] - a.lifetimeBars[bar]),
      total,
      0,
    );
    const bars = (Object.keys(MONEY_BARS) as (keyof typeof MONEY_BARS)[])
      .map((bar, place) => ({ bar, by: printed[place] ?? 0 }))
      .filter(({ by }) => by !== 0)
      .sort((x, y) => Math.abs(y.by) - Math.abs(x.by))
      .map(({ bar, by }) => `${MONEY_BARS[bar][locale]}${locale === 'zh' ? '' : ' '}${yuanBy(by, locale)}`);
    return bars.length > 0 ? fill(WORDS.parts[locale], { parts: bars.join(locale === 'zh' ? '、' : ', ') }) : undefined;
  }
  return undefined;
}

/** Which threshold of the curve satisfaction has passed, if any. */
function crossing(before: State, after: State, locale: Locale): string {
  for (const [id, name] of [
    ['jumpSatisfaction', WORDS.takeOff],
    ['minimumSatisfaction', WORDS.minimum],
  ] as const) {
    const was = before.result.meanSatisfaction >= before.inputs[id];
    const is = after.result.meanSatisfaction >= after.inputs[id];
    if (was === is) continue;
    const line = fill(name[locale], { at: points(after.inputs[id], locale).replace(/\.0$/, '') });
    return fill((is ? WORDS.upPast : WORDS.downPast)[locale], { line });
  }
  return '';
}

/**
 * Why the results changed, link by link in the order of the model: what was moved, every result that moved by what is
 * printed, and for attitude, retention and lifetime value where their change comes from. Total for any two states.
 */
export function whyChanged(before: State, after: State, named: Named, locale: Locale): readonly ChangeLink[] {
  const story = replayed(before.inputs, after.inputs, before.result, after.result, named);
  const done = story.changed.map(({ name, from, to }) =>
    fill(WORDS.fromTo[locale], { name: name[locale], from: from[locale], to: to[locale] }),
  );
  if (story.rivals) done.push(WORDS.rivals[locale]);
  if (done.length === 0) return [];
  const links: ChangeLink[] = [
    { id: 'done', text: fill(WORDS.done[locale], { what: done.join(locale === 'zh' ? '；' : '; ') }) },
  ];
  for (const id of WAY) {
    const from = outputText(id, before.result[id], locale);
    const to = outputText(id, after.result[id], locale);
    if (from === to) continue;
    const by = difference(id, before.result, after.result, locale);
    const text = fill(WORDS.moved[locale], { name: OUTPUTS[id].label[locale], from, to, by });
    const end = id === 'meanSatisfaction' ? crossing(before, after, locale) : '';
    const reason = because(id, before, after, locale);
    links.push({ id, text: text + end, ...(reason && { because: reason }) });
  }
  return links;
}
