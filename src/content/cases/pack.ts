import type { Case } from '../case';
import { FAMILIES } from './families';
import { PEERS } from './peers';

export const pack = [
  {
    id: 'cheap',
    title: { zh: '便宜包装，降低纯度', en: 'Cheaper pack, lower purity' },
    story: {
      zh: '换便宜包装、降低纯度来降价：货币成本少了12分，产品价值也少了8分。看两头一抵，让渡价值还多出多少。',
      en: 'A cheaper pack and lower purity bring the price down: 12 off money cost, but 8 off product value. See how much delivered value is left over.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-11'],
    set: { productValue: 57, moneyCost: 38 },
    rivals: PEERS,
    evidence: {
      zh: '原文只说降价的好处。降低纯度会伤产品，这一点是我们补上的，大小是示例。',
      en: 'The text names only the gain. That lower purity harms the product is our addition, and its size illustrates.',
    },
    next: { case: 'delivery', move: { zh: '不降料，改送货上门', en: 'Keep quality, deliver to the door' } },
    family: FAMILIES.less,
  },
] as const satisfies readonly Case[];
