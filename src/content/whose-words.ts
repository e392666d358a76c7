import type { Text } from '../text';

/** Whose work is on screen, and the way to one's own. */
export const WHOSE = {
  visit: { zh: '从别处打开，没有存进“我的地图”', en: 'Opened from outside, not in My maps' },
  keep: { zh: '留作我的', en: 'Keep as mine' },
  back: { zh: '回到我的', en: 'Back to my work' },
  last: { zh: '上次的地图', en: 'Your last map' },
  goOn: { zh: '接着做', en: 'Go on with it' },
  kept: { zh: '已存进“我的地图”，以后的改动自动存。', en: 'Kept in My maps; further changes are kept by themselves.' },
} as const satisfies Record<string, Text>;
