import { describe, expect, test } from 'vitest';
import { CLAIMS } from '../../src/content/claims';
import { ABOUT, type Section } from '../../src/content/limits';
import { evaluate, population } from '../../src/model';
import { written } from '../words';

const sections: readonly Section[] = ABOUT;
const words = (id: string) => {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return {
    zh: section.paragraphs.map(({ zh }) => zh).join('\n'),
    en: section.paragraphs.map(({ en }) => en).join('\n'),
  };
};

test('the sections, in the order in which they are read', () => {
  expect(sections.map(({ id }) => id)).toEqual(['what', 'numbers', 'disagreements', 'limits', 'privacy']);
});

test.each(sections.map((section) => [section.id, section] as const))('%s is written', (_, { title, paragraphs }) => {
  written(title);
  expect(paragraphs.length).toBeGreaterThan(1);
  for (const paragraph of paragraphs) {
    written(paragraph);
    expect(paragraph.zh.endsWith('。')).toBe(true);
    expect(paragraph.en.endsWith('.')).toBe(true);
  }
});

describe('what is said is so', () => {
  test('fifty-six claims', () => {
    expect(CLAIMS).toHaveLength(56);
    expect(words('what').zh).toContain('五十六个');
    expect(words('what').en).toContain('fifty-six');
  });

  test('the slips of the texts are told', () => {
    const { zh, en } = words('disagreements');
    for (const slip of ['以上的四个因素', '客户价值地图', '性价比图', '5个百分点', '潜在忠诚'])
      expect(zh).toContain(slip);
    for (const slip of ['the four factors above', 'Customer value map', 'value-for-money map', 'latent loyalty'])
      expect(en).toContain(slip);
  });

  test('the privacy sentence says all three things', () => {
    const { zh, en } = words('privacy');
    expect(en).toContain(
      'Names and notes stay behind #, which browsers do not send; numbers in an ordinary link are seen by the host of the page; survey rows are in no link.',
    );
    for (const part of ['名字和备注在链接的#后面', '浏览器不会发送', '主机看得见', '不在任何链接里'])
      expect(zh).toContain(part);
  });

  test('customers who differ are kept at another rate than the average customer', () => {
    expect(Math.abs(population({}, 4096).retention - evaluate().retention)).toBeGreaterThan(0.02);
  });
});
