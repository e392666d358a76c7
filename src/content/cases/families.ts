import type { Text } from '../../text';

/** The headings of the list of cases. */
export const FAMILIES = {
  start: { zh: '开场与基准', en: 'Where to start' },
  add: { zh: '加法：多给一点', en: 'Add: give more' },
  less: { zh: '减法：少收一点', en: 'Subtract: ask less' },
  secure: { zh: '巩固忠诚', en: 'Secure loyalty' },
  stick: { zh: '黏性不等于忠诚', en: 'Sticky is not loyal' },
  extend: { zh: '延伸服务', en: 'Extend the service' },
  market: { zh: '市场在变', en: 'The market moves' },
} as const satisfies Record<string, Text>;
