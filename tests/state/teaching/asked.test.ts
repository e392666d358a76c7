import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, SESSIONS } from '../../../src/state/teaching/code';
import { readAsked, SCALES, writeAsked, type Asked, type AskedWords } from '../../../src/state/teaching/asked';

const zh: AskedWords = {
  ask: '服务评分加10，满意只多5.3分，别的都没变：态度忠诚会怎样？',
  quantity: '态度忠诚',
  now: '46.0',
  low: '40',
  high: '52',
};
const en: AskedWords = {
  ask: 'Service +10, satisfaction just +5.3: what will attitudinal loyalty do?',
  quantity: 'Attitudinal loyalty',
  now: '46.0',
  low: '40',
  high: '52',
};
const asked: Asked = { locale: 'zh', session: 137, question: 2, scale: 'hundred', words: { zh, en } };

describe('a question in a link', () => {
  test('of thirty Chinese characters is short, in both languages, too', () => {
    expect(Array.from(zh.ask).length).toBeGreaterThanOrEqual(30);
    const one = writeAsked({ ...asked, words: { zh } });
    const both = writeAsked(asked);
    expect(one).toMatch(/^[0-9A-Za-z]+$/);
    expect(one.length).toBeLessThanOrEqual(100);
    expect(both.length).toBeLessThanOrEqual(220);
    // The longest there is, of characters no list has: still far below three hundred.
    const rare = {
      ...zh,
      ask: '顾'.repeat(30),
      quantity: '顾客终身价值',
      now: '¥12.3万',
      low: '¥11.9万',
      high: '¥12.7万',
    };
    expect(writeAsked({ ...asked, words: { zh: rare } }).length).toBeLessThanOrEqual(200);
  });
  const words = fc.record({
    ask: line(1, 120),
    quantity: line(1, 30),
    now: line(0, 12),
    low: line(0, 12),
    high: line(0, 12),
  });
  test('law: reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          locale: fc.constantFrom('zh' as const, 'en' as const),
          session: fc.nat(SESSIONS - 1),
          question: fc.nat(QUESTIONS - 1),
          scale: fc.constantFrom(...SCALES),
          words: fc.oneof(fc.record({ zh: words }), fc.record({ en: words }), fc.record({ zh: words, en: words })),
        }),
        (one) => {
          expect(readAsked(`#${writeAsked(one)}`)).toEqual({ state: 'whole', asked: one });
        },
      ),
    );
  });
  test('survives what programs hang on it', () => {
    const token = writeAsked(asked);
    for (const hash of [
      token,
      `#${token}`,
      `#${token}&shareTo=weixin`,
      `#/${token}?from=singlemessage`,
      `?${token}`,
      `#${token.slice(0, 40)}\n ${token.slice(40)}`,
      `#${token}。`,
    ])
      expect(readAsked(hash), hash).toEqual({ state: 'whole', asked });
  });
  test('law: any damage of one character is noticed', () => {
    const token = writeAsked(asked);
    for (let at = 0; at < token.length; at += 1)
      for (const other of ['0', 'z', 'A', '-', token[at] === '7' ? '8' : '7']) {
        if (other === token[at]) continue;
        const read = readAsked(`#${token.slice(0, at)}${other}${token.slice(at + 1)}`);
        expect(read.state).not.toBe('whole');
      }
    for (let at = 1; at < token.length; at += 1) expect(readAsked(`#${token.slice(0, at)}`).state).toBe('damaged');
  });
  test('nothing, nonsense and what comes later are told apart', () => {
    expect(readAsked('')).toEqual({ state: 'none' });
    expect(readAsked('#')).toEqual({ state: 'none' });
    expect(readAsked('#？？')).toEqual({ state: 'damaged' });
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(readAsked(text).state).not.toBe('whole');
      }),
    );
    expect(readAsked('x'.repeat(1_000_000)).state).toBe('damaged');
  });
  test('line breaks and control characters become spaces, and a long text is cut', () => {
    const odd = { ...en, ask: ` one\n\u0007two\ud800 ${'x'.repeat(300)}` };
    const read = readAsked(writeAsked({ ...asked, words: { en: odd } }));
    expect(read.state === 'whole' && read.asked.words.en?.ask).toMatch(/^one two x{100,}$/);
  });
});

/** One line of text as an editor of questions lets through. */
function line(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'服务满意态度？：5.3ab CZ−¥万😀é'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      minLength,
      maxLength,
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => Array.from(text).length >= minLength && Array.from(text).length <= 127);
}
