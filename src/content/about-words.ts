import type { Certainty } from '../model/sources';
import type { Text } from '../text';

/** The words between the tables of the page about the model. */
export const ABOUT_WORDS = {
  first: {
    zh: '所有数字都是示例，除非这个数字自己写明了出处。',
    en: 'All numbers are illustrations unless a source is named for the number itself.',
  },
  contents: { zh: '目录', en: 'Contents' },
  toRead: { zh: '先读', en: 'To read' },
  toLookUp: { zh: '查阅', en: 'To look up' },
  toContents: { zh: '回到目录', en: 'To the contents' },
  back: { zh: '回到刚才的地方', en: 'Back to where you were' },
  parameters: { zh: '因素与假设', en: 'Factors and assumptions' },
  parametersNote: {
    zh: '一共{count}个数可以改：{factors}个因素，{assumptions}个模型假设。“现在”只在跟默认不同时写出。',
    en: '{count} numbers can be changed: {factors} factors and {assumptions} assumptions. “Now” is given only where it differs from the default.',
  },
  outputs: { zh: '结果与公式', en: 'Results and formulas' },
  outputsNote: {
    zh: '一共{count}个结果，按因果的先后排。“现在”是图上此刻的数。',
    en: '{count} results, in causal order. “Now” is what the picture shows at this moment.',
  },
  sources: { zh: '来源', en: 'Sources' },
  sourcesNote: {
    zh: '一共{count}个来源，按把握大小分开。网址只是文字，这个网页不去打开它。',
    en: '{count} sources, parted by how certain they are. Addresses are plain text: this page opens none of them.',
  },
  range: { zh: '范围', en: 'Range' },
  span: { zh: '{low}到{high}', en: '{low} to {high}' },
  step: { zh: '一步', en: 'Step' },
  initial: { zh: '默认', en: 'Default' },
  unit: { zh: '单位', en: 'Unit' },
  kind: { zh: '类别', en: 'Kind' },
  factor: { zh: '因素', en: 'Factor' },
  assumption: { zh: '模型假设', en: 'Assumption' },
  tenScale: { zh: '0到10', en: '0 to 10' },
  worked: { zh: '例子', en: 'Example' },
  example: { zh: '{inputs}，其余用默认值：得{answer}', en: '{inputs}, the rest at its default: {answer}' },
  setting: { zh: '{name}设为{value}', en: '{name} at {value}' },
  noRival: { zh: '没有对手', en: 'no rival' },
  rivals: { zh: '{count}个对手', en: 'rivals: {count}' },
  concerns: { zh: '关系到', en: 'Concerns' },
  both: { zh: '中英对照', en: 'Both languages' },
  authors: { zh: '作者', en: 'Authors' },
  year: { zh: '年份', en: 'Year' },
  certainty: { zh: '把握', en: 'How certain' },
  address: { zh: '网址', en: 'Address' },
} as const satisfies Record<string, Text>;

/** How well a source is known, from the surest to our own choice. */
export const CERTAINTIES = {
  read: { zh: '读过', en: 'Read' },
  known: { zh: '凭所知，没有重读', en: 'From memory, not read again' },
  text: { zh: '两份文字里说的，没有查证', en: 'Said by one of the two texts, not checked' },
  assumption: { zh: '我们自己定的或算的', en: 'Chosen or worked out by us' },
} as const satisfies Record<Certainty, Text>;
