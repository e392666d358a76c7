import type { Case } from '../case';
import { FAMILIES } from './families';
import { PEERS } from './peers';

export const delivery = [
  {
    id: 'delivery',
    title: { zh: '送货上门，装好为止', en: 'Delivered and installed' },
    story: {
      zh: '送货、安装、调试都包下来。体力和时间两行变短，服务变长，推荐带来的利润也多一些，看它们怎样流到终身价值。',
      en: 'Delivery, fitting and set-up are all included. The effort and time rows shrink, service grows, referrals bring a little more; see how it flows on to lifetime value.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-08', 'D1-15'],
    set: { serviceValue: 70, timeCost: 28, energyCost: 8, referralProfit: 40 },
    rivals: PEERS,
    evidence: {
      zh: '原文说会“大大增加”再买和转介绍，没有给数据。推荐利润从30元加到40元是我们定的。',
      en: 'The text says repeat purchase and referrals grow greatly but gives no data. Raising referral profit from ¥30 to ¥40 is our choice.',
    },
    family: FAMILIES.less,
  },
] as const satisfies readonly Case[];
