import type { Text } from '../text';
import type { WalkId } from './walk';

/** The charts by name. */
export const NAMES: Readonly<Record<WalkId, Text>> = {
  ruler: { zh: '让渡价值标尺', en: 'Ruler of delivered value' },
  curve: { zh: '满意度与曲线值', en: 'Satisfaction and curve value' },
  lift: { zh: '从曲线值到态度', en: 'From curve value to attitude' },
  stack: { zh: '转换成本的构成', en: 'Parts of the switching cost' },
  plane: { zh: '态度与转换成本', en: 'Attitude and switching cost' },
  survival: { zh: '每100位客户，还剩几位', en: 'Of 100 customers, those who stay' },
};

export const NOW: Text = { zh: '现在：', en: 'Now: ' };
/** Beyond the ends of the axis: the cursor stands at the end. */
export const OFF: Text = { zh: '，在图外', en: ', off the chart' };

export const OURS: Text = { zh: '我们的让渡价值{value}', en: 'our delivered value {value}' };
export const EXPECTED: Text = { zh: '期望{value}', en: 'Expected {value}' };
export const BELOW: Text = { zh: '，比我们低{gap}', en: ', {gap} below ours' };
export const ABOVE: Text = { zh: '，比我们高{gap}', en: ', {gap} above ours' };
export const LEVEL: Text = { zh: '，和我们一样', en: ', level with ours' };

export const MET: Text = {
  zh: '满意度{satisfaction}，曲线值{loyalty}，{slope}，{zone}',
  en: 'satisfaction {satisfaction}, curve value {loyalty}, {slope}, {zone}',
};
export const SLOPES = {
  flat: { zh: '平', en: 'flat' },
  gentle: { zh: '缓', en: 'gentle' },
  steep: { zh: '陡', en: 'steep' },
} as const satisfies Record<string, Text>;
export const ZONES = {
  low: { zh: '最低线以下', en: 'below the floor' },
  between: { zh: '两线之间', en: 'in between' },
  high: { zh: '过了起飞线', en: 'past take-off' },
} as const satisfies Record<string, Text>;

export const STEP: Text = { zh: '{name}{step}，到{level}', en: '{name} {step}, to {level}' };

export const PART: Text = { zh: '{name}，{points}分，占{share}', en: '{name}, {points} points, {share}' };
export const NO_PART: Text = { zh: '没有转换成本', en: 'No switching cost' };

export const NEEDS: Text = {
  zh: '留存{level}：态度{attitude}时要转换成本{cost}',
  en: 'Retention {level}: at attitude {attitude} it takes a switching cost of {cost}',
};
export const FREE: Text = {
  zh: '留存{level}：态度{attitude}时，没有转换成本也够',
  en: 'Retention {level}: at attitude {attitude} it takes no switching cost',
};
export const NEVER: Text = {
  zh: '留存{level}：态度{attitude}时到不了',
  en: 'Retention {level}: out of reach at attitude {attitude}',
};
export const HERE: Text = {
  zh: '态度{attitude}，转换成本{cost}，留存{level}',
  en: 'attitude {attitude}, switching cost {cost}, retention {level}',
};

export const START: Text = { zh: '现在：{left}位', en: 'Now: {left}' };
export const YEAR: Text = { zh: '第{year}年：还剩{left}位', en: 'Year {year}: {left} left' };
export const OF_WHOM: Text = { zh: '，其中{parts}', en: ' ({parts})' };
export const AND: Text = { zh: '，', en: ', ' };
