import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contours } from '../../src/charts/contours';
import { liftSteps } from '../../src/charts/lift';
import { estimate } from '../../src/charts/measure';
import { narrowFrame } from '../../src/charts/narrow-frame';
import { narrowPicture } from '../../src/charts/narrow';
import type { Subject } from '../../src/charts/subject';
import { inOrder, type Walk, type WalkId } from '../../src/charts/walk';
import { meetSlopeAt } from '../../src/charts/walk-curve';
import { costFor } from '../../src/charts/walk-plane';
import { widePicture } from '../../src/charts/wide';
import { wideFrame } from '../../src/charts/wide-frame';
import { number, percent, points, signed } from '../../src/content/format';
import { curveMeetAt, retentionWith, satisfactionAt } from '../../src/model/response';
import { LOCALES } from '../../src/text';
import { anyInputs, between } from '../model/arbitrary';
import { caseState, caseSubject, reachOf, stateOf, subjectOf } from './subjects';

const PICTURES = 60;
/** Pixels are written to a tenth. */
const TENTH = 0.051;

const LAYOUTS = {
  wide: (subject: Subject) => ({
    frame: wideFrame(subject, reachOf(subject), 1280, 720, 1),
    picture: widePicture(subject, reachOf(subject), estimate, 1280, 720, 1),
  }),
  narrow: (subject: Subject) => ({
    frame: narrowFrame(reachOf(subject), 390, 1),
    picture: narrowPicture(subject, reachOf(subject), estimate, 390, 1),
  }),
} as const;
const NAMES = ['wide', 'narrow'] as const;

const of = (list: readonly Walk[], id: WalkId): Walk => {
  const walk = list.find((one) => one.id === id);
  if (!walk) throw new Error(`No walk ${id}`);
  return walk;
};
const stopOf = (walk: Walk, id: string) => {
  const stop = walk.stops.find((one) => one.id === id);
  if (!stop) throw new Error(`No stop ${id}: ${walk.stops.map((one) => one.id).join()}`);
  return stop;
};
const sentences = (walk: Walk) => walk.stops.map(({ said }) => said);
const opening = (locale: 'zh' | 'en') => caseSubject('opening', locale);

