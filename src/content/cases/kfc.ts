import type { Case } from '../case';
import { FAMILIES } from './families';

export const kfc = [
  {
    id: 'kfc_before',
    title: { zh: '肯德基，只有标准菜单', en: 'KFC, standard menu only' },
    story: {
      zh: '设想肯德基一直只卖标准菜单，大家慢慢吃腻。看产品价值这一行有多短，满意度又落在曲线的哪一段。',
      en: 'Suppose KFC kept to its standard menu and people grew tired of it. See how short the product row is and where on the curve satisfaction lands.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-07'],
    set: { productValue: 52, imageValue: 58, alternatives: [{ deliveredValue: 20, availability: 0.9, copies: 2 }] },
    rivals: [{ zh: '别家快餐两家', en: 'two other chains' }],
    evidence: {
      zh: '菜单没变只是设想。原文说产品从15种增加到近百种，没有另外查证。',
      en: 'The unchanged menu is imagined. The text says products went from 15 to nearly 100; this was not checked.',
    },
    next: { case: 'kfc_after', move: { zh: '推出本地新品', en: 'Bring out local dishes' } },
    family: FAMILIES.add,
  },
  {
    id: 'kfc_after',
    title: { zh: '肯德基，不断出新品', en: 'KFC, new dishes all the time' },
    story: {
      zh: '老北京鸡肉卷、早餐粥，本地新品一样接一样。产品价值变长，满意度升到起飞线边上，留存率从不到五成升到近八成。',
      en: 'Peking chicken wrap, breakfast congee: one local dish after another. The product row grows, satisfaction climbs to the edge of take-off, and retention goes from under five in ten to nearly eight.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-07'],
    set: { productValue: 80, imageValue: 68, alternatives: [{ deliveredValue: 20, availability: 0.9, copies: 2 }] },
    rivals: [{ zh: '别家快餐两家', en: 'two other chains' }],
    evidence: {
      zh: '产品从15种增加到近百种是原文的说法，没有另外查证。真实的留存变化没有数据，这里是示例。',
      en: 'From 15 products to nearly 100 is what the text says, unchecked. There are no data on real retention; the numbers illustrate.',
    },
    family: FAMILIES.add,
  },
] as const satisfies readonly Case[];
