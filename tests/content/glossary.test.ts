import { describe, expect, test } from 'vitest';
import { GLOSSARY, type Term } from '../../src/content/glossary';
import { termOfOutput, termOfParameter } from '../../src/content/term';
import { OUTPUT_IDS, output } from '../../src/model/outputs';
import { PARAMETER_IDS, parameter } from '../../src/model/parameters';
import { written } from '../words';

const terms: readonly Term[] = GLOSSARY;
const byId = terms.map((term) => [term.id, term] as const);

/** The names that stand on the screen, and what each must never be taken for. */
const STANDARD = {
  deliveredValue: { zh: '让渡价值', en: 'Delivered value' },
  meanSatisfaction: { zh: '满意度', en: 'Satisfaction' },
  curveLoyalty: { zh: '曲线值', en: 'Curve value' },
  attitude: { zh: '态度忠诚', en: 'Attitudinal loyalty' },
  retention: { zh: '年留存率', en: 'Yearly retention' },
  switchingCost: { zh: '转换成本', en: 'Switching cost' },
  trueLoyalty: { zh: '真忠诚', en: 'True loyalty' },
  challengedRetention: { zh: '抗挑战留存', en: 'Retention under challenge' },
  lockInPart: { zh: '锁定', en: 'Lock-in' },
  captivePart: { zh: '无替代', en: 'No alternative' },
  lifetimeValue: { zh: '终身价值', en: 'Lifetime value' },
} as const;

describe('the list of terms', () => {
  test('names every thing once, in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const names = terms.map(({ term }) => term[locale].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  });

  test.each(Object.entries(STANDARD))('has the name of %s', (id, name) => {
    const found = termOfOutput(id as keyof typeof STANDARD);
    expect(found?.term).toEqual(name);
    expect(found?.also, 'says what it is not').toBeDefined();
  });

  test('has the names of the product, of the chart of Gale and of the four regions', () => {
    const names = terms.map(({ term }) => `${term.zh} / ${term.en}`);
    for (const name of [
      '客户价值地图 / Customer Value Map',
      '性价比图 / Value-for-money map',
      '心甘情愿 / Glad to stay',
      '心在人不在 / Fond but free',
      '离不开 / Captive',
      '随时会走 / Ready to leave',
      '黏性 / Stickiness',
    ])
      expect(names).toContain(name);
  });

  test.each([
    '粘性',
    '粘度',
    '保有率',
    '最低满意度水平',
    '跃升满意度',
    '内在价值',
    '转介绍',
    '一站式',
    '触点',
    '结构性联系',
    '不忍离去',
    '客户依赖',
    '牢牢锁定',
    '四大核心任务',
    '信心利益',
    '尊重利益',
  ])('the word %s of the texts is found', (word) => {
    expect(terms.some(({ term, also }) => term.zh.includes(word) || also?.zh.includes(word))).toBe(true);
  });
});

test.each(byId)('%s is explained in one plain sentence', (_, { term, plain, also }) => {
  written(term);
  written(plain);
  if (also) written(also);
  expect(plain.zh.match(/。/g)).toHaveLength(1);
  expect(plain.zh.endsWith('。')).toBe(true);
  expect(plain.en.match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(plain.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(45);
  expect(plain.en.split(/\s+/).length).toBeLessThanOrEqual(28);
});

describe('the links to the model', () => {
  test.each(byId)('%s names what the model calls so', (id, { term, output: answer, parameter: factor }) => {
    if (answer) {
      expect(OUTPUT_IDS).toContain(answer);
      const { label, short } = output(answer);
      // Stickiness is the other name of yearly retention.
      if (id !== 'stickiness') expect([label.zh, short?.zh]).toContain(term.zh);
      if (id !== 'stickiness') expect([label.en, short?.en]).toContain(term.en);
    }
    if (factor) {
      expect(PARAMETER_IDS).toContain(factor);
      // Three words of the texts are set by a factor of another name.
      if (!['serviceExtension', 'normAndSituation', 'indifferenceZone'].includes(id))
        expect(parameter(factor).label.zh).toContain(term.zh);
    }
  });

  test('are found from the model', () => {
    expect(termOfOutput('retention')?.id).toBe('retention');
    expect(termOfOutput('satisfactionUnrecovered')).toBeUndefined();
    expect(termOfParameter('jumpSatisfaction')?.id).toBe('jumpSatisfaction');
    expect(termOfParameter('kinkWidth')).toBeUndefined();
  });
});
