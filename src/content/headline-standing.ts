import type { Locale } from '../text';
import { RATING_IDS } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { number, percent, points, rounded } from './format';
import { plain, strong, type Sentence } from './sentence';
import type { Story } from './story';

/** Nothing was changed: the one thing to see in this state. */
export function standing({ now: { inputs, result }, locale }: Story): Sentence {
  const zh = locale === 'zh';
  const kept = percent(result.retention, locale);
  if (RATING_IDS.every((id) => inputs[id] === 0))
    return zh
      ? [[plain('还没有数据。')], [plain('拖动任意一个圆点，')], [plain('从第一分价值开始')]]
      : [[plain('No data yet. Drag any dot to give the first point of value.')]];
  if (result.captivePart > 0.5 && result.retention > 0.7) {
    const alone = !inputs.alternatives.some(({ availability }) => availability >= 0.5);
    return zh
      ? [
          [plain(`留存${kept}，`)],
          [plain('真忠诚只有'), strong(percent(result.trueLoyalty, locale)), plain('：')],
          [plain(`没有${alone ? '别家' : '更好的'}，不等于喜欢`)],
        ]
      : [
          [
            plain(`${kept} stay, only `),
            strong(percent(result.trueLoyalty, locale)),
            plain(` truly loyal. They have nowhere ${alone ? 'else' : 'better'} to go.`),
          ],
        ];
  }
  if (result.lockInPart > 0.4) {
    const locked = number(result.lockInPart * 100, locale, 0);
    return zh
      ? [
          [plain(`留存${kept}，`)],
          [plain('其中'), strong(locked), plain('个百分点是锁定：')],
          [plain('留得住，不等于喜欢')],
        ]
      : [[plain(`${kept} stay, `), strong(locked), plain(' points of it lock-in. Kept is not liked.')]];
  }
  if (result.deliveredValue < 0) return deficit(result, locale);
  const satisfaction = points(result.meanSatisfaction, locale);
  const jump = inputs.jumpSatisfaction;
  const takeOff = number(jump, locale, Number.isInteger(jump) ? 0 : 1);
  const missing = rounded(jump) - rounded(result.meanSatisfaction);
  if (missing > 0 && inputs.curveLinearity < 0.5)
    return zh
      ? [
          [plain('满意度'), strong(satisfaction), plain('，')],
          [plain('离忠诚的起飞线')],
          [plain(`${missing <= 5 ? '只差' : '还差'}${points(missing, locale)}`)],
        ]
      : [[plain('Satisfaction is '), strong(satisfaction), plain(`. Loyalty takes off at ${takeOff}.`)]];
  return zh
    ? [
        [plain('满意度'), strong(satisfaction), plain('，')],
        [plain(`留存${kept}，`)],
        [plain('其中真忠诚'), strong(percent(result.trueLoyalty, locale))],
      ]
    : [
        [
          plain(`Satisfaction ${satisfaction}, ${kept} stay, `),
          strong(percent(result.trueLoyalty, locale)),
          plain(' truly loyal.'),
        ],
      ];
}

function deficit(result: Result, locale: Locale): Sentence {
  const short = points(-result.deliveredValue, locale);
  const kept = percent(result.retention, locale);
  return locale === 'zh'
    ? [
        [plain('顾客付出的比得到的多'), strong(`${short}分`), plain('，')],
        [plain('一年后'), plain(result.retention < 0.5 ? '只剩' : '还剩'), strong(kept)],
      ]
    : [
        [
          plain('Customers give '),
          strong(`${short} points`),
          plain(' more than they get. After a year '),
          strong(kept),
          plain(' remain.'),
        ],
      ];
}