describe.each(NAMES)('the charts of the %s picture', (layout) => {
  const at = (subject: Subject) => LAYOUTS[layout](subject);

  test('are read in sound sentences at stops on the picture, wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...LOCALES), (inputs, locale) => {
        const state = stateOf(inputs);
        const { picture } = at(subjectOf(state, state, locale));
        const { width, height, walks } = picture;
        expect(walks.map(({ id }) => id)).toEqual(['ruler', 'curve', 'lift', 'stack', 'plane', 'survival']);
        for (const { id, stops, at: here, place } of walks) {
          expect(stops[here], id).toBeDefined();
          expect(new Set(stops.map((stop) => stop.id)).size, id).toBe(stops.length);
          for (const one of Object.values(place)) expect(Number.isFinite(one), id).toBe(true);
          expect(Math.min(place.width, place.height), id).toBeGreaterThanOrEqual(24);
          for (const { x, y, said } of stops) {
            expect(x >= 0 && x <= width && y >= 0 && y <= height, `${id} at ${x}, ${y}`).toBe(true);
            expect(said, id).not.toMatch(/NaN|Infinity|undefined|[{}—]|^\s*$/);
            expect(said.length, said).toBeLessThan(120);
          }
        }
      }),
      { numRuns: PICTURES },
    );
  });

  test('go from left to right, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        for (const { id, stops } of at(subjectOf(state, state, 'en')).picture.walks) {
          // What is beyond the ends of the ruler is drawn a little inside them.
          const slack = id === 'ruler' ? 4 + TENTH : TENTH;
          stops.slice(1).forEach(({ x }, i) => expect(x, id).toBeGreaterThanOrEqual((stops[i]?.x ?? NaN) - slack));
        }
      }),
      { numRuns: PICTURES },
    );
  });

  test('keep the curve’s stops on the curve, in steps of five, with today’s among them', () => {
    const subject = opening('en');
    const { inputs, result } = subject.now;
    const { frame, picture } = at(subject);
    const curve = of(picture.walks, 'curve');
    expect(curve.stops[curve.at]).toEqual({
      id: 'now',
      x: expect.closeTo(frame.xs(result.meanSatisfaction), 1) as number,
      y: expect.closeTo(frame.yl(result.curveLoyalty), 1) as number,
      said: `Now: satisfaction ${points(result.meanSatisfaction, 'en')}, curve value ${points(result.curveLoyalty, 'en')}, steep, in between`,
    });
    const steps = curve.stops.filter(({ id }) => id !== 'now');
    expect(steps.length).toBeGreaterThan(15);
    for (const { id, x, y, said } of steps) {
      const satisfaction = Number(id.replace('satisfaction-', ''));
      expect(satisfaction % 5).toBe(0);
      expect(Math.abs(x - frame.xs(satisfaction))).toBeLessThan(TENTH);
      // The value that customers meet there, found from the height of the stop.
      let [low, high] = [-150, 130];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (satisfactionAt(middle, inputs).mean < satisfaction) low = middle;
        else high = middle;
      }
      const loyalty = curveMeetAt(low, inputs);
      expect(Math.abs(y - frame.yl(loyalty))).toBeLessThan(TENTH);
      expect(said).toContain(`Satisfaction ${satisfaction}, curve value ${points(loyalty, 'en')}, `);
    }
  });

  test('keep the plane’s stops on the lines of equal retention at today’s attitude', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const subject = subjectOf(state, state, 'en');
        const reach = reachOf(subject);
        const { frame, picture } = at(subject);
        const plane = of(picture.walks, 'plane');
        const { attitude, deliveredValue, retention, switchingCost } = state.result;
        expect(plane.stops).toHaveLength(5);
        for (const { y } of plane.stops) expect(Math.abs(y - frame.plane.yl(attitude))).toBeLessThan(TENTH);
        const here = plane.stops[plane.at];
        expect(Math.abs((here?.x ?? NaN) - frame.plane.xk(Math.min(switchingCost, reach.switching)))).toBeLessThan(
          TENTH,
        );
        expect(here?.said).toContain(`retention ${percent(retention, 'en')}`);
        for (const level of [0.6, 0.7, 0.8, 0.9]) {
          const { x, said } = stopOf(plane, `level-${level}`);
          const cost = costFor(level, state);
          if (cost === 0) expect(said).toContain('takes no switching cost');
          else if (cost === Infinity) expect(said).toContain('out of reach');
          else {
            expect(retentionWith(attitude, cost, deliveredValue, inputs)).toBeCloseTo(level, 6);
            expect(said).toContain(`switching cost of ${points(cost, 'en')}`);
            expect(said.endsWith(', off the chart')).toBe(cost > reach.switching);
          }
          expect(Math.abs(x - frame.plane.xk(Math.min(cost, reach.switching)))).toBeLessThan(TENTH);
        }
      }),
      { numRuns: PICTURES },
    );
  });

  test('keep the survivors’ stops on their curve and the lift’s on its steps', () => {
    const subject = opening('zh');
    const { result } = subject.now;
    const { frame, picture } = at(subject);
    of(picture.walks, 'survival').stops.forEach(({ x, y, said }, year) => {
      const left = 100 * result.retention ** year;
      expect(Math.abs(x - frame.survival.xy(year))).toBeLessThan(TENTH);
      expect(Math.abs(y - frame.survival.yc(left))).toBeLessThan(TENTH);
      expect(said).toContain(`${number(left, 'zh')}位`);
    });
    const lift = of(picture.walks, 'lift').stops;
    liftSteps(subject.now).forEach(({ to }, i) => {
      expect(Math.abs((lift[i]?.x ?? NaN) - (frame.risers[i] ?? NaN))).toBeLessThan(TENTH);
      expect(Math.abs((lift[i]?.y ?? NaN) - frame.yl(to))).toBeLessThan(TENTH);
    });
    expect(lift.at(-1)?.said).toContain(`到${points(result.attitude, 'zh')}`);
  });

  test('keep the parts of the switching cost inside the drawn segments', () => {
    const { picture } = at(opening('zh'));
    const drawn = picture.marks.filter((mark) => mark.kind === 'rect' && mark.look.startsWith('stack '));
    for (const { id, x, y } of of(picture.walks, 'stack').stops) {
      const inside = drawn.filter(
        (mark) =>
          mark.kind === 'rect' && x >= mark.x && x <= mark.x + mark.width && y >= mark.y && y <= mark.y + mark.height,
      );
      expect(inside, id).toHaveLength(1);
    }
  });
});

