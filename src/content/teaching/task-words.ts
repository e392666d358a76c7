import type { Text } from '../../text';

/** The words of a lesson link: where it is made, and where it is opened. */
export const TASK = {
  // Where it is made.
  make: { zh: '做一个练习链接', en: 'Make a lesson link' },
  makeNote: {
    zh: '选几项让人动，做成一个练习。图上八行都在，没选的只是没有滑块。',
    en: 'Choose what can be moved and make it an exercise. The picture keeps all eight rows; what you leave out just has no slider.',
  },
  rows: { zh: '哪几项有滑块', en: 'Which factors have a slider' },
  rowsNote: {
    zh: '“可以动”的有滑块；“锁住”的也列出来，写着数值，但动不了；“没有滑块”的不列出来。无论怎么选，图上总画着八行和它们的得分，后面的链条画到你遮住的那一站为止。',
    en: '“Can move” gives a slider; “locked” lists the row with its value, and it stays put; “no slider” lists nothing. Whatever you choose, the picture shows all eight rows with their points, and the chain behind them as far as the curtain lets it.',
  },
  hiddenRow: { zh: '没有滑块', en: 'no slider' },
  openRow: { zh: '可以动', en: 'can move' },
  lockedRow: { zh: '锁住', en: 'locked' },
  rating: { zh: '评分', en: 'rating' },
  curtain: { zh: '先遮住什么', en: 'What is hidden at first' },
  nothingHidden: { zh: '什么也不遮', en: 'nothing' },
  behind: { zh: '“{station}”以后的', en: 'everything behind “{station}”' },
  guessed: { zh: '揭晓前猜什么', en: 'What is guessed before the reveal' },
  allowAll: { zh: '可以“看全部”', en: '“Show everything” is allowed' },
  chosen: { zh: '{open}项可以动，{locked}项锁住', en: '{open} can move, {locked} locked' },
  noneChosen: { zh: '先选一项可以动的。', en: 'Choose at least one factor that can move.' },
  courtesy: {
    zh: '锁只是提醒，不是保密：懂的人能从链接里读出全部数字。不要用它藏考题的答案。',
    en: 'The lock is a courtesy, not a secret: whoever knows how can read all numbers from the link. Do not hide exam answers with it.',
  },
  noNames: { zh: '自己起的名称不随这个链接走。', en: 'Names of your own do not travel in this link.' },
  preview: { zh: '试一试（新窗口）', en: 'Try it (new window)' },
  link: { zh: '练习链接', en: 'Lesson link' },
  tooLong: {
    zh: '链接有{count}个字符，超过250个，有些软件会截断它。对照或不在刻度上的数值占地方。',
    en: 'The link has {count} characters; above 250 some programs cut it. A baseline of its own and values off their steps take room.',
  },
  fromFile: {
    zh: '这个页面是从文件打开的，没有网上的地址，做不出别人打得开的链接。',
    en: 'This page was opened from a file and has no address on the web, so no link from here would open elsewhere.',
  },

  onlyHere: {
    zh: '这个网页是在这台设备上打开的，链接和二维码也只在这里打得开。给别人的练习，请在网上的页面里做。',
    en: 'This page was opened on this device, so its link and QR code open only here. Make lessons for others on a page that is on the web.',
  },

  // Where it is opened.
  invite: { zh: '动一动这几项，看红线怎么走。', en: 'Move these, and watch where the thread goes.' },
  inviteGuess: {
    zh: '动一动这几项，猜{output}会怎样，再揭晓。',
    en: 'Move these, guess what {output} will do, then reveal it.',
  },
  ofCase: { zh: '案例：{title}', en: 'Case: {title}' },
  ratings: {
    zh: '滑块上是顾客打的评分，0到100；图上是得分：评分乘以权重。',
    en: 'Sliders hold ratings from 0 to 100; the picture shows points, which are rating times weight.',
  },
  levers: { zh: '可以动的', en: 'What you can move' },
  locked: { zh: '锁住的', en: 'Locked' },
  lockedWhy: { zh: '出题的人锁住了这一项', en: 'locked by whoever made this lesson' },
  results: { zh: '结果', en: 'Results' },
  behindCurtain: { zh: '揭晓前不显示', en: 'hidden until the reveal' },
  guess: { zh: '和开始时比，{output}会怎样？', en: 'Compared with the start, what will {output} do?' },
  commit: { zh: '就这么猜', en: 'That is my guess' },
  committed: { zh: '你猜的是：{guess}。', en: 'Your guess: {guess}.' },
  overtaken: { zh: '猜过以后又动了滑块：请再猜一次。', en: 'Something was moved after your guess: guess again.' },
  reveal: { zh: '揭晓', en: 'Reveal' },
  right: { zh: '猜对了。', en: 'You were right.' },
  wrong: { zh: '没猜中。', en: 'Not this time.' },
  answer: { zh: '{output}从{before}到{now}。', en: '{output} went from {before} to {now}.' },
  again: { zh: '再猜一次', en: 'Guess again' },
  restart: { zh: '回到开头', en: 'Start again' },
  all: { zh: '看全部', en: 'Show everything' },
  asMap: { zh: '当作地图打开', en: 'Open it as a map' },
  onlyTask: { zh: '只看练习', en: 'Only the lesson' },
  unread: { zh: '这个练习打不开', en: 'This lesson cannot be opened' },
  toMap: { zh: '去客户价值地图', en: 'To the Customer Value Map' },
  toLessons: { zh: '看看课程', en: 'To the lessons' },
} as const satisfies Record<string, Text>;
