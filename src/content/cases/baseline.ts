import type { Case } from '../case';
import { FAMILIES } from './families';
import { PEERS } from './peers';

export const baseline = [
  {
    id: 'baseline',
    title: { zh: '基准企业', en: 'Baseline' },
    story: {
      zh: '一家各项都中等的企业：总价值减总成本，就是让渡价值。别的案例都和它比，先看看每一行有多长。',
      en: 'A firm that is average in everything: total value minus total cost is delivered value. Other cases are measured against it, so look first at how long each row is.',
    },
    source: ['kotler', 'assumption'],
    claims: ['D1-02', 'D1-03', 'D1-04', 'D1-05', 'D1-06', 'D2-23'],
    set: {},
    rivals: PEERS,
    evidence: {
      zh: '留存率76%左右只是方便起步的数，不是行业平均。',
      en: 'Retention of about 76% is a handy place to start, not an industry average.',
    },
    next: { case: 'cheap', move: { zh: '换便宜包装，降价', en: 'Cheapen the pack, cut the price' } },
    family: FAMILIES.start,
  },
] as const satisfies readonly Case[];
