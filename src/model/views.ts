import type { Text } from '../text';
import type { Values } from './parameters';

export interface View {
  readonly label: Text;
  readonly explanation: Text;
  /** What the view lays over the scene; the rest of the scene stays. */
  readonly overlay: Partial<Values>;
}

/** Three readings of the same scene: what the texts claim, our defaults, what the published evidence supports. */
export const VIEWS = {
  seed: {
    label: { zh: '原文视角', en: 'As the texts say' },
    explanation: {
      zh: '补救的惊喜全部变成忠诚，曲线有清楚的三段，用得越多越难离开，转换成本完全有效。',
      en: 'Delight from a good recovery turns fully into loyalty, the curve has its three zones, broad use binds strongly and switching costs bind in full.',
    },
    overlay: { delightPassThrough: 1, curveLinearity: 0, depthPoints: 26, switchingEffectiveness: 1 },
  },
  default: {
    label: { zh: '默认', en: 'Our defaults' },
    explanation: {
      zh: '三段曲线与转换成本照原文，补救的惊喜不传到忠诚，多产品的效果只计一半左右。',
      en: 'Three zones and switching costs as in the texts, but recovery delight does not reach loyalty and broad use counts about half.',
    },
    overlay: {},
  },
  evidence: {
    label: { zh: '证据视角', en: 'As the evidence says' },
    explanation: {
      zh: '满意与忠诚近似直线，转换成本只算六成，老客户不一定更省成本、不一定推荐、也不一定多付钱。',
      en: 'Satisfaction and loyalty on a straight line, switching costs at six tenths, and no profit assumed from cheaper service, referrals or higher prices.',
    },
    overlay: {
      delightPassThrough: 0,
      curveLinearity: 1,
      depthPoints: 12,
      switchingEffectiveness: 0.6,
      costSaving: 0,
      referralProfit: 0,
      premiumProfit: 0,
    },
  },
} as const satisfies Record<string, View>;

export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];

/** A scene seen in one view; what is not overlaid, alternatives included, is handed through. */
export const seenIn = <Inputs extends object>(inputs: Inputs, id: ViewId): Inputs & Partial<Values> => ({
  ...inputs,
  ...VIEWS[id].overlay,
});
