import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GAP_OUTPUTS, gapByGroup } from '../../src/content/compare-gap';
import { compareHeadline } from '../../src/content/compare-headline';
import { bridgeSaid, moneySaid, panelSaid, walkSaid } from '../../src/content/compare-said';
import type { Offer } from '../../src/content/compare-offer';
import { COMPARE } from '../../src/content/compare-words';
import { spell } from '../../src/content/sentence';
import { LOCALES, type Locale } from '../../src/text';
import { anyOffers, offerOf, rivalOf, TOLD } from '../charts/compare/any-offers';
import { caseInputs } from '../../src/state/setting';

const inputs = (id: string) => caseInputs({ case: id, view: 'default' });
const tell = (a: Offer | null, b: Offer, locale: Locale, output: (typeof GAP_OUTPUTS)[number] = 'retention') =>
  spell(compareHeadline({ a, b, gap: a?.state && b.state ? gapByGroup(a.state, b.state, output) : null, locale }));
const now = offerOf(inputs('agent_ext'), 'now', 'now', '小赵哥');
const before = offerOf(inputs('agent_basic'), 'before', 'before', '现状');

describe('the headline', () => {
  it('is the one of the drawing', () => {
    expect(tell(before, now, 'zh')).toBe('多让渡32.8分，留存从33%升到98%：出力最大的是时间、体力与精神');
    expect(tell(before, now, 'en')).toBe(
      '32.8 points more delivered. Retention 33% to 98%, the largest part from time, effort and mind',
    );
  });
  it('tells falls as falls', () => {
    const a = { ...now, kind: 'before' as const };
    const b = { ...before, kind: 'now' as const };
    expect(tell(a, b, 'zh')).toBe('少让渡32.8分，留存从98%降到33%：拉低最多的是时间、体力与精神');
    expect(tell(a, b, 'en')).toContain('32.8 points less delivered. Retention 98% to 33%, pulled down most by time');
  });
  it('says so when nothing stands beside, and when nothing differs', () => {
    expect(tell(null, now, 'zh')).toBe('现在的让渡价值是+42.9，旁边还没有可比的');
    expect(tell({ ...now, kind: 'before' }, now, 'zh')).toBe('和现状一模一样，改动哪一项，差距就在这里展开');
    expect(tell({ ...now, kind: 'before' }, now, 'en')).toContain('No different from as-is yet');
    expect(tell({ ...now, kind: 'case', name: 'KFC' }, now, 'en')).toContain('“KFC”');
  });
  it('sets another offer against the present one, and a rival by what it would do in its place', () => {
    const tetra = offerOf(inputs('tetra_pack'), 'now', 'now', '利乐');
    const rival = rivalOf(inputs('tetra_pack'), 0, '对手');
    expect(tell(rival, tetra, 'zh')).toMatch(/^比“对手”多让渡9\.7分，留存90%，换成它的供给是\d+%：出力最大的是/);
    expect(tell({ ...before, kind: 'case', name: '中介' }, now, 'zh')).toContain('留存98%，它是33%');
    expect(tell(rival, tetra, 'zh', 'deliveredValue')).toMatch(/^比“对手”多让渡9\.7分：出力最大的是/);
  });
  it('says only how much of a rival that is one number', () => {
    const opening = offerOf(inputs('opening'), 'now', 'now', '开场');
    expect(tell(rivalOf(inputs('opening'), 0, '同行'), opening, 'zh')).toBe('比“同行”多让渡6.1分');
    expect(tell(rivalOf(inputs('opening'), 0, 'peers'), opening, 'en')).toBe('6.1 points more delivered than “peers”');
  });
  it('says where everything comes from one group', () => {
    const a = offerOf(inputs('opening'), 'before', 'before', '现状');
    const b = offerOf({ ...inputs('opening'), serviceValue: 72 }, 'now', 'now', '方案');
    expect(tell(a, b, 'zh')).toContain('全来自服务与人员');
    expect(tell(a, b, 'en')).toContain('all of it from service and people');
  });
  it('stands for every state, in both languages', () => {
    fc.assert(
      fc.property(
        anyOffers,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...GAP_OUTPUTS),
        ({ now, beside }, locale, output) => {
          for (const a of [null, ...beside]) {
            const text = tell(a, now, locale, output);
            expect(text).not.toMatch(/undefined|NaN|—|\{|!/);
            expect(text.length).toBeGreaterThan(6);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

test.each(TOLD)('$id is told to whoever does not see it', ({ now, beside }) => {
  for (const locale of LOCALES) {
    const all = [walkSaid(now, beside, locale), ...[now, ...beside].map((offer) => panelSaid(offer, locale))];
    const [a] = beside;
    if (a?.state && now.state)
      all.push(bridgeSaid(a.name, now.name, gapByGroup(a.state, now.state, 'retention'), (id) => id, locale));
    all.push(moneySaid([{ name: 'A', relativeQuality: 1, relativePrice: 1, shown: '0%' }], locale));
    for (const text of all) expect(text).not.toMatch(/undefined|NaN|−|\{/);
  }
});

test('every word is there in both languages', () => {
  for (const { zh, en } of Object.values(COMPARE)) {
    expect(zh).not.toMatch(/[!?;:]/);
    expect(zh.length * en.length).toBeGreaterThan(0);
    const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(blanks(zh)).toEqual(blanks(en));
  }
});
