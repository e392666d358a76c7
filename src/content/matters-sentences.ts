import type { Locale } from '../text';
import { number, signed, yuan } from './format';
import type { Effect, EffectMeasure, EffectOutput, Side } from './matters-effects';
import { EXPECTATION } from './matters-effects';
import { worthOf, type GoalAsk, type GoalFound, type Way } from './matters-goal';
import { changeUnit, moveOf, printChange, printEffort, printRating, printReach, printTarget } from './matters-print';
import { MATTERS, type RowNames } from './matters-words';

/** Digits a change of this measure is printed with. */
export const digitsOf = (measure: EffectMeasure): number => (measure === 'slope' ? 2 : 1);

/** “差10分” / “10 worse”; expectation is told by higher and lower, because it is no rating. */
export function sideName(id: string, side: 'worse' | 'better', by: number, locale: Locale): string {
  const much = printRating(by, locale);
  if (id === EXPECTATION) {
    if (locale === 'zh') return `${side === 'worse' ? '高' : '低'}${much}分`;
    return `${much} ${side === 'worse' ? 'higher' : 'lower'}`;
  }
  return locale === 'zh' ? `${side === 'worse' ? '差' : '好'}${much}分` : `${much} ${side}`;
}

/** What a row says, as one sentence. */
export function effectSentence(
  { id, worse, better }: Effect,
  output: EffectOutput,
  measure: EffectMeasure,
  names: RowNames,
  locale: Locale,
): string {
  const zh = locale === 'zh';
  const unit = changeUnit(output, locale);
  const result = MATTERS.output[output][locale];
  const part = (side: 'worse' | 'better', { by, change }: Side, subject: boolean): string => {
    if (by === 0) return atEnd(id, side, locale);
    const text = `${printChange(change, output, locale, digitsOf(measure))}${unit}`;
    const how = sideName(id, side, by, locale);
    if (zh) return `${how}，${subject ? result : ''}${text}`;
    return `${how.replace(' ', by === 1 ? ' point ' : ' points ')}, ${subject ? `${result.toLowerCase()} ` : ''}${text}`;
  };
  const name = names.of(id);
  if (measure === 'slope') {
    const each = part('better', better, true);
    return zh ? `${name}：此刻每${each}。` : `${name}, just here: ${each}.`;
  }
  const [a, b] = [part('worse', worse, true), part('better', better, worse.by === 0)];
  return zh ? `${name}：${a}；${b}。` : `${name}: ${a}; ${b}.`;
}

/** There is no room on this side. */
function atEnd(id: string, side: 'worse' | 'better', locale: Locale): string {
  const better = side === 'better';
  if (id === EXPECTATION)
    return locale === 'zh'
      ? `已经到头，不能再${better ? '低' : '高'}`
      : `already at the ${better ? 'low' : 'high'} end`;
  return locale === 'zh'
    ? `已经到头，不能再${better ? '好' : '差'}`
    : `already at the ${better ? 'best' : 'worst'} end`;
}

/** Whether the way pays: what it brings in lifetime value, and what a year of it may cost at most. */
export function worthSentence({ ask, mix }: GoalFound, locale: Locale): string {
  const zh = locale === 'zh';
  if (mix.effort === 0) return '';
  const { gain, breakEven } = worthOf(ask.inputs, mix);
  if (!(gain > 0)) {
    const loss = yuan(-gain, locale);
    return zh
      ? `值不值：每位客户的终身价值不增反减，少${loss}；留得更久，亏得更多。`
      : `Is it worth it: lifetime value per customer falls by ${loss}; whoever stays longer costs more.`;
  }
  const most = Math.abs(breakEven) < 10 ? `¥${number(breakEven, locale, 2)}` : yuan(breakEven, locale);
  const price = mix.inputs.moneyCost < ask.inputs.moneyCost;
  const more = yuan(gain, locale);
  if (zh)
    return `值不值：每位客户的终身价值多${more}；只要每年花在每位客户身上不到${most}，就值得${price ? '（货币成本若靠降价，少收的钱也算在内）' : ''}。`;
  return `Is it worth it: ${more} more lifetime value per customer. It pays while it costs less than ${most} a year per customer${price ? ', money given up by a lower price included' : ''}.`;
}

/** A way by one or two levers: what moves, and how far. */
export function wayText(way: Way | null | undefined, ask: GoalAsk, names: RowNames, locale: Locale): string {
  const zh = locale === 'zh';
  if (way === undefined) return zh ? '正在算……' : 'computing…';
  if (way === null) return zh ? '到不了' : 'does not get there';
  return way.levers
    .map((id) => moveOf(id, ask.inputs, way.goal))
    .map(({ id, from, to, shown }) => {
      const by = shown === 0 ? (zh ? '不到0.1' : 'under 0.1') : signed(shown, locale, Number.isInteger(shown) ? 0 : 1);
      return `${names.of(id)} ${by}${zh ? '（' : ' ('}${printRating(from, locale)} → ${printRating(to, locale)}${zh ? '）' : ')'}`;
    })
    .join(zh ? '，' : ', ');
}

/** The effort of the answer, and what the locks cost. */
export function effortSentence({ ask, mix, free }: GoalFound, locale: Locale): string {
  const zh = locale === 'zh';
  const target = printTarget(ask.target, locale);
  if (mix.effort === 0 && mix.feasible)
    return zh
      ? `今天的留存已经到了${target}，什么都不用动。`
      : `Retention is ${target} or more today: nothing has to move.`;
  const total = printEffort(mix.effort, locale);
  if (!mix.feasible) {
    const best = printReach(mix.retention, locale);
    const held = ask.locked.length > 0;
    const way =
      mix.effort === 0
        ? zh
          ? `到不了${target}：没锁的没有一项还能提高留存，停在${best}`
          : `${target} is not reachable: nothing that is not locked can raise retention, it stays at ${best}`
        : zh
          ? `到不了${target}：${held ? '没锁的' : ''}各项都走到头，最多${best}，图上就是那时的样子`
          : `${target} is not reachable: with ${held ? 'all that is not locked' : 'everything'} as far as it goes it is ${best} at most, as drawn`;
    if (!free.feasible || !held) return zh ? `${way}。` : `${way}.`;
    const open = printEffort(free.effort, locale);
    return zh
      ? `${way}。一把锁都没有就到得了，总费力${open}。`
      : `${way}. Without any lock it can be reached, with an effort of ${open}.`;
  }
  const open = printEffort(free.effort, locale);
  if (ask.locked.length === 0) return zh ? `总费力${total}。` : `Total effort ${total}.`;
  return zh ? `总费力${total}，一把锁都没有时${open}。` : `Total effort ${total}; without any lock ${open}.`;
}
