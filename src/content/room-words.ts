import type { Text } from '../text';

/** The pages of analysis, in the order of their tabs. */
export const ROOM_NAMES = {
  compare: { zh: '对比', en: 'Compare' },
  loyalty: { zh: '黏性与忠诚', en: 'Sticky or loyal' },
  market: { zh: '市场', en: 'Market' },
  matters: { zh: '什么最要紧', en: 'What matters' },
  actions: { zh: '举措', en: 'Actions' },
  money: { zh: '钱', en: 'Money' },
  ranges: { zh: '区间', en: 'Ranges' },
  people: { zh: '一群客户', en: 'Many customers' },
  extension: { zh: '服务延伸', en: 'Service extension' },
} as const satisfies Record<string, Text>;

/** Words that several pages of analysis use. */
export const ROOM = {
  pages: { zh: '分析', en: 'Analysis' },
  assumption: {
    zh: '改过的假设：{name} {now}（对照{before}）',
    en: 'changed assumption: {name} {now} (baseline {before})',
  },
  seenAs: { zh: '视角：{view}', en: 'view: {view}' },
  more: { zh: '还有{count}项', en: '{count} more' },
  asTable: { zh: '看成表格', en: 'As a table' },
  levers: { zh: '拖因素', en: 'Levers' },
  station: { zh: '哪一站', en: 'Which station' },
  tooLong: {
    zh: '设置太多，写不进链接了，最后这一项没有保存。',
    en: 'These are more settings than a link can hold; the last one was not kept.',
  },
} as const satisfies Record<string, Text>;
