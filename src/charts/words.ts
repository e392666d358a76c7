import { yuan } from '../content/format';
import type { Drawing, Spot } from './drawing';
import type { Subject } from './subject';

export const LIFETIME = { zh: '一位客户的终身价值', en: 'Lifetime value of one customer' };
export const CURVE_VALUE = { zh: '曲线值', en: 'curve value' };
export const CURVE_TITLE = { zh: '曲线值', en: 'Curve value' };
export const RETENTION = { zh: '年留存率＝黏性', en: 'Yearly retention = stickiness' };
export const RETENTION_SHORT = { zh: '年留存率', en: 'Retention' };
export const ATTITUDE_SHORT = { zh: '态度', en: 'Attitude' };
export const ATTITUDE_AXIS = { zh: '态度忠诚 ↑', en: 'Attitudinal loyalty ↑' };
export const OF_A_HUNDRED = { zh: '每100位客户，还剩几位', en: 'Of 100 customers, those who stay' };
export const AFTER_A_YEAR = { zh: '一年后', en: 'after a year' };
export const LIFT = { zh: '拉动', en: 'Lift' };
export const SWITCHING = { zh: '转换成本', en: 'Switching cost' };
const SATISFACTION = { zh: '满意度', en: 'Satisfaction' };
const COUNTED = { zh: '（已计入失误）', en: ' (failures counted)' };
const WAS = { zh: '，原来{money}', en: ', was {money}' };

/** “Satisfaction”, and that failures are counted in where that changes it visibly. */
export function satisfactionName(
  draw: Drawing,
  subject: Subject,
  spots: readonly Spot[],
  size: number,
  brief = false,
): void {
  const { satisfaction, meanSatisfaction } = subject.now.result;
  const counted = !brief && Math.abs(satisfaction - meanSatisfaction) >= 0.5;
  draw.place(
    'satisfaction-name',
    spots,
    size,
    [
      { text: subject.t(SATISFACTION), look: 'bold' },
      ...(counted ? [{ text: subject.t(COUNTED), look: 'muted' }] : []),
    ],
    { must: true, opens: 'satisfaction' },
  );
}

/** “+¥2,510, was ¥2,750”: the difference of the two printed figures. */
export function moneyChange(subject: Subject, gain: number): string {
  const { locale, t } = subject;
  const sign = gain > 0 ? '+' : '';
  return `${sign}${yuan(gain, locale)}${t(WAS).replace('{money}', yuan(subject.before.result.lifetimeValue, locale))}`;
}
export const AVERAGE_STAY = { zh: '平均留存{years}年', en: 'average stay {years} y' };
/** Between two notes on one line. */
export const AND_THEN = { zh: '；', en: '; ' };
