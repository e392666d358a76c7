import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../../../src/state/link/opening';
import { tail } from '../../../src/state/link';
import { readToken } from '../../../src/state/link/token';
import { tokensIn } from '../../../src/state/link/tokens-in';
import { mapFile, readMapFile } from '../../../src/state/map-file';
import { ROOMS } from '../../../src/state/room';
import { openingScene, THEMES } from '../../../src/state/scene';
import { edited, OPENING, pristine } from '../../../src/state/setting';
import { endsOf, type Study } from '../../../src/state/study/fields';
import { readStudy, wholeStudy, writeStudy } from '../../../src/state/study/token';
import { LOCALES } from '../../../src/text';

const NAMES = [
  'goal.target',
  'goal.lock.moneyCost',
  'goal.effort.serviceValue',
  'plan.preorder',
  'plan.structural',
  'range.serviceValue.low',
  'range.serviceValue.high',
  'ranges.correlation',
  'spread.weights',
  'extension.staffTenure',
  'start.services',
  'with.before',
  'with.case.kfc_before',
  'with.rival2',
  'compare.output',
  'market.eyes',
  'market.segment',
] as const;
const anyStudy = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list): Study =>
    Object.fromEntries(
      list.map(([name, share]) => {
        const [low, high] = endsOf(name) ?? [0, 1];
        return [name, low + share * (high - low)];
      }),
    ),
  );
const token = (study: Study): string => {
  const written = writeStudy(study);
  if (written === null) throw new Error('too long');
  return written;
};

describe('what is asked of a map, as letters and digits', () => {
  it('every name of the test has its ends', () => {
    for (const name of NAMES) expect(endsOf(name), name).toBeDefined();
    expect(endsOf('goal.lock.nothing')).toBeUndefined();
  });
  it('law: comes back exactly, bit for bit', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const written = token(study);
        expect(written).toMatch(/^[0-9A-Za-z]+$/);
        expect(readStudy(written)).toEqual({ study, unread: [] });
        expect(token(readStudy(written).study)).toBe(written);
      }),
    );
  });
  it('nothing asked is nothing written', () => {
    expect(writeStudy({})).toBe('');
    expect(readStudy('')).toEqual({ study: {}, unread: [] });
  });
  it('more than a link can hold is refused, not cut', () => {
    const long = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`plan.${i}`.padEnd(20, 'x'), i / 7]));
    expect(writeStudy(long)).toBeNull();
  });
  it('names that are not known and numbers beyond their ends are left out and listed', () => {
    const { study, unread } = readStudy(token({ 'goal.target': 0.85, 'no.such': 1, 'plan.preorder': 7 }));
    expect(study).toEqual({ 'goal.target': 0.85 });
    expect([...unread].sort()).toEqual(['no.such=1', 'plan.preorder=7']);
  });
  it('law: no changed character goes unseen, and no study is taken for the numbers of a map', () => {
    fc.assert(
      fc.property(anyStudy, fc.nat(), fc.constantFrom('0', 'Z', 'q', 'a'), (study, place, sign) => {
        const written = token(study);
        expect(readToken(written).state === 'whole' && Number(written[0]) > 0).toBe(false);
        expect(tokensIn(`?q=${written}`).whole).toEqual([]);
        const at = place % written.length;
        if (written[at] === sign) return;
        expect(wholeStudy(written.slice(0, at) + sign + written.slice(at + 1))).toBeNull();
      }),
    );
  });
  it('is never taken for a code that was read out, whatever its letters spell', () => {
    const link =
      '?q=01xkvzUZpYYm7s97x2s1In0OdvbytWdOrUDyJ57FHDYWlHoTNoX6N5rIcji4la3JARKzNphbsrq6byAJrF0iuxdWhLG0WpaRqU0qQgucvJYOb879vcVMSToaKYYjLvI0&v=enranges';
    expect(opened(link, '', 'en')).toMatchObject({ outcome: 'exact', notices: [], room: 'ranges' });
  });
  it('any text is read without complaint', () => {
    fc.assert(fc.property(fc.string(), (text) => void readStudy(text)));
  });
});

describe('in a link', () => {
  const now = edited(pristine(OPENING), { values: { serviceValue: 71 } }).setting;
  const scene = { ...openingScene('en'), now };
  const open = (link: string) => {
    const cut = link.indexOf('#');
    return cut < 0 ? opened(link, '', 'zh') : opened(link.slice(0, cut), link.slice(cut), 'zh');
  };
  it('rides beside the numbers, behind the # of a private link, and with every room and theme', () => {
    const study = token({ 'goal.target': 0.85, 'range.serviceValue.low': 60 });
    for (const room of [null, ...ROOMS])
      for (const theme of THEMES)
        for (const locale of LOCALES)
          for (const privately of [false, true]) {
            const link = tail({ ...scene, locale, theme, study }, { room, privately });
            expect(link.startsWith(privately ? '#' : '?')).toBe(true);
            const read = open(link);
            expect(read.scene).toMatchObject({ now, study, locale, theme });
            expect(read.room ?? null).toBe(room);
            expect(read.outcome).toBe('exact');
            expect(read.notices).toEqual([]);
          }
  });
  it('opens alone, on the opening case', () => {
    const study = token({ 'plan.preorder': 1 });
    const link = tail({ ...openingScene('zh'), study });
    expect(link).toBe(`?q=${study}&v=zh`);
    expect(open(link)).toMatchObject({ outcome: 'exact', notices: [], scene: { study } });
  });
  it('damaged on the way it is left out and told, and the numbers stand', () => {
    const study = token({ 'goal.target': 0.85 });
    const broken = `${study.slice(0, -1)}${study.endsWith('0') ? '1' : '0'}`;
    const read = open(tail({ ...scene, study }).replace(study, broken));
    expect(read.scene.now).toEqual(now);
    expect(read.scene.study).toBeUndefined();
    expect(read.notices.map(({ kind }) => kind)).toEqual(['studyDamaged']);
  });
  it('a word behind the look that nobody knows changes nothing else', () => {
    const read = open(`${tail(scene)}unknown`);
    expect(read.room).toBeUndefined();
    expect(read.scene.now).toEqual(now);
  });
});

describe('in a file', () => {
  const study = token({ 'goal.target': 0.9, 'plan.preorder': 0.5 });
  const work = { now: pristine(OPENING), before: pristine(OPENING), names: {}, study };
  it('stands there as names and numbers, and comes back', async () => {
    const text = mapFile([work]);
    expect(JSON.parse(text)).toMatchObject({ maps: [{ study: { 'goal.target': 0.9, 'plan.preorder': 0.5 } }] });
    const read = await readMapFile(text);
    expect(read.works).toEqual([work]);
    expect(read.notices).toEqual([]);
  });
  it('names what it does not take', async () => {
    const text = mapFile([work]).replace('0.9', '9').replace('plan.preorder', 'plan.nothing');
    const read = await readMapFile(text);
    expect(read.works).toEqual([{ ...work, study: undefined }]);
    expect(JSON.stringify(read.notices)).toMatch(/study\.goal\.target.*out of range/);
    expect(JSON.stringify(read.notices)).toMatch(/study\.plan\.nothing.*no such field/);
  });
});