describe('the sentences of the opening', () => {
  const read = (locale: 'zh' | 'en', id: WalkId) => of(LAYOUTS.wide(opening(locale)).picture.walks, id);

  test('compare expectation and rivals with us, in order of points', () => {
    for (const locale of LOCALES) {
      const subject = opening(locale);
      const { result } = subject.now;
      const own = Math.round(result.deliveredValue * 10) / 10;
      const gap = points(own - 14, locale);
      const ruler = read(locale, 'ruler');
      const peers = stopOf(ruler, 'rival-0').said;
      expect(peers).toBe(
        locale === 'zh'
          ? `${subject.rivalName(0)} +14，比我们低${gap}`
          : `${subject.rivalName(0)} +14, ${gap} below ours`,
      );
      expect(ruler.stops[ruler.at]?.said).toBe(
        (locale === 'zh' ? '现在：我们的让渡价值' : 'Now: our delivered value ') +
          signed(result.deliveredValue, locale),
      );
      expect(ruler.stops.map(({ id }) => id)).toEqual(['rival-1', 'expected', 'rival-0', 'now']);
    }
  });

  test('name every part of the switching cost once, and together they are all of it', () => {
    const { result } = opening('en').now;
    const shares = sentences(read('en', 'stack')).map((said) => Number(/(\d+)%$/.exec(said)?.[1]));
    const sum = sentences(read('en', 'stack')).reduce(
      (all, said) => all + Number(/([\d.]+) points/.exec(said)?.[1]),
      0,
    );
    expect(Math.abs(sum - result.switchingCost)).toBeLessThan(0.05 * shares.length + 0.05);
    expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 100)).toBeLessThan(shares.length / 2 + 0.01);
  });

  test('tell why those of the first year have stayed', () => {
    const { result } = opening('en').now;
    const whole = (share: number) => number(100 * share, 'en');
    expect(stopOf(read('en', 'survival'), 'year-1').said).toBe(
      `Year 1: ${whole(result.retention)} left (true loyalty ${whole(result.trueLoyaltyPart)}, lock-in ${whole(result.lockInPart)}, no alternative ${whole(result.captivePart)})`,
    );
    expect(stopOf(read('zh', 'survival'), 'year-1').said).toBe(
      `第1年：还剩${whole(result.retention)}位，其中真忠诚${whole(result.trueLoyaltyPart)}，锁定${whole(result.lockInPart)}，无替代${whole(result.captivePart)}`,
    );
    expect(stopOf(read('zh', 'survival'), 'year-0').said).toBe('现在：100位');
  });

  test('say what lies below the floor and past take-off, and how steep it is', () => {
    const curve = read('zh', 'curve');
    expect(stopOf(curve, 'satisfaction-20').said).toMatch(/，最低线以下$/);
    expect(stopOf(curve, 'satisfaction-60').said).toMatch(/，平，两线之间$/);
    expect(stopOf(curve, 'satisfaction-75').said).toMatch(/，陡，过了起飞线$/);
  });

  test('say so when nothing holds customers, and when a line is out of reach', () => {
    const nothing = caseState('opening', { values: { switchingEffectiveness: 0 } });
    expect(nothing.result.switchingCost).toBe(0);
    const stack = of(LAYOUTS.wide(subjectOf(nothing, nothing, 'zh')).picture.walks, 'stack');
    expect(sentences(stack)).toEqual(['没有转换成本']);
    const leaving = caseState('opening', { values: { involuntaryChurn: 0.2 } });
    expect(costFor(0.9, leaving)).toBe(Infinity);
    const plane = of(LAYOUTS.wide(subjectOf(leaving, leaving, 'zh')).picture.walks, 'plane');
    expect(stopOf(plane, 'level-0.9').said).toBe('留存90%：态度46时到不了');
  });
});

test('the line that the plane reads is the line that it draws', () => {
  const state = caseState('opening');
  const { attitude, deliveredValue } = state.result;
  const lines = contours(state.inputs, deliveredValue, 60);
  for (const level of [0.7, 0.8]) expect(costFor(level, state)).toBeCloseTo(lines.switchingFor(level, attitude), 1);
});

test('the slope along what customers meet is the rise over the run', () => {
  fc.assert(
    fc.property(anyInputs, between(-40, 60), (inputs, value) => {
      const by = 1e-4;
      const [a, b] = [value - by, value + by];
      const run = satisfactionAt(b, inputs).mean - satisfactionAt(a, inputs).mean;
      fc.pre(run > 1e-5);
      const rise = curveMeetAt(b, inputs) - curveMeetAt(a, inputs);
      const slope = meetSlopeAt(value, inputs);
      expect(Math.abs(slope - rise / run)).toBeLessThan(1e-3 * Math.max(1, slope));
    }),
    { numRuns: 500 },
  );
});

test('Tab meets every chart after what can be moved in it', () => {
  const { grips, walks } = LAYOUTS.wide(opening('en')).picture;
  const order = inOrder(grips, walks).map((one) =>
    one.kind === 'walk' ? one.id : one.kind === 'scale' ? one.family : one.kind === 'rival' ? 'rival' : one.id,
  );
  expect(order.slice(8)).toEqual([
    'baseExpectation',
    'rival',
    'rival',
    'ruler',
    'minimumSatisfaction',
    'jumpSatisfaction',
    'curve',
    'lift',
    'learning',
    'economic',
    'emotional',
    'stack',
    'all',
    'plane',
    'survival',
  ]);
  // A walk costs nothing until it is asked for, and is the same when asked twice.
  expect(walks).toHaveLength(6);
});
