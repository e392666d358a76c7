import type { ParameterId } from '../model/parameters';
import { number, percent, roundYuan, yuan } from './format';
import { cause, differences } from './headline-cause';
import { standing } from './headline-standing';
import { plain, strong, type Piece, type Sentence } from './sentence';
import type { Story } from './story';

export { spell } from './sentence';

/** The headline: cause, then what it did to attitude, retention and money, with numbers; in the model, not in the world. */
export function headline(story: Story): Sentence {
  const changed = differences(story.before.inputs, story.now.inputs);
  return changed.length === 0 ? standing(story) : moved(story, changed);
}

function moved(story: Story, changed: readonly (ParameterId | 'alternatives')[]): Sentence {
  const { now, before, locale } = story;
  const zh = locale === 'zh';
  const [a, b] = [before.result, now.result];
  const rise = (from: number, to: number, up: string, down: string) => (to > from ? up : down);

  const round = (value: number) => Math.round(value);
  const attitude: Piece[] =
    round(a.attitude) === round(b.attitude)
      ? [plain(zh ? `态度还是${number(b.attitude, locale, 0)}，` : `attitude still ${number(b.attitude, locale, 0)}, `)]
      : [
          plain(
            zh
              ? `态度从${number(a.attitude, locale, 0)}${rise(a.attitude, b.attitude, '升到', '降到')}${number(b.attitude, locale, 0)}，`
              : `attitude ${number(a.attitude, locale, 0)} to ${number(b.attitude, locale, 0)}, `,
          ),
        ];
  const [keptBefore, kept] = [percent(a.retention, locale), percent(b.retention, locale)];
  const retention: Piece[] =
    keptBefore === kept
      ? [plain(zh ? `留存还是${kept}，` : `retention still ${kept}, `)]
      : [
          plain(
            zh ? `留存从${keptBefore}${rise(a.retention, b.retention, '升到', '跌到')}` : `retention ${keptBefore} to `,
          ),
          strong(kept),
          plain(zh ? '，' : ', '),
        ];
  const gain = roundYuan(b.lifetimeValue) - roundYuan(a.lifetimeValue);
  const amount = yuan(Math.abs(gain), locale);
  const money: Piece[] =
    gain === 0
      ? [
          plain(
            zh
              ? `终身价值还是${yuan(b.lifetimeValue, locale)}`
              : `lifetime value still ${yuan(b.lifetimeValue, locale)}`,
          ),
        ]
      : zh
        ? [plain(`一位客户${gain > 0 ? '多' : '少'}值`), strong(amount)]
        : [plain('a customer worth '), strong(amount), plain(gain > 0 ? ' more' : ' less')];
  const first = cause(story, changed);
  return [[plain(zh ? `${first}，` : `${first}: `)], attitude, retention, money];
}
