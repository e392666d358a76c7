import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/charts/measure';
import { plain, spell, strong, type Sentence } from '../../src/content/sentence';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { edited, pristine } from '../../src/state/setting';
import { lengthCauses, ownBaseline } from '../../src/views/share-length';
import { wrapped } from '../../src/views/share-lines';
import { sharePage } from '../../src/views/share-page';

describe('a sentence in lines', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('一位客户多值', 'a customer worth ', '¥2,510', 'retention 68% to ', 'x'.repeat(90)),
  );
  const piece = fc.tuple(text, fc.boolean()).map(([said, loud]) => (loud ? strong(said) : plain(said)));
  const sentence: fc.Arbitrary<Sentence> = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  const bare = (said: string) => said.replace(/\s/gu, '');

  it('says the same, in the same strength, and no line is too wide that could be shorter', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 40, max: 1200 }), (whole, width) => {
        const lines = wrapped(whole, width, 20, estimate, true);
        const pieces = lines.flat();
        expect(bare(pieces.map((one) => one.text).join(''))).toBe(bare(spell(whole)));
        const loud = (list: readonly { text: string; strong?: boolean }[]) =>
          bare(list.flatMap((one) => (one.strong ? [one.text] : [])).join(''));
        expect(loud(pieces)).toBe(loud(whole.flat()));
        for (const line of lines) {
          const said = line.map((one) => one.text).join('');
          if (Array.from(said).length > 1) expect(estimate(said, 20, true)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('breaks between clauses in Chinese and between words in English, in lines of about one length', () => {
    const told = (whole: Sentence, width: number) =>
      wrapped(whole, width, 20, estimate, false).map((line) => line.map(({ text }) => text).join(''));
    const zh = [[plain('服务评分加10，')], [plain('态度从46升到56，')], [plain('留存从68%升到'), strong('83%')]];
    expect(told(zh, 300)).toEqual(['服务评分加10，', '态度从46升到56，', '留存从68%升到83%']);
    expect(told(zh, 2000)).toEqual(['服务评分加10，态度从46升到56，留存从68%升到83%']);
    const en = [
      [plain('Service rating +10: ')],
      [plain('attitude 46 to 56, '), plain('retention 68% to '), strong('83%')],
    ];
    expect(told(en, 400)).toEqual(['Service rating +10: attitude 46', 'to 56, retention 68% to 83%']);
  });
});

describe('what makes a link long', () => {
  const scene = (values: object, before = pristine('opening'), names = {}) => ({
    ...openingScene('zh'),
    now: edited(pristine('opening'), { values }).setting,
    before,
    names,
  });
  const said = (of: ReturnType<typeof scene>, manner = {}) => lengthCauses(of, manner).map(({ en }) => en);

  it('is nothing in a case as it is told', () => {
    expect(said(scene({}))).toEqual([]);
  });
  it('are names, by as many characters as they take; none where they are left out', () => {
    const named = scene({ serviceValue: 72 }, undefined, { title: '甲方门店' });
    const [first] = said(named);
    const without = tail(named, { numbersOnly: true }).length;
    expect(first).toBe(`Names take ${tail(named).length - without} characters of it.`);
    expect(said(named, { numbersOnly: true })).toEqual(['Changes in it: 1.']);
  });
  it('are values off their steps, counted, in the baseline too', () => {
    const odd = edited(pristine('opening'), { values: { moneyCost: 41.37 } }).setting;
    expect(said(scene({ serviceValue: 72, productValue: 66.613 }))).toEqual([
      'Values off their steps take more room: 1.',
    ]);
    expect(said(scene({ productValue: 66.613 }, odd))).toEqual([
      'Values off their steps take more room: 2.',
      'It also holds a baseline of its own.',
    ]);
  });
  it('knows a baseline of one’s own from the case as it is told', () => {
    expect(ownBaseline(scene({ serviceValue: 72 }))).toBe(false);
    expect(ownBaseline(scene({ serviceValue: 72 }, pristine('shop_only')))).toBe(true);
  });
});

describe('where the page stands', () => {
  const at = (href: string) => sharePage(new URL(href) as unknown as Location);
  it('gives what a link begins with, and who can follow it', () => {
    expect(at('https://map.example:8443/a/b/?s=1#n=2')).toEqual({
      address: 'https://map.example:8443/a/b/',
      host: 'map.example:8443',
      onlyHere: false,
    });
    expect(at('http://127.0.0.1:4711/?v=zh')).toMatchObject({ onlyHere: true, host: '127.0.0.1:4711' });
    expect(at('http://[::1]/')).toMatchObject({ onlyHere: true });
    expect(at('http://localhost:5173/')).toMatchObject({ onlyHere: true });
    expect(at('https://localhost.example/')).toMatchObject({ onlyHere: false });
  });
  it('of a file is told to nobody: no address, no host', () => {
    expect(at('file:///C:/maps/index.html?s=1#n=2')).toEqual({ address: null, host: null, onlyHere: true });
  });
});
