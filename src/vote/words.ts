import type { AskedScale } from '../state/teaching/asked';
import type { Text } from '../text';

/** The words of the phone page. */
export const VOTE = {
  product: { zh: '客户价值地图', en: 'Customer Value Map' },
  now: { zh: '现在{now}。点一格，可以改。', en: 'Now {now}. Tap one; you can change it.' },
  above: { zh: '{high}以上', en: 'above {high}' },
  below: { zh: '{low}以下', en: 'below {low}' },
  between: { zh: '{low}–{high}', en: '{low}–{high}' },
  /** Where one of the ends has a sign of its own. */
  fromTo: { zh: '{low}到{high}', en: '{low} to {high}' },
  noneAbove: { zh: '已到顶', en: 'no room above' },
  noneBelow: { zh: '已到底', en: 'no room below' },
  howSure: { zh: '有把握吗？', en: 'How sure?' },
  sure: { zh: '有把握', en: 'Sure' },
  unsure: { zh: '没把握', en: 'Not sure' },
  reason: { zh: '一句理由', en: 'Your reason in a line' },
  reasonNote: { zh: '只留在这台手机上，不在暗号里。', en: 'It stays on this phone and is not in the code.' },
  code: { zh: '你的暗号，发到群里或念给主讲人', en: 'Your code: paste it in the chat or read it out' },
  noCode: { zh: '点一格，暗号就出现在这里', en: 'Tap one above and your code appears here' },
  copy: { zh: '复制暗号', en: 'Copy the code' },
  copied: { zh: '已复制，去群里粘贴。', en: 'Copied. Now paste it in the chat.' },
  selected: {
    zh: '浏览器不让复制。暗号已经选中，请长按它再复制。',
    en: 'Your browser does not allow copying. The code is selected: press and hold it to copy.',
  },
  stays: {
    zh: '你自己把暗号发出去之前，你的猜测只在这台手机上。',
    en: 'Your guess stays on this phone until you send the code yourself.',
  },
  cannotSend: {
    zh: '这一页什么也发不出去，浏览器会拦住。',
    en: 'This page cannot send anything; your browser blocks it.',
  },
  readable: { zh: '谁看到暗号，都读得出里面的猜测。', en: 'Codes can be read by anyone who sees them.' },
  place: { zh: '第{session}场，第{question}题', en: 'Session {session}, question {question}' },
} as const satisfies Record<string, Text>;

/** What is said when the link holds no question. */
export const UNREAD = {
  damaged: {
    title: { zh: '这个链接在路上少了字或变了字', en: 'This link lost or changed characters on its way' },
    what: {
      zh: '题目读不准，所以没有显示。请再扫一次幕上的二维码，或请主讲人重发链接；直接举手也算数。',
      en: 'The question cannot be read for certain, so it is not shown. Scan the code on the screen again or ask for the link once more; raising your hand counts as well.',
    },
  },
  none: {
    title: { zh: '这个链接里没有题目', en: 'There is no question in this link' },
    what: {
      zh: '“#”后面的部分没有跟过来。请扫幕上的二维码，或请主讲人重发链接；直接举手也算数。',
      en: 'The part behind “#” did not come along. Scan the code on the screen or ask for the link once more; raising your hand counts as well.',
    },
  },
  newer: {
    title: { zh: '这道题是用更新的版本写的', en: 'This question was written by a newer version' },
    what: {
      zh: '请刷新这一页；还打不开就直接举手。',
      en: 'Reload this page; if that does not help, raise your hand.',
    },
  },
} as const satisfies Record<string, { title: Text; what: Text }>;

/** What stands at the ends of an axis, top and bottom. */
export const ENDS: Readonly<Record<AskedScale, readonly [top: string, bottom: string]>> = {
  open: ['', ''],
  hundred: ['100', '0'],
  percent: ['100%', '0%'],
};
