import type { Text } from '../text';
import type { ClaimStanding } from './claims';

/** The words of the list of claims. */
export const CLAIM_WORDS = {
  intro: {
    zh: '两篇文章的说法都在这里。点“去看”回到图上：案例已经打开，要拖的滑块就在面前。',
    en: 'Every claim of the two texts. The red words lead back to the picture, with the case open and the slider to drag at hand.',
  },
  filter: { zh: '只看', en: 'Show only' },
  see: { zh: '去看', en: 'See it' },
  notYet: { zh: '还看不到', en: 'Not on screen yet' },
} as const satisfies Record<string, Text>;

/** The two texts, by the first letters of the numbers of their claims. */
export const CLAIM_TEXTS = [
  {
    id: 'D1',
    title: { zh: '王鉴，2023年的文章', en: 'Wang Jian, the article of 2023' },
    about: { zh: '四大任务、让渡价值、忠诚的杠杆', en: 'The four tasks, delivered value, the levers of loyalty' },
  },
  {
    id: 'D2',
    title: { zh: '谈黏性与满意的几段文字', en: 'The passages on stickiness and satisfaction' },
    about: { zh: '黏性、延伸服务、满意与忠诚', en: 'Stickiness, extra services, satisfaction and loyalty' },
  },
] as const satisfies readonly { readonly id: `D${number}`; readonly title: Text; readonly about: Text }[];

interface Filter {
  readonly id: string;
  readonly label: Text;
  /** The standings it lets through; all of them without. */
  readonly standings?: readonly ClaimStanding[];
  /** Only what the picture does not show whole. */
  readonly open?: true;
}

/** The buttons above the list. Supported, disputed, unchecked and definitions together are all claims. */
export const CLAIM_FILTERS = [
  { id: 'all', label: { zh: '全部', en: 'All' } },
  { id: 'supported', label: { zh: '有研究支持', en: 'Supported' }, standings: ['supported'] },
  { id: 'disputed', label: { zh: '有争议', en: 'Disputed' }, standings: ['mixed', 'contested', 'misstated'] },
  {
    id: 'unchecked',
    label: { zh: '没查证', en: 'Not checked' },
    standings: ['plausible', 'hypothesis', 'story', 'untraced'],
  },
  { id: 'definition', label: { zh: '是定义', en: 'Definitions' }, standings: ['definition'] },
  { id: 'open', label: { zh: '还看不全', en: 'Not shown yet' }, open: true },
] as const satisfies readonly Filter[];

export type ClaimFilterId = (typeof CLAIM_FILTERS)[number]['id'];
/** The filters without their exact words, for code that goes through them. */
export const FILTERS: readonly (Filter & { readonly id: ClaimFilterId })[] = CLAIM_FILTERS;
