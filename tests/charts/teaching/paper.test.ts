import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/charts/measure';
import type { Subject } from '../../../src/charts/subject';
import { paperChain } from '../../../src/charts/teaching/paper-chain';
import { paperCurve } from '../../../src/charts/teaching/paper-curve';
import { paperWaterfall, type PaperPicture } from '../../../src/charts/teaching/paper-waterfall';
import { CASES } from '../../../src/content/cases';
import { LOCALES } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound, wordsIn } from '../pictures';
import { caseState, caseSubject, stateOf, subjectOf } from '../subjects';

const known = ({ now, locale, rowName, rivalName }: Subject) => ({ inputs: now.inputs, locale, rowName, rivalName });
const PICTURES: Readonly<Record<string, (subject: Subject, filled: boolean) => PaperPicture>> = {
  waterfall: (subject, filled) =>
    paperWaterfall(known(subject), subject.now.result, filled ? subject.now.result : null, 705, estimate),
  curve: (subject, filled) => paperCurve(known(subject), filled ? subject.now.result : null, 352, 196, estimate),
};
const inside = ({ marks, width, height }: PaperPicture) =>
  marks.filter(
    (mark) =>
      (mark.kind === 'words' && (mark.y - mark.size * 0.8 < 0 || mark.y > height - 1)) ||
      (mark.kind === 'rect' &&
        (mark.x < -0.5 || mark.x + mark.width > width + 0.5 || mark.y < -0.5 || mark.y + mark.height > height)),
  );

describe.each(Object.keys(PICTURES))('the %s on paper', (name) => {
  const draw = PICTURES[name] ?? (() => ({ marks: [], width: 0, height: 0 }));
  test.each(LOCALES)('is whole and legible in every case, in %s', (locale) => {
    for (const { id } of CASES)
      for (const values of [{}, { moneyCost: 95, psychicCost: 90, timeCost: 90 }])
        for (const filled of [false, true]) {
          const picture = draw(caseSubject(id, locale, caseState(id, { values })), filled);
          sound(picture);
          expect(overlaps(picture.marks), id).toEqual([]);
          expect(cut(picture), id).toEqual([]);
          expect(inside(picture), id).toEqual([]);
        }
  });
  test('is sound wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...LOCALES), fc.boolean(), (inputs, locale, filled) => {
        const picture = draw(subjectOf(stateOf(inputs), stateOf(inputs), locale), filled);
        sound(picture);
        expect(inside(picture)).toEqual([]);
        expect(cut(picture)).toEqual([]);
        expect(overlaps(picture.marks)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('an empty waterfall has rows, an axis and no bar; an empty field has thresholds and no curve', () => {
  const subject = caseSubject('opening', 'zh');
  const looks = (picture: PaperPicture | undefined) => new Set(picture?.marks.map(({ look }) => look));
  const empty = looks(PICTURES.waterfall?.(subject, false));
  for (const look of ['value', 'cost', 'total', 'delivered', 'mirror', 'back']) expect(empty).not.toContain(look);
  expect(looks(PICTURES.waterfall?.(subject, true))).toContain('delivered');
  expect(looks(PICTURES.curve?.(subject, false))).not.toContain('curve');
  expect(looks(PICTURES.curve?.(subject, false))).toContain('cut');
  expect(looks(PICTURES.curve?.(subject, true))).toContain('curve');
});

test('names of eighty letters keep to their column', () => {
  for (const name of ['名字很长'.repeat(20), 'a very long name indeed '.repeat(4).slice(0, 80), 'x'.repeat(80)]) {
    const subject = { ...caseSubject('opening', 'zh'), rowName: () => name };
    for (const filled of [false, true]) {
      const picture = paperWaterfall(
        known(subject),
        subject.now.result,
        filled ? subject.now.result : null,
        705,
        estimate,
      );
      expect(overlaps(picture.marks)).toEqual([]);
      expect(wordsIn(picture).get('serviceValue-name')).toMatch(/… ＋$|＋$/);
    }
  }
});

test('the chain on paper prints its rows, opens nothing and keeps its words apart', () => {
  for (const { id } of CASES)
    for (const locale of LOCALES) {
      const picture = paperChain(caseSubject(id, locale, caseState(id, { values: { serviceValue: 72 } })), estimate);
      sound(picture);
      const words = wordsIn(picture);
      expect(overlaps(picture.marks), id).toEqual([]);
      expect([...words.values()].filter((text) => text.includes('›'))).toEqual([]);
      expect(words.get('number-serviceValue')).toMatch(/^\d+\.\d$/);
      // What is left out above is empty.
      const { top = 0, left = 0 } = picture.crop ?? {};
      for (const mark of picture.marks)
        if (mark.kind === 'words') expect(mark.y - mark.size, `${id} ${mark.id}`).toBeGreaterThan(top - 2);
      expect(left).toBeGreaterThan(0);
    }
});
