import type { ExtensionStart } from '../model/extension';
import { type ExtensionValues, PLATFORM } from '../model/extension-values';
import type { Text } from '../text';

/** A setting of the loop with a name; what it does not name stands at its default. */
export interface ExtensionStory {
  readonly id: string;
  readonly label: Text;
  /** What happens in it. */
  readonly story: Text;
  readonly values: Partial<ExtensionValues>;
  readonly start: ExtensionStart;
}

const BOND = 0.1;
/** The core service and two that are given: the wardrobe and the washing machine. */
const WITH_GIFT = 3;

/** The stories of the two texts, and our defaults. The starts are our assumption. */
export const EXTENSION_STORIES: readonly ExtensionStory[] = [
  {
    id: 'lianjia_5',
    label: { zh: '链家，5.5个月', en: 'Lianjia, 5.5 months' },
    story: {
      zh: '经纪人五六个月就走，送两项服务也攒不下来。',
      en: 'The agent leaves in half a year; two free services leave nothing.',
    },
    values: { staffTenure: 5.5 },
    start: { stickiness: BOND, services: WITH_GIFT },
  },
  {
    id: 'lianjia_30',
    label: { zh: '链家，30个月', en: 'Lianjia, 30 months' },
    story: {
      zh: '留满三十个月，两个去向都在；只做本行，留在低处。',
      en: 'Both ends exist; with the core service alone it stays at the low one.',
    },
    values: { staffTenure: 30 },
    start: { stickiness: BOND, services: 1 },
  },
  {
    id: 'wardrobe',
    label: { zh: '30个月＋买衣柜', en: '30 months + the wardrobe' },
    story: {
      zh: '小赵哥先白帮两个忙，就过了门槛。',
      en: 'Two favours for nothing first, and the threshold is passed.',
    },
    values: { staffTenure: 30 },
    start: { stickiness: BOND, services: WITH_GIFT },
  },
  {
    id: 'tenure_48',
    label: { zh: '48个月', en: '48 months' },
    story: {
      zh: '任期够长，低处没有了，送不送都会起飞。',
      en: 'The low end is gone: it takes off with or without a gift.',
    },
    values: { staffTenure: 48 },
    start: { stickiness: BOND, services: WITH_GIFT },
  },
  {
    id: 'platform',
    label: { zh: '平台（美团）', en: 'A platform (Meituan)' },
    story: {
      zh: '天天用，光靠频率黏性就上去，再铺开服务。',
      en: 'Frequency alone carries it; then services fan out.',
    },
    values: PLATFORM,
    start: {},
  },
  {
    id: 'default',
    label: { zh: '默认', en: 'Default' },
    story: { zh: '任期三十个月，刚认识，只有本行。', en: 'Hardly acquainted, the core service alone.' },
    values: {},
    start: {},
  },
];
