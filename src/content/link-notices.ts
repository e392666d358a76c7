import type { Text } from '../text';
import type { Notice } from './notices';

const told =
  (kind: Notice['kind'], text: Text) =>
  (details: readonly Text[] = []): Notice => ({ kind, text, details });

/** Its sum is wrong, and nothing of it could be read. */
export const linkDamaged = told('damaged', {
  zh: '这个链接在路上损坏了，里面的数字不能信，所以没有用；现在显示的不是那张地图。请对方重新复制一次链接，或者改用口令、二维码或文件。',
  en: 'This link was damaged on its way. Its numbers cannot be trusted and were not used; what you see now is not that map. Ask for the link again, or for its code, QR code or file.',
});
/** Part of it is missing at the end. */
export const linkCut = told('damaged', {
  zh: '这个链接被截断了，后面的内容丢了，所以没有用；现在显示的不是那张地图。请对方重新复制一次链接，或者改用口令、二维码或文件。',
  en: 'This link was cut off and its end is lost, so it was not used; what you see now is not that map. Ask for the link again, or for its code, QR code or file.',
});
/** Whole, but says what no version of ours has said. */
export const linkForeign = told('damaged', {
  zh: '这个链接完整，但内容不是本页写出的样子，所以没有用；现在显示的不是那张地图。请向对方要文件。',
  en: 'This link is whole, but what it says is nothing this page could have written, so it was not used; what you see now is not that map. Ask for the file.',
});
export const linkNewer = told('newer', {
  zh: '这个链接来自更新的版本，本页还读不懂，没有用；现在显示的不是那张地图。刷新本页，或向对方要最新的网址。',
  en: 'This link was made with a newer version than this page, so it was not used; what you see now is not that map. Reload the page, or ask for its current address.',
});
export const linkVersionMissing = told('newer', {
  zh: '这个链接是用早先的模型做的，读它要用的文件没有取到，所以没有打开；现在显示的不是那张地图。联网后刷新本页。',
  en: 'This link was made with an earlier model, and the file needed to read it could not be fetched, so it was not opened; what you see now is not that map. Reload the page when you are online.',
});
export const linkSeveral = told('several', {
  zh: '这里有不止一张地图。要打开哪一张？',
  en: 'There is more than one map here. Which one shall be opened?',
});
export const linkNamesLost = told('namesLost', {
  zh: '链接里的名称在路上丢了，数字完好。要看到名称，请对方重新复制一次链接。',
  en: 'The names were lost on the way; the numbers are whole. To see the names, ask for the link again.',
});
export const linkNamesDamaged = told('namesDamaged', {
  zh: '链接里的名称在路上损坏了，没有用；数字完好。要看到名称，请对方重新复制一次链接。',
  en: 'The names were damaged on the way and are left out; the numbers are whole. To see the names, ask for the link again.',
});
export const linkNamesForeign = told('namesForeign', {
  zh: '链接里的名称和数字对不上，没有用名称；数字完好。',
  en: 'The names in the link do not belong to its numbers and are left out; the numbers are whole.',
});
export const linkNumbersLost = told('numbersLost', {
  zh: '链接里只剩名称，数字丢了，没有用。请对方重新复制一次链接。',
  en: 'Only the names of the link are left, its numbers were lost, so it was not used. Ask for the link again.',
});
export const linkViewUnread = told('viewUnread', {
  zh: '链接里的语言或主题读不懂，用了本机的设置；数字不受影响。',
  en: 'The language or theme in the link was not understood and this device’s own is used; the numbers are not affected.',
});
/** What was set on the pages of analysis could not be read. */
export const linkStudyDamaged = told('studyDamaged', {
  zh: '链接里分析页的设置（对比对象、目标、举措、区间等）在路上损坏了，没有用；地图本身的数字完好。',
  en: 'What the link set on the pages of analysis (comparison, target, actions, ranges) was damaged on its way and is left out; the numbers of the map are whole.',
});
/** Parts of it are unknown here. */
export const studyUnread = told('studyDamaged', {
  zh: '分析页的设置里有几项本页不认识，没有用；其余照旧。',
  en: 'Some settings of the pages of analysis are not known here and were left out; the rest stands.',
});
/** A text was pasted that has nothing of ours in it. */
export const nothingFound = told('unread', {
  zh: '这段文字里没有找到地图：没有链接，也没有口令。页面保持原样。',
  en: 'No map was found in this text: neither a link nor a code. The page stays as it was.',
});

/** Made with an earlier model; the numbers are those of then. */
export const linkOlder = (version: number, then: Text, today: Text | null): Notice => ({
  kind: 'older',
  text: {
    zh: `这张图是用模型${version}做的，数字照旧：${then.zh}。${today ? `今天的模型算出来是${today.zh}。` : '今天的模型算出来一样。'}`,
    en: `This map was made with model ${version} and shows its numbers: ${then.en}. ${today ? `Today’s model gives ${today.en}.` : 'Today’s model gives the same.'}`,
  },
  details: [],
});

/** Words of the buttons beside a notice. */
export const OFFERS = {
  /** One wrong or lost character could be found again by the checksum. */
  mended: { zh: '打开修好的（多半就是它）', en: 'Open it mended (most likely right)' },
  read: { zh: '打开还能读出的部分', en: 'Open what could be read' },
  /** Something in the middle was changed, nobody knows where. */
  doubtful: { zh: '打开还能读出的（可能有错）', en: 'Open what could be read (may be wrong)' },
  difference: { zh: '看差别', en: 'See the difference' },
} as const satisfies Record<string, Text>;

/** What has to be known about an offer once it is opened. */
export const CAUTIONS = {
  mended: {
    zh: '这张地图是从损坏的链接里算回来的，多半没错；用之前请和对方核对一个数字。',
    en: 'This map was worked back from a damaged link. It is most likely right; check one number with the sender before you use it.',
  },
  read: {
    zh: '这只是截断的链接里还能读出的部分：改动、对手和名称都可能不全。',
    en: 'This is only what could be read of a link that was cut: changes, rivals and names may be missing.',
  },
  doubtful: {
    zh: '这是从损坏的链接里读出来的，有些数字可能是错的，改动、对手和名称也可能不全。',
    en: 'This was read from a damaged link: some numbers may be wrong, and changes, rivals and names may be missing.',
  },
  difference: {
    zh: '虚线和“原来”是当时的模型，实线是今天的模型；撤销就回到当时的数字。',
    en: 'Dashed lines and “was” show the model of then, solid ones today’s; undo brings the numbers of then back.',
  },
} as const satisfies Record<keyof typeof OFFERS, Text>;
