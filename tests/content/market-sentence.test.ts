import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_PARTS, MARKET, VERDICTS } from '../../src/content/market-room-words';
import { againstSentence, kindsSentence, sharesSentence, type SharesTold } from '../../src/content/market-sentence';
import { spell, type Sentence } from '../../src/content/sentence';
import { marketOf } from '../../src/model/market-sides';
import type { Text } from '../../src/text';
import { anyInputs } from '../model/arbitrary';
import { caseState } from '../charts/subjects';
import { written } from '../words';

const both = (say: (locale: 'zh' | 'en') => Sentence): Text => ({ zh: spell(say('zh')), en: spell(say('en')) });

test('all words are there in both languages', () => {
  for (const words of [...Object.values(MARKET), ...Object.values(VERDICTS), ...Object.values(COST_PARTS)])
    written(words);
});

describe('the headline', () => {
  const told = (more: Partial<SharesTold>) =>
    both((locale) => {
      const us = locale === 'zh' ? '我们' : 'us';
      const peer = locale === 'zh' ? '同行' : 'a peer';
      return sharesSentence(
        { self: { name: us, share: 44 }, others: [{ name: peer, share: 53 }], fromShares: false, own: true, ...more },
        locale,
      );
    });
  test('says where a hundred of today’s customers are in ten years', () => {
    expect(told({})).toEqual({
      zh: '今天在我们的100位顾客，十年后44位在我们这里，同行那边53位',
      en: 'Of 100 customers with us today, 44 are there in ten years; a peer: 53.',
    });
    expect(told({ before: 38 }).en).toContain('(baseline 38)');
    expect(told({ before: 44 })).toEqual(told({}));
  });
  test('knows other sides, kinds, beginnings, and nobody', () => {
    for (const self of [0, 1, 100])
      for (const own of [true, false])
        for (const fromShares of [true, false])
          for (const others of [[], [{ name: '不买', share: 3, without: true }]])
            for (const before of [undefined, 7]) {
              const zh = sharesSentence(
                {
                  self: { name: '同行', share: self },
                  others,
                  own,
                  fromShares,
                  kind: '赶时间的',
                  ...(before && { before }),
                },
                'zh',
              );
              expect(spell(zh)).toMatch(/赶时间的顾客/);
              expect(spell(zh)).not.toMatch(/，$|，，/);
              const en = spell(
                sharesSentence(
                  { self: { name: 'a peer', share: self }, others, own, fromShares, kind: 'Anxious' },
                  'en',
                ),
              );
              expect(en).toMatch(/anxious customers.*\.$/);
              expect(en.includes('Seen from a peer')).toBe(!own);
            }
  });
});

test('a rival against the break-even point: how far off, and what the customer does', () => {
  const market = marketOf(caseState('opening').inputs);
  const [us, peers] = market.sides;
  if (!us || !peers) throw new Error('The opening has rivals');
  expect(
    both((locale) =>
      againstSentence(
        { name: locale === 'zh' ? '我们' : 'us', side: us },
        { name: locale === 'zh' ? '同行两家' : 'two peers', side: peers },
        market.inputs,
        locale,
      ),
    ),
  ).toEqual({
    zh: '同行两家比我们差6.1分，好过6.9分才有一半人走：留下（比较的人留下79%）',
    en: 'Two peers: 6.1 points worse than us; half would leave at 6.9 better: stays (79% of those who compare stay)',
  });
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const { sides } = marketOf(inputs);
      const [own, rival] = sides;
      if (own && rival)
        written(
          both((locale) =>
            againstSentence(
              { name: locale === 'zh' ? '甲' : 'A', side: own },
              { name: locale === 'zh' ? '乙' : 'B', side: rival },
              inputs,
              locale,
            ),
          ),
        );
    }),
    { numRuns: 300 },
  );
});

test('for whom we are better: all, none, some, as good as, and nobody to compare with', () => {
  const of = (leads: readonly (number | undefined)[]) => {
    const kinds = leads.map((lead, i) => ({ name: ['Price-minded', 'Anxious'][i] ?? '', lead }));
    return { en: kindsSentence(kinds, 'en'), zh: kindsSentence(kinds, 'zh') };
  };
  expect(of([1, 2]).en).toBe('For all of these we are the better offer.');
  expect(of([-1, -2]).en).toBe('For all of these some rival is the better offer.');
  expect(of([1, -2]).en).toBe('We are better for: price-minded; a rival is better for: anxious.');
  expect(of([0, -2]).en).toBe('A rival is better for: anxious.');
  expect(of([0, 0]).en).toBe('We and the best rival are equally good for all of these.');
  expect(of([undefined, undefined])).toEqual({ en: '', zh: '' });
});
