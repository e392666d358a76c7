import type { RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { PARAMETERS } from '../model/parameters';
import type { Text } from '../text';
import type { StationId } from './stations';

type Keys<Group extends keyof Result> = readonly (readonly [keyof Result[Group] & string, Text])[];

const label = (id: RatingId) => [id, PARAMETERS[id].label] as const;
const VALUE: Keys<'valueBars'> = [
  label('productValue'),
  label('serviceValue'),
  label('personnelValue'),
  label('imageValue'),
  label('moneyCost'),
  ['specialPrice', { zh: '专享价返还', en: 'Given back by the special price' }],
  label('timeCost'),
  label('energyCost'),
  label('psychicCost'),
  ['confidence', { zh: '信心返还', en: 'Given back by confidence' }],
];
const ATTITUDE: Keys<'attitudeBars'> = [
  ['curve', { zh: '满意度的曲线值', en: 'Curve value of satisfaction' }],
  ['trust', { zh: '信任', en: 'Trust' }],
  ['affection', { zh: '情感', en: 'Affection' }],
  ['benefits', { zh: '关系利益', en: 'Relational benefits' }],
  ['intrinsic', { zh: '内在价值', en: 'Intrinsic value' }],
];
const SWITCHING: Keys<'switchingBars'> = [
  ['learningTime', { zh: '学习：时间', en: 'Learning: time' }],
  ['learningEffort', { zh: '学习：精力', en: 'Learning: effort' }],
  ['technicalConversion', { zh: '经济：技术转换', en: 'Economic: technical conversion' }],
  ['financialLoss', { zh: '经济：财务损失', en: 'Economic: financial loss' }],
  ['procurementRisk', { zh: '经济：采购风险', en: 'Economic: procurement risk' }],
  ['personalRelationship', { zh: '情感：个人关系', en: 'Emotional: personal relationship' }],
  ['enterpriseResources', { zh: '情感：企业资源', en: 'Emotional: enterprise resources' }],
  ['benefitLoss', { zh: '会丢的权益', en: 'Perks that would be lost' }],
  ['affection', { zh: '不忍离去', en: 'Affection that holds' }],
  ['depth', { zh: '用得多、用得深', en: 'Depth of use' }],
  ['integration', { zh: '结构性联系', en: 'Structural integration' }],
];
/** The six parts of lifetime value in the order they are told. */
export const LIFETIME: Keys<'lifetimeBars'> = [
  ['acquisition', { zh: '获客成本', en: 'Acquisition cost' }],
  ['base', { zh: '基础利润', en: 'Base profit' }],
  ['purchases', { zh: '增购', en: 'More purchases' }],
  ['costSaving', { zh: '服务成本下降', en: 'Lower cost to serve' }],
  ['referrals', { zh: '推荐', en: 'Referrals' }],
  ['premium', { zh: '溢价', en: 'Price premium' }],
];

interface Group {
  readonly bars: 'valueBars' | 'attitudeBars' | 'switchingBars' | 'lifetimeBars';
  readonly title: Text;
  readonly unit: 'pt' | '¥';
  readonly names: readonly (readonly [string, Text])[];
}

/** The bars that add up to a station's result, in the order they are told. */
export const BARS: Readonly<Partial<Record<StationId, Group>>> = {
  value: {
    bars: 'valueBars',
    title: { zh: '加起来就是让渡价值', en: 'Together: delivered value' },
    unit: 'pt',
    names: VALUE,
  },
  attitude: {
    bars: 'attitudeBars',
    title: { zh: '加起来就是态度忠诚', en: 'Together: attitudinal loyalty' },
    unit: 'pt',
    names: ATTITUDE,
  },
  switching: {
    bars: 'switchingBars',
    title: { zh: '加起来就是转换成本', en: 'Together: switching cost' },
    unit: 'pt',
    names: SWITCHING,
  },
  money: {
    bars: 'lifetimeBars',
    title: { zh: '加起来就是终身价值', en: 'Together: lifetime value' },
    unit: '¥',
    names: LIFETIME,
  },
};

/** What kind of customer this is, by the two classic grids. They may disagree on purpose. */
export const CUSTOMER_LABELS: Readonly<Record<Result['satisfactionLabel'], Text>> = {
  apostle: { zh: '传道者', en: 'Apostle' },
  loyalist: { zh: '忠诚者', en: 'Loyalist' },
  hostage: { zh: '人质', en: 'Hostage' },
  mercenary: { zh: '唯利是图者', en: 'Mercenary' },
  defector: { zh: '背离者', en: 'Defector' },
  terrorist: { zh: '破坏者', en: 'Terrorist' },
};
export const LOYALTY_LABELS: Readonly<Record<Result['loyaltyLabel'], Text>> = {
  true: { zh: '真忠诚', en: 'True loyalty' },
  latent: { zh: '潜在忠诚', en: 'Latent loyalty' },
  spurious: { zh: '虚假忠诚', en: 'Spurious loyalty' },
  none: { zh: '没有忠诚', en: 'No loyalty' },
};
export const LABEL_NAMES = {
  satisfaction: { zh: '满意与留存（琼斯与萨塞，1995）', en: 'Satisfaction × retention (Jones & Sasser 1995)' },
  loyalty: { zh: '态度与留存（迪克与巴苏，1994）', en: 'Attitude × retention (Dick & Basu 1994)' },
} as const satisfies Record<string, Text>;
