import type { Text } from '../text';

export const said: Text = {
  zh: '评分{rating}，权重{weight}，贡献{points}分',
  en: 'rating {rating}, weight {weight}, contributes {points} points',
};
export const rating: Text = { zh: '评分', en: 'rating' };
export const type: Text = { zh: '输入{name}的评分', en: 'Type the rating of {name}' };
export const restore: Text = { zh: '{name}回到原值', en: 'Restore {name}' };
export const rival: Text = { zh: '{name}的让渡价值', en: 'Delivered value of {name}' };
export const family: Readonly<Record<'learning' | 'economic' | 'emotional' | 'all', Text>> = {
  learning: { zh: '学习成本合计', en: 'Learning costs together' },
  economic: { zh: '经济成本合计', en: 'Economic costs together' },
  emotional: { zh: '情感成本合计', en: 'Emotional costs together' },
  all: { zh: '七项转换成本合计', en: 'All seven switching costs together' },
};
export const inPoints: Text = { zh: '{points}分', en: '{points} points' };
export const upwards: Text = {
  zh: '往上拖不动：态度来自价值、信任和感情。横着拖，改的是转换成本。',
  en: 'It will not move up: attitude comes from value, trust and affection. Sideways, you change the switching cost.',
};
export const nowANumber: Text = {
  zh: '从现在起，{name}按一个数算，不再跟着八项评分变。',
  en: 'From now on {name} is one number; its eight ratings no longer count.',
};
/** In place on a narrow page. */
export const open: Text = { zh: '展开{name}', en: 'Open {name}' };
export const lower: Text = { zh: '{name}减一步', en: '{name}, one step down' };
export const higher: Text = { zh: '{name}加一步', en: '{name}, one step up' };
export const why: Text = { zh: '{name}怎么算出来', en: 'How {name} is worked out' };
export const whyWord: Text = { zh: '怎么算', en: 'How so' };
/** What kind of thing a chart's cursor is: it reads and changes nothing. */
export const cursor: Text = { zh: '读图游标', en: 'chart cursor' };
/** Beside the rating of an opened row. */
export const weighs: Text = { zh: '权重{weight}', en: 'weight {weight}' };
