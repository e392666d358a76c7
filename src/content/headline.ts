import type { Result } from '../model/evaluate';
import type { Locale } from '../text';
import { number, percent, roundYuan, yuan } from './format';
import { cause, differences } from './headline-cause';
import { standing } from './headline-standing';
import { plain, strong, type Piece, type Sentence } from './sentence';
import type { Story } from './story';

export { spell } from './sentence';

/** The headline: cause, then what it did to attitude, retention and money, with numbers; in the model, not in the world. */
export function headline(story: Story): Sentence {
  const { now, before, locale } = story;
  const changed = differences(before.inputs, now.inputs);
  if (changed.length === 0) return standing(story);
  const done = cause(story, changed);
  const first = plain(locale === 'zh' ? `${done}，` : `${done}: `);
  const effect = [attitude, retention, money].map((tell) => tell(before.result, now.result, locale));
  return [[first], ...effect];
}

/** One link of the chain, before and now. */
type Tell = (before: Result, now: Result, locale: Locale) => readonly Piece[];

const attitude: Tell = (before, now, locale) => {
  const [from, to] = [number(before.attitude, locale), number(now.attitude, locale)];
  if (from === to) return [plain(locale === 'zh' ? `态度还是${to}，` : `attitude still ${to}, `)];
  const way = now.attitude > before.attitude ? '升到' : '降到';
  return [plain(locale === 'zh' ? `态度从${from}${way}${to}，` : `attitude ${from} to ${to}, `)];
};

const retention: Tell = (before, now, locale) => {
  const [from, to] = [percent(before.retention, locale), percent(now.retention, locale)];
  if (from === to) return [plain(locale === 'zh' ? `留存还是${to}，` : `retention still ${to}, `)];
  const way = now.retention > before.retention ? '升到' : '跌到';
  return locale === 'zh'
    ? [plain(`留存从${from}${way}`), strong(to), plain('，')]
    : [plain(`retention ${from} to `), strong(to), plain(', ')];
};

const money: Tell = (before, now, locale) => {
  const gain = roundYuan(now.lifetimeValue) - roundYuan(before.lifetimeValue);
  if (gain === 0) {
    const value = yuan(now.lifetimeValue, locale);
    return [plain(locale === 'zh' ? `终身价值还是${value}` : `lifetime value still ${value}`)];
  }
  const amount = strong(yuan(Math.abs(gain), locale));
  return locale === 'zh'
    ? [plain(`一位客户${gain > 0 ? '多' : '少'}值`), amount]
    : [plain('a customer worth '), amount, plain(gain > 0 ? ' more' : ' less')];
};
