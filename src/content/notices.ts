import { MAX_ALTERNATIVES } from '../model/alternatives';
import { PARAMETERS, isParameterId, type ParameterId } from '../model/parameters';
import type { Change } from '../model/settle';
import type { Text } from '../text';

/** What the product tells about something that did not go as asked. */
export interface Notice {
  readonly kind:
    | 'cut'
    | 'damaged'
    | 'newer'
    | 'unknownCase'
    | 'unreadParts'
    | 'settled'
    | 'severalModels'
    | 'namesLost'
    | 'namesDamaged'
    | 'namesForeign'
    | 'numbersLost'
    | 'viewUnread'
    | 'outOfRange'
    | 'rivalLimit';
  /** What was wrong, what was kept, what to ask for. */
  readonly text: Text;
  readonly details: readonly Text[];
}

/** So many details are listed; the rest is counted. */
const LISTED = 12;

const listed = (details: readonly Text[]): readonly Text[] =>
  details.length <= LISTED
    ? details
    : [
        ...details.slice(0, LISTED),
        { zh: `还有${details.length - LISTED}项。`, en: `And ${details.length - LISTED} more.` },
      ];

/** A foreign piece of text, short enough to be shown. */
const quoted = (text: string): Text => {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return { zh: `“${shown}”`, en: `“${shown}”` };
};
const plain = (value: unknown): string => (typeof value === 'number' ? String(value).replace('-', '−') : '—');

/** 'Service value 72' */
const valueOf = (id: ParameterId, value: number): Text => ({
  zh: `${PARAMETERS[id].label.zh} ${plain(value)}`,
  en: `${PARAMETERS[id].label.en} ${plain(value)}`,
});
const valuesOf = (values: Readonly<Partial<Record<ParameterId, number>>>): readonly Text[] =>
  Object.entries(values).flatMap(([id, value]) => (isParameterId(id) ? [valueOf(id, value)] : []));

/** What a link said, as far as it could be read. */
export interface ReadSoFar {
  readonly case: Text | null;
  readonly values: Readonly<Partial<Record<ParameterId, number>>>;
  readonly rivals: number;
  readonly unread: readonly string[];
}

const readDetails = ({ case: title, values, rivals, unread }: ReadSoFar): readonly Text[] => {
  const found = [
    ...(title ? [{ zh: `案例：${title.zh}`, en: `Case: ${title.en}` }] : []),
    ...valuesOf(values),
    ...(rivals > 0 ? [{ zh: `对手 ${rivals} 个`, en: `Rivals: ${rivals}` }] : []),
    ...unread.map((piece) => ({ zh: `读不懂：${quoted(piece).zh}`, en: `Not understood: ${quoted(piece).en}` })),
  ];
  return listed(found);
};

/** No checksum: written by hand, or the end was lost. */
export const linkCut = (read: ReadSoFar): Notice => ({
  kind: 'cut',
  text: {
    zh: '这个链接没有结尾的校验码，可能被截断了，最后一项也可能不全。读到的都用上了；要确认，请对方重新复制一次链接。',
    en: 'This link has no checksum at its end; it may have been cut, and its last item may be incomplete. What could be read is shown. To be sure, ask for the link again.',
  },
  details: readDetails(read),
});

/** So much was lost that not even the case is left. */
export const linkCutShort = (): Notice => ({
  kind: 'cut',
  text: {
    zh: '这个链接被截断了，连案例都读不到，打开的是开场案例。请对方重新复制一次链接。',
    en: 'This link was cut so short that not even its case is left, so the opening case is shown. Ask for the link again.',
  },
  details: [],
});

export const linkDamaged = (read: ReadSoFar): Notice => ({
  kind: 'damaged',
  text: {
    zh: '这个链接在路上被改动过，里面的数字不可信，所以打开的是开场案例。请对方重新复制一次链接。下面是还能读出来的内容。',
    en: 'This link was changed on its way and its numbers cannot be trusted, so the opening case is shown. Ask for the link again. Below is what could still be read.',
  },
  details: readDetails(read),
});

export const linkNewer = (version: number): Notice => ({
  kind: 'newer',
  text: {
    zh: '这个链接来自更新的版本，本页读不懂，打开的是开场案例。刷新本页，或向对方要最新的网址。',
    en: 'This link was made with a newer version than this page, so the opening case is shown. Reload the page, or ask for the current address.',
  },
  details: [{ zh: `链接的版本：${version}`, en: `Version of the link: ${version}` }],
});

export const linkUnknownCase = (id: string, read: ReadSoFar): Notice => ({
  kind: 'unknownCase',
  text: {
    zh: `链接里的案例${quoted(id).zh}这里没有，它的改动也就没有依据，打开的是开场案例。请对方重新复制一次链接。`,
    en: `The link asks for the case ${quoted(id).en}, which does not exist here; changes to it mean nothing without it, so the opening case is shown. Ask for the link again.`,
  },
  details: readDetails(read),
});

/** The case of the comparison is unknown; the rest was read. */
export const linkUnknownBefore = (id: string): Notice => ({
  kind: 'unknownCase',
  text: {
    zh: `链接里用来比较的案例${quoted(id).zh}这里没有，改为与当前案例的原样比较。其他内容都读到了。`,
    en: `The link compares with the case ${quoted(id).en}, which does not exist here; the comparison is with the current case instead. Everything else was read.`,
  },
  details: [],
});

export const linkUnreadParts = (pieces: readonly string[]): Notice => ({
  kind: 'unreadParts',
  text: {
    zh: '链接里有几项读不懂或重复，没有使用；其他内容都读到了。',
    en: 'Some items of the link were not understood or came twice and were left out. Everything else was read.',
  },
  details: listed(pieces.map(quoted)),
});

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
  details: listed(changes.map(changeText)),
});

export const linkSeveralModels = (): Notice => ({
  kind: 'severalModels',
  text: {
    zh: '地址里有不止一个链接，打开的是第一个完好的。要看另一个，请单独打开它。',
    en: 'The address holds more than one link; the first whole one is shown. To see another, open it alone.',
  },
  details: [],
});

export const linkNamesLost = (): Notice => ({
  kind: 'namesLost',
  text: {
    zh: '链接里的名称在路上丢了，数字完好。要看到名称，请对方重新复制一次链接。',
    en: 'The names were lost on the way; the numbers are whole. To see the names, ask for the link again.',
  },
  details: [],
});

export const linkNamesDamaged = (): Notice => ({
  kind: 'namesDamaged',
  text: {
    zh: '链接里的名称在路上被改动过，没有使用；数字完好。要看到名称，请对方重新复制一次链接。',
    en: 'The names were changed on the way and are left out; the numbers are whole. To see the names, ask for the link again.',
  },
  details: [],
});

export const linkNamesForeign = (): Notice => ({
  kind: 'namesForeign',
  text: {
    zh: '链接里的名称和数字对不上，没有使用名称。',
    en: 'The names in the link do not belong to its numbers and are left out.',
  },
  details: [],
});

export const linkNumbersLost = (): Notice => ({
  kind: 'numbersLost',
  text: {
    zh: '链接里只剩名称，数字丢了，打开的是开场案例。请对方重新复制一次链接。',
    en: 'Only the names of the link are left, its numbers were lost, so the opening case is shown. Ask for the link again.',
  },
  details: [],
});

export const linkViewUnread = (value: string): Notice => ({
  kind: 'viewUnread',
  text: {
    zh: '链接里的语言或主题读不懂，用了本机的设置；数字不受影响。',
    en: 'The language or theme in the link was not understood and this device’s own is used; the numbers are not affected.',
  },
  details: [quoted(value)],
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
