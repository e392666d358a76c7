import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cohortPicture, rateFloor } from '../../../src/charts/people/cohort';
import { planePicture } from '../../../src/charts/people/plane';
import { planeFrame, planeGrid } from '../../../src/charts/people/plane-frame';
import { scorePicture } from '../../../src/charts/people/score';
import { cutsOf, segmentsOf } from '../../../src/charts/people/segments';
import { steadily, type Laid } from '../../../src/charts/people/steadily';
import { worthPicture, worthReach } from '../../../src/charts/people/worth';
import { estimate } from '../../../src/charts/measure';
import { CASES } from '../../../src/content/cases';
import { percent, yuan } from '../../../src/content/format';
import { PARAMETERS } from '../../../src/model/parameters';
import { settle } from '../../../src/model/settle';
import { inputsOf, pristine } from '../../../src/state/setting';
import { LOCALES } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound, wordsIn } from '../pictures';
import { ALIKE, crowdSubject } from './crowds';

type Subject = ReturnType<typeof crowdSubject>;

/** Every picture of the page at a width: beside one another, on a projector, on a phone. */
const SIZES = {
  wide: { plane: 522, side: 326, room: 480, s: 1 },
  projector: { plane: 740, side: 460, room: 650, s: 1.7 },
  phone: { plane: 358, side: 358, room: 600, s: 1 },
} as const;
type Size = keyof typeof SIZES;
const SIZE_NAMES = Object.keys(SIZES) as readonly Size[];

const pictures = (subject: Subject, size: Size): readonly Laid[] => {
  const { plane, side, room } = SIZES[size];
  return [
    planePicture(subject, planeFrame(plane, room, subject.s), estimate),
    worthPicture(subject, worthReach(subject.classes), estimate, side, 90 * subject.s),
    cohortPicture(subject, rateFloor(subject.crowd.cohortRetention), estimate, side, 110 * subject.s),
    scorePicture(subject, estimate, plane + side),
  ];
};
const check = (subject: Subject, size: Size): void => {
  for (const picture of pictures(subject, size)) {
    sound({ ...picture, grips: [] });
    expect(overlaps(picture.marks)).toEqual([]);
    expect(cut({ ...picture, grips: [] })).toEqual([]);
  }
};

describe.each(SIZE_NAMES)('the pictures of a crowd, %s', (size) => {
  const { s } = SIZES[size];
  test.each(LOCALES)('are sound and legible wherever the inputs are, in %s', (locale) => {
    fc.assert(
      fc.property(anyInputs, fc.boolean(), fc.boolean(), (inputs, alike, attitude) => {
        const plane = attitude ? 'attitude' : 'satisfaction';
        check(crowdSubject(inputs, locale, { plane, s, size: 40, ...(alike ? { spread: ALIKE } : {}) }), size);
      }),
      // Making a hundred sliders simpler takes minutes and says little.
      { numRuns: 60, endOnFailure: true },
    );
  });

  describe.each(LOCALES)('in %s', (locale) => {
    test.each(CASES.map(({ id }) => id))('of %s name every segment', (id) => {
      for (const plane of ['satisfaction', 'attitude'] as const) {
        const subject = crowdSubject(inputsOf(pristine(id)), locale, { plane, s });
        check(subject, size);
        const frame = planeFrame(SIZES[size].plane, SIZES[size].room, s);
        const words = wordsIn(planePicture(subject, frame, estimate));
        for (const segment of segmentsOf(plane, subject.crowd, subject.inputs)) {
          expect(words.get(`${segment.id}-name`), segment.id).toBe(segment.name[locale]);
          expect(words.get(`${segment.id}-share`)).toBe(percent(segment.share, locale, 1));
        }
        expect(words.get('one-words')).toContain(percent(subject.result.retention, locale, 1));
        expect(words.get('mean-words')).toContain(percent(subject.crowd.retention, locale, 1));
      }
    });
  });
});

describe('the segments', () => {
  it('are rectangles that fill the plane, and the customers they are said to hold lie in them', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const plane of ['satisfaction', 'attitude'] as const) {
          const { crowd } = crowdSubject(inputs, 'en', { size: 20 });
          const segments = segmentsOf(plane, crowd, inputs);
          for (const half of [true, false]) {
            let at = 0;
            for (const { from, to } of segments.filter(({ stays }) => stays === half)) {
              expect(from).toBe(at);
              at = to;
            }
            expect(at).toBe(100);
          }
          expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('are cut where the inputs say', () => {
    const { crowd, inputs } = crowdSubject(settle({}).inputs, 'en');
    const segments = segmentsOf('satisfaction', crowd, inputs);
    expect(cutsOf(segments, true)).toEqual([60, 75]);
    expect(cutsOf(segments, false)).toEqual([40, 60]);
  });
});

describe('the plane', () => {
  it('keeps its shape in any window', () => {
    for (const width of [160, 358, 522, 900])
      for (const room of [-200, 300, 480, 2000])
        for (const s of [1, 1.8]) {
          const { left, right, top, bottom } = planeFrame(width, room, s);
          expect((bottom - top) / (right - left)).toBeGreaterThan(0.6);
          expect((bottom - top) / (right - left)).toBeLessThan(1.03);
        }
  });
  it('is never of more pixels than can be painted in a frame, and its dots can be seen', () => {
    for (const density of [1, 1.25, 2, 3])
      for (const count of [1000, 100_000]) {
        const grid = planeGrid(planeFrame(1300, 1200, 1.5), density, count, 1.5);
        expect(grid.width * grid.height).toBeLessThan(910_000);
        expect(grid.dot).toBeGreaterThanOrEqual(2);
      }
  });
  it('marks the one customer and the mean where they are', () => {
    const subject = crowdSubject(settle({}).inputs, 'zh');
    const frame = planeFrame(522, 480, 1);
    const one = planePicture(subject, frame, estimate).marks.find(({ id }) => id === 'one');
    expect(one).toMatchObject({ kind: 'circle', look: 'ring', x: frame.x(subject.result.meanSatisfaction) });
  });
});

describe('lifetime values', () => {
  const subject = crowdSubject(settle({}).inputs, 'en');
  it('are told as mean, median and the one customer', () => {
    const picture = worthPicture(subject, worthReach(subject.classes), estimate, 326, 90);
    const words = wordsIn(picture);
    expect(words.get('mean-words')).toContain(yuan(subject.crowd.meanLifetimeValue, 'en'));
    expect(words.get('median-words')).toContain(yuan(subject.crowd.medianLifetimeValue, 'en'));
    expect(words.get('one-words')).toContain(yuan(subject.result.lifetimeValue, 'en'));
  });
  it('have a round axis that holds nearly all of them', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { classes } = crowdSubject(inputs, 'en', { size: 200 });
        const [from, to, step] = worthReach(classes);
        expect(from).toBeLessThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect((to - from) / step).toBeLessThan(8);
        expect(Math.abs(to / step - Math.round(to / step))).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });
});

it('a picture laid out twice keeps its marks', () => {
  const subject = crowdSubject(settle({}).inputs, 'zh');
  const keep = steadily();
  const draw = (of: Subject) => keep(scorePicture(of, estimate, 700)).marks;
  const first = draw(subject);
  expect(draw(subject)).toEqual(first);
  draw(subject).forEach((mark, i) => expect(mark).toBe(first[i]));
  const moved = draw(crowdSubject(settle({ serviceValue: PARAMETERS.serviceValue.range[1] }).inputs, 'zh'));
  expect(moved.some((mark, i) => mark !== first[i])).toBe(true);
});
