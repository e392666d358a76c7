import type { Locale, Text } from '../text';
import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { number, percent, points, roundYuan, signed, yuan } from './format';

/** A piece of a sentence; `strong` is set in the colour of the thread. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
}
/** Clauses are never broken inside where the language allows it. */
export type Sentence = readonly (readonly Piece[])[];

interface Moment {
  readonly inputs: Inputs;
  readonly result: Result;
}
export interface Story {
  readonly now: Moment;
  readonly before: Moment;
  readonly locale: Locale;
  /** The name of a row or parameter as the user knows it. */
  readonly name: (id: ParameterId) => string;
  /** What was done, when a before/after pair was played. */
  readonly move?: Text | undefined;
}

const plain = (text: string): Piece => ({ text });
const strong = (text: string): Piece => ({ text, strong: true });
const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);

/** The ids whose value differs between two settings; `alternatives` stands for the rivals. */
export function differences(a: Inputs, b: Inputs): readonly (ParameterId | 'alternatives')[] {
  const ids: (ParameterId | 'alternatives')[] = PARAMETER_IDS.filter((id) => a[id] !== b[id]);
  if (a.alternatives !== b.alternatives && JSON.stringify(a.alternatives) !== JSON.stringify(b.alternatives))
    ids.push('alternatives');
  return ids;
}

/** The headline: cause, then what it did to attitude, retention and money, with numbers; in the model, not in the world. */
export function headline(story: Story): Sentence {
  const changed = differences(story.before.inputs, story.now.inputs);
  return changed.length === 0 ? standing(story) : moved(story, changed);
}

/** Nothing was changed: the one thing to see in this state. */
function standing({ now: { inputs, result }, locale }: Story): Sentence {
  const zh = locale === 'zh';
  const kept = percent(result.retention, locale);
  if (RATING_IDS.every((id) => inputs[id] === 0))
    return zh
      ? [[plain('还没有数据。')], [plain('拖动任意一个圆点，')], [plain('从第一分价值开始')]]
      : [[plain('No data yet. Drag any dot to give the first point of value.')]];
  if (result.captivePart > 0.5 && result.retention > 0.7)
    return zh
      ? [
          [plain(`留存${kept}，`)],
          [plain('真忠诚只有'), strong(percent(result.trueLoyalty, locale)), plain('：')],
          [plain('没有别家，不等于喜欢')],
        ]
      : [
          [
            plain(`${kept} stay, only `),
            strong(percent(result.trueLoyalty, locale)),
            plain(' truly loyal. They have nowhere else to go.'),
          ],
        ];
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
  const missing = Math.round(inputs.jumpSatisfaction * 10) / 10 - Math.round(result.meanSatisfaction * 10) / 10;
  if (missing > 0 && inputs.curveLinearity < 0.5)
    return zh
      ? [
          [plain('满意度'), strong(satisfaction), plain('，')],
          [plain('离忠诚的起飞线')],
          [plain(`${missing <= 5 ? '只差' : '还差'}${points(missing, locale)}`)],
        ]
      : [
          [
            plain('Satisfaction is '),
            strong(satisfaction),
            plain(`. Loyalty takes off at ${number(inputs.jumpSatisfaction, locale, 0)}.`),
          ],
        ];
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

/** What was done, in a few words. */
function cause({ now, before, locale, name, move }: Story, changed: readonly (ParameterId | 'alternatives')[]): string {
  const zh = locale === 'zh';
  if (move) return move[locale];
  const [only] = changed;
  if (changed.length === 1 && only !== undefined && only !== 'alternatives') {
    const [from, to] = [before.inputs[only], now.inputs[only]];
    const by = Math.abs(to - from);
    if (isRating(only)) {
      const label = name(only);
      return zh
        ? `${label.replace(/(价值|成本)$/, (tail) => (tail === '成本' ? '成本' : ''))}评分${to > from ? '加' : '减'}${number(by, locale, Number.isInteger(by) ? 0 : 1)}`
        : `${label.replace(/ value$/, '')} rating ${signed(to - from, locale, Number.isInteger(by) ? 0 : 1)}`;
    }
    const digits = PARAMETERS[only].step >= 1 ? 0 : 2;
    return zh
      ? `${name(only)}从${number(from, locale, digits)}到${number(to, locale, digits)}`
      : `${name(only)} ${number(from, locale, digits)} to ${number(to, locale, digits)}`;
  }
  if (changed.length === 1) {
    const [more, less] = [now.inputs.alternatives.length, before.inputs.alternatives.length];
    if (more > less) return zh ? '多了一个对手' : 'One more rival';
    if (more < less) return zh ? '少了一个对手' : 'One rival fewer';
    return zh ? '对手变了' : 'A rival moved';
  }
  return zh ? `改了${changed.length}项` : `${changed.length} changes`;
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

/** A sentence as plain text. */
export const spell = (sentence: Sentence): string =>
  sentence.flatMap((clause) => clause.map((piece) => piece.text)).join('');
