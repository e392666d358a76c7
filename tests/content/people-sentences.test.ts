import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestFifth,
  cohortSaid,
  crowdHeadline,
  crowdNote,
  drawnLots,
  worthSaid,
} from '../../src/content/people-sentences';
import { manyCustomers, SPREAD_NAMES, spreadStep, spreadText } from '../../src/content/people-words';
import { spell } from '../../src/content/sentence';
import { DEFAULT_SPREAD, type Spread } from '../../src/model/customer';
import { settle } from '../../src/model/settle';
import { inputsOf, pristine } from '../../src/state/setting';
import { LOCALES } from '../../src/text';
import { ALIKE, crowdSubject } from '../charts/people/crowds';
import { anyInputs } from '../model/arbitrary';

const opening = inputsOf(pristine('opening'));
const head = (story: Parameters<typeof crowdHeadline>[0]) => spell(crowdHeadline(story));

describe('the headline of a crowd', () => {
  it('says that retention rises though nobody changes', () => {
    expect(head(crowdSubject(opening, 'zh'))).toMatch(/^没有人变得更忠诚，留存率却在五年里从\d\d%升到\d\d%$/);
    expect(head(crowdSubject(opening, 'en'))).toMatch(
      /^Nobody became more loyal, yet retention rose from \d\d% to \d\d% in five years$/,
    );
  });
  it('says that nothing rises where everybody is alike', () => {
    expect(head(crowdSubject(opening, 'zh', { spread: ALIKE }))).toBe('人人都一样，留存率就年年都是68%，不会自己升高');
    expect(head(crowdSubject(opening, 'en', { spread: ALIKE }))).toBe(
      'If everybody is alike, every year keeps 68% and nothing rises by itself',
    );
  });
  it('says so where hardly anybody differs, and where nobody is left', () => {
    const spread = { ...ALIKE, deliveredValue: 0.1 };
    expect(head(crowdSubject(opening, 'en', { spread }))).toMatch(/about as easily: retention stays at 68%/);
    expect(head(crowdSubject(opening, 'zh', { spread }))).toMatch(/差不多一样容易：留存率五年都在68%/);
    const gone = { ...crowdSubject(opening, 'en') };
    const crowd = { ...gone.crowd, cohortRetention: [0.001, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] };
    expect(head({ ...gone, crowd })).toBe('After one year 0% of them are left');
  });
  it('and all other sentences are whole in any state', () => {
    fc.assert(
      fc.property(anyInputs, fc.boolean(), fc.constantFrom(...LOCALES), (inputs, alike, locale) => {
        const subject = crowdSubject(inputs, locale, { size: 30, ...(alike ? { spread: ALIKE } : {}) });
        for (const text of [
          head(subject),
          crowdNote(subject, 30),
          crowdNote(subject, 100_000),
          bestFifth(subject),
          worthSaid(subject),
          cohortSaid(subject),
          ...drawnLots(subject),
        ]) {
          expect(text.length).toBeGreaterThan(3);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|\{|—/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the note', () => {
  it('tells the one customer from the mean', () => {
    const subject = crowdSubject(settle({}).inputs, 'en');
    expect(crowdNote(subject, 500)).toMatch(
      /ring is the main screen’s customer, retention 76\.4%; the cross is the mean of 500 customers, \d\d\.\d%\.$/,
    );
  });
  it('says when not all are counted', () => {
    const subject = crowdSubject(opening, 'zh');
    expect(crowdNote(subject, 500)).not.toContain('停下来');
    expect(crowdNote(subject, 100_000)).toContain('现在算了前500位，停下来就算全部。');
    expect(crowdNote({ ...subject, locale: 'en' }, 100_000)).toContain('the first 500 are counted');
  });
});

describe('what the best fifth bring', () => {
  const subject = crowdSubject(opening, 'en');
  const said = (share: number | null) => bestFifth({ ...subject, crowd: { ...subject.crowd, bestFifth: share } });
  it('is a share, all and more, or of nothing', () => {
    expect(said(0.4712)).toBe('The best fifth bring 47% of it');
    expect(said(1.4)).toContain('more than all together');
    expect(said(null)).toBe('Together they bring nothing');
  });
});

it('spreads are printed as points or as a factor', () => {
  expect(spreadText('expectation', 6, 'zh')).toBe('±6分');
  expect(spreadText('expectation', 6.5, 'en')).toBe('±6.5 pt');
  expect(spreadText('weights', 0.3, 'en')).toBe('×÷1.35');
  for (const id of Object.keys(SPREAD_NAMES) as (keyof Spread)[]) {
    expect(spreadText(id, 0, 'zh')).toBe('都一样');
    expect(DEFAULT_SPREAD[id] / spreadStep(id)).toBeCloseTo(Math.round(DEFAULT_SPREAD[id] / spreadStep(id)), 9);
  }
  expect(manyCustomers(100_000, 'zh')).toBe('十万位');
  expect(manyCustomers(32_000, 'zh')).toBe('32,000位');
  expect(manyCustomers(1, 'en')).toBe('1 customer');
});
