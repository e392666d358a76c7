import type { Locale } from '../text';
import type { Result } from '../model/evaluate';
import type { Inputs } from '../model/settle';
import { number, percent, points, roundYuan, spoken, yuan } from './format';

/** What a listener hears after a change: crossings first, then each station that moved, compared with the baseline. */
export function spokenChange(now: Result, before: Result, inputs: Inputs, locale: Locale): string {
  const zh = locale === 'zh';
  const parts: string[] = [];
  const jump = inputs.jumpSatisfaction;
  const crossedUp = before.meanSatisfaction < jump && now.meanSatisfaction >= jump;
  const crossedDown = before.meanSatisfaction >= jump && now.meanSatisfaction < jump;
  if (crossedUp) parts.push(zh ? '满意度越过起飞线' : 'satisfaction is past the take-off line');
  if (crossedDown) parts.push(zh ? '满意度跌到起飞线以下' : 'satisfaction is below the take-off line');
  const value = points(now.deliveredValue, locale);
  if (value !== points(before.deliveredValue, locale)) parts.push(zh ? `让渡价值${value}` : `delivered value ${value}`);
  const satisfaction = number(now.meanSatisfaction, locale, 0);
  if (satisfaction !== number(before.meanSatisfaction, locale, 0))
    parts.push(zh ? `满意度${satisfaction}` : `satisfaction ${satisfaction}`);
  const attitude = number(now.attitude, locale, 0);
  if (attitude !== number(before.attitude, locale, 0)) parts.push(zh ? `态度忠诚${attitude}` : `attitude ${attitude}`);
  const kept = percent(now.retention, locale);
  if (kept !== percent(before.retention, locale)) parts.push(zh ? `年留存率${kept}` : `retention ${kept}`);
  const gain = roundYuan(now.lifetimeValue) - roundYuan(before.lifetimeValue);
  if (gain !== 0) {
    const amount = yuan(Math.abs(gain), locale);
    const money = yuan(now.lifetimeValue, locale);
    parts.push(
      zh
        ? `终身价值${money}，比对照${gain > 0 ? '多' : '少'}${amount}`
        : `lifetime value ${money}, ${amount} ${gain > 0 ? 'more' : 'less'} than the baseline`,
    );
  }
  if (parts.length === 0) return zh ? '与对照相同。' : 'Same as the baseline.';
  const sentence = zh ? `${parts.join('，')}。` : `${parts.join(', ')}.`;
  return spoken(sentence.charAt(0).toUpperCase() + sentence.slice(1), locale);
}
