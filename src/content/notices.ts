import { MAX_ALTERNATIVES } from '../model/alternatives';
import { PARAMETERS, isParameterId, type ParameterId } from '../model/parameters';
import type { Change } from '../model/settle';
import type { Text } from '../text';

/** What the product tells about something that did not go as asked. */
export interface Notice {
  readonly kind:
    | 'damaged'
    | 'newer'
    | 'older'
    | 'unread'
    | 'settled'
    | 'several'
    | 'namesLost'
    | 'namesDamaged'
    | 'namesForeign'
    | 'numbersLost'
    | 'viewUnread'
    | 'studyDamaged'
    | 'file'
    | 'maps'
    | 'caution'
    | 'outOfRange'
    | 'rivalLimit';
  /** What was wrong, what was kept, what to ask for. */
  readonly text: Text;
  readonly details: readonly Text[];
}

/** A foreign piece of text, short enough to be shown. */
export const quoted = (text: string): Text => {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return { zh: `“${shown}”`, en: `“${shown}”` };
};
const plain = (value: unknown): string => (typeof value === 'number' ? String(value).replace('-', '−') : '—');

/** 'Service value 72' */
const valueOf = (id: ParameterId, value: number): Text => ({
  zh: `${PARAMETERS[id].label.zh} ${plain(value)}`,
  en: `${PARAMETERS[id].label.en} ${plain(value)}`,
});
export const valuesOf = (values: Readonly<Partial<Record<ParameterId, number>>>): readonly Text[] =>
  Object.entries(values).flatMap(([id, value]) => (isParameterId(id) ? [valueOf(id, value)] : []));

const REASONS: Readonly<Record<Change['reason'], Text>> = {
  notFinite: { zh: '不是有限的数', en: 'not a finite number' },
  outOfRange: { zh: '超出范围', en: 'out of range' },
  order: { zh: '与相邻的水平顺序颠倒', en: 'out of order with its neighbours' },
  distance: { zh: '离最低线太近', en: 'too close to the minimum' },
  tooMany: { zh: '对手太多', en: 'too many rivals' },
  unknown: { zh: '没有这个参数', en: 'no such parameter' },
  broken: { zh: '不完整', en: 'incomplete' },
};

const changeText = ({ id, from, to, reason }: Change): Text => {
  const label = isParameterId(id) ? PARAMETERS[id].label : { zh: '对手', en: 'Rivals' };
  const numbers = typeof from === 'number' && typeof to === 'number' ? `${plain(from)} → ${plain(to)}` : '';
  const why = REASONS[reason];
  return {
    zh: `${label.zh}${numbers && ` ${numbers}`}（${why.zh}）`,
    en: `${label.en}${numbers && ` ${numbers}`} (${why.en})`,
  };
};

/** Values that the model does not allow were moved to the nearest it does. */
export const settledNotice = (changes: readonly Change[]): Notice => ({
  kind: 'settled',
  text: changes.some(({ reason }) => reason === 'tooMany')
    ? {
        zh: `最多${MAX_ALTERNATIVES}个对手，多出的没有使用；不合规则的数值改成了最近的可用值。`,
        en: `At most ${MAX_ALTERNATIVES} rivals; the others were left out. Values the model does not allow were set to the nearest it does.`,
      }
    : {
        zh: '有些数值不合模型的规则，改成了最近的可用值。',
        en: 'Some values are not allowed by the model and were set to the nearest that are.',
      },
  details: changes.map(changeText),
});

/** A value was typed that is out of the range of its parameter. */
export const typedOutOfRange = (id: ParameterId, typed: number): Notice => {
  const { label, range } = PARAMETERS[id];
  const [low, high] = [plain(range[0]), plain(range[1])];
  const nearest = plain(Math.min(range[1], Math.max(range[0], typed)));
  return {
    kind: 'outOfRange',
    text: {
      zh: `${label.zh}的范围是${low}到${high}，${plain(typed)}改成了${nearest}。`,
      en: `${label.en} ranges from ${low} to ${high}; ${plain(typed)} became ${nearest}.`,
    },
    details: [],
  };
};

export const rivalLimit = (): Notice => ({
  kind: 'rivalLimit',
  text: {
    zh: `最多${MAX_ALTERNATIVES}个对手，没有再加。先移走一个。`,
    en: `There can be at most ${MAX_ALTERNATIVES} rivals, so none was added. Remove one first.`,
  },
  details: [],
});
